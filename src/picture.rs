//! Pictures: a frame as text, as text with colours, as SVG and as HTML; the same cells are always the same bytes.
//!
//! No terminal, no clock and no environment has a say in them.

mod ansi;
mod block;
mod colour;
mod format;
mod html;
mod ink;
mod row;
mod size;
mod svg;
mod text;

use ratatui::buffer::Buffer;

pub use format::PictureFormat;

/// A frame and what is said about it where it can be.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'p> {
    /// The cells.
    pub cells: &'p Buffer,
    /// What it is called.
    pub title: &'p str,
    /// What it shows, in a sentence or two, for whoever does not see it.
    pub words: &'p str,
    /// Which background it is for.
    pub shade: Shade,
}

/// Which background a picture in SVG or HTML is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shade {
    /// Whichever the reader prefers.
    #[default]
    Either,
    /// A light one.
    Light,
    /// A dark one.
    Dark,
}

impl Picture<'_> {
    /// The picture in a format, with a line feed at its end.
    pub fn draw(&self, format: PictureFormat) -> String {
        match format {
            PictureFormat::Text => text::text(self.cells),
            PictureFormat::Ansi => ansi::ansi(self.cells),
            PictureFormat::Svg => svg::svg(self),
            PictureFormat::Html => html::html(self),
        }
    }
}
