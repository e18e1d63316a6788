//! SVG: text that can be selected, in the columns that it has in a terminal whatever font draws it.
//!
//! Frames, bars and the edges of buttons are drawn as shapes below their own signs, which are there to be copied but
//! not to be seen: fonts disagree on where such signs end, and lines would show gaps.

mod shape;

use std::fmt::Write as _;

use super::colour::{DARK, LIGHT, Palette};
use super::ink::{Ink, Paint};
use super::row::{Run, rows};
use super::size::{CELL, LINE};
use super::{Picture, Shade};
use crate::markup::escaped;
use shape::{Pen, shape};

/// Fonts in which every sign is as wide as any other, of every system's own, then whatever there is.
pub(super) const FONTS: &str = "ui-monospace,'SF Mono',Menlo,'Cascadia Mono',Consolas,\
                                'DejaVu Sans Mono','Liberation Mono',monospace";

/// Room around the cells, in pixels.
const MARGIN: usize = 9;
/// From the top of a line to where its letters stand, in pixels.
const BASE: usize = 13;

pub(super) fn svg(picture: &Picture<'_>) -> String {
    let area = picture.cells.area;
    let rows = rows(picture.cells);
    let width = usize::from(area.width) * CELL + 2 * MARGIN;
    let height = usize::from(area.height) * LINE + 2 * MARGIN;
    let (title, words) = (escaped(picture.title), escaped(picture.words));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"-{MARGIN} -{MARGIN} {width} {height}\" role=\"img\">\n\
         <title>{title}</title>\n<desc>{words}</desc>\n<style>\n"
    );
    style(picture.shade, &rows, &mut out);
    let _ = writeln!(
        out,
        "</style>\n<rect class=\"b\" x=\"-{MARGIN}\" y=\"-{MARGIN}\" width=\"{width}\" height=\"{height}\" rx=\"6\"/>"
    );
    for (number, row) in rows.iter().enumerate() {
        line(number * LINE, row, &mut out);
    }
    out.push_str("</svg>\n");
    out
}

fn style(shade: Shade, rows: &[Vec<Run<'_>>], out: &mut String) {
    let _ = write!(
        out,
        "text{{font:15px {FONTS};fill:currentColor;white-space:pre}}\n\
         rect,path{{fill:currentColor}}\nrect{{shape-rendering:crispEdges}}\n\
         .l{{fill:none;stroke:currentColor}}\n.s{{fill-opacity:0}}\n\
         .w{{font-weight:700}}\n.d{{opacity:.75}}\n.u{{text-decoration:underline}}\n"
    );
    let mut paints: Vec<Paint> = rows
        .iter()
        .flatten()
        .flat_map(|run| [Some(run.ink.front), run.ink.ground])
        .flatten()
        .chain([Paint::Front, Paint::Back])
        .collect();
    paints.sort_unstable();
    paints.dedup();
    let colours = |palette: Palette, out: &mut String| {
        for paint in &paints {
            let selector = match class(*paint) {
                None => "svg".to_owned(),
                Some(class) => format!(".{class}"),
            };
            let _ = writeln!(out, "{selector}{{color:{}}}", palette.value(*paint));
        }
    };
    colours(if shade == Shade::Dark { DARK } else { LIGHT }, out);
    if shade == Shade::Either {
        out.push_str("@media (prefers-color-scheme:dark){\n");
        colours(DARK, out);
        out.push_str("}\n");
    }
}

/// The class of a colour; `None` for that of text, which is there without one.
fn class(paint: Paint) -> Option<String> {
    match paint {
        Paint::Front => None,
        Paint::Back => Some("b".to_owned()),
        Paint::Sixteen(place) => Some(format!("c{place}")),
    }
}

/// One line: what lies behind, then shapes and text.
fn line(y: usize, row: &[Run<'_>], out: &mut String) {
    if row.is_empty() {
        return;
    }
    out.push_str("<g>");
    for run in row {
        if let Some(ground) = run.ink.ground {
            let classes = attribute(&class(ground).into_iter().collect::<Vec<_>>());
            let (x, width) = (run.column() * CELL, run.width() * CELL);
            let _ = write!(
                out,
                "<rect{classes} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{LINE}\"/>"
            );
        }
    }
    for run in row {
        for (pen, part) in run.parts(Pen::of) {
            if let Some(pen) = pen {
                drawn(y, pen, &part, out);
            }
            text(y, pen.is_some(), &part, out);
        }
    }
    out.push_str("</g>\n");
}

/// The shapes of signs that one pen draws.
fn drawn(y: usize, pen: Pen, part: &Run<'_>, out: &mut String) {
    let mut classes = pen.class().map(str::to_owned).into_iter().collect();
    looks(
        Ink {
            bold: false,
            underlined: false,
            ..part.ink
        },
        &mut classes,
    );
    let mut path = String::new();
    let mut signs = part.signs.iter().peekable();
    while let Some(sign) = signs.next() {
        let mut columns = 1;
        while signs.next_if(|next| next.text == sign.text).is_some() {
            columns += 1;
        }
        shape(sign.text, (sign.column * CELL, y), columns, &mut path);
    }
    let opacity = pen.opacity();
    let _ = write!(out, "<path{}{opacity} d=\"{path}\"/>", attribute(&classes));
}

fn text(y: usize, hidden: bool, part: &Run<'_>, out: &mut String) {
    let mut classes = Vec::new();
    if hidden {
        classes.push("s".to_owned());
    } else {
        looks(part.ink, &mut classes);
    }
    let (x, length, y) = (part.column() * CELL, part.width() * CELL, y + BASE);
    let _ = write!(
        out,
        "<text{} x=\"{x}\" y=\"{y}\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\" \
         xml:space=\"preserve\">{}</text>",
        attribute(&classes),
        escaped(&part.text())
    );
}

fn looks(ink: Ink, classes: &mut Vec<String>) {
    classes.extend(class(ink.front));
    let flags = [(ink.bold, "w"), (ink.dim, "d"), (ink.underlined, "u")];
    classes.extend(
        flags
            .iter()
            .filter(|(set, _)| *set)
            .map(|(_, class)| (*class).to_owned()),
    );
}

fn attribute(classes: &[String]) -> String {
    if classes.is_empty() {
        String::new()
    } else {
        format!(" class=\"{}\"", classes.join(" "))
    }
}
