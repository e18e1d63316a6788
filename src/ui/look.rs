//! Look: what a person chose about how the panel looks, with the keys that it names.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Canvas, Spot, Theme, ascii, overlay, paint};
use crate::app::view::View;
use crate::input::Keymap;

/// How the panel looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The looks of everything.
    pub theme: Theme,
    /// The keys that footer, help and palette name.
    pub keys: Keymap,
    /// Whether no sign beyond ASCII is drawn.
    pub ascii: bool,
}

impl From<Theme> for Look {
    fn from(theme: Theme) -> Self {
        Self {
            theme,
            keys: Keymap::default(),
            ascii: false,
        }
    }
}

impl Look {
    /// Paints a whole frame. Any area will do, down to 1×1.
    pub fn draw(&self, view: &View<'_>, area: Rect, buf: &mut Buffer) {
        paint(view, &self.theme, &self.keys, area, &mut Canvas::new(buf));
        if self.ascii {
            ascii::flatten(buf);
        }
    }

    /// Paints a whole frame, and tells what the mouse does where on it.
    pub fn draw_spots(&self, view: &View<'_>, area: Rect, buf: &mut Buffer) -> Vec<Spot> {
        let mut canvas = Canvas::with_spots(buf);
        paint(view, &self.theme, &self.keys, area, &mut canvas);
        let spots = canvas.into_spots();
        if self.ascii {
            ascii::flatten(buf);
        }
        spots
    }

    /// How many lines of what lies over the screen can be scrolled away; `None` while nothing does.
    pub fn scroll_end(&self, view: &View<'_>, area: Rect) -> Option<u32> {
        overlay::scroll_end(view, &self.theme, &self.keys, area)
    }
}
