//! SVG: a document as a drawing, for slides and pages that take pictures; its text stays text.

use std::fmt::Write as _;
use std::io::{self, Write};

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::column::Align;
use super::document::{Document, Part};
use crate::markup::escaped;

/// A column of signs, a line, and the margin, in pixels. Which font draws the signs is not known, so each text
/// says how long it is.
const SIGN: usize = 8;
const LINE: usize = 22;
const MARGIN: usize = 24;
/// Below what a paragraph takes, in pixels.
const PARAGRAPH: usize = LINE / 4;
/// Between two columns, in signs.
const GAP: usize = 3;
/// A sign of the title, in pixels; it is larger than those of the table, and nothing says how long it is.
const TITLE: usize = 11;
/// Sentences are broken where the table is narrower than this, in signs.
const LEAST: usize = 72;

const STYLE: &str = "\
text{font:13px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#1b1f24;white-space:pre}\
.g{fill:#fff}.h{font-weight:700}.t{font-weight:700;font-size:17px}.q{fill:#57606a}.a{font-style:italic}\
line{stroke:#d0d7de}.r{stroke:#57606a}\
@media (prefers-color-scheme:dark){text{fill:#e6edf3}.g{fill:#0d1117}.q{fill:#9aa4af}line{stroke:#3a424c}.r{stroke:#9aa4af}}";

/// Writes the drawing.
pub(super) fn page(document: &Document, mut out: impl Write) -> io::Result<()> {
    let widths: Vec<_> = document.parts.iter().map(widths).collect();
    let widest = widths.iter().map(|widths| across(widths)).max();
    let signs = widest.unwrap_or(0).max(LEAST);
    let mut drawing = Drawing::default();
    drawing.sentence(&document.title, "t", signs * SIGN / TITLE);
    drawing.line += LINE / 2;
    for (part, widths) in document.parts.iter().zip(&widths) {
        drawing.part(part, widths, signs);
    }
    drawing.line += LINE / 2;
    for words in &document.rests_on {
        drawing.sentence(words, "q", signs);
    }
    let (wide, high) = (signs * SIGN + 2 * MARGIN, drawing.line + 2 * MARGIN);
    let title = escaped(&document.title);
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\" \
         viewBox=\"0 0 {wide} {high}\" role=\"img\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         <rect class=\"g\" width=\"100%\" height=\"100%\"/>\n{}</svg>",
        drawing.shapes
    )?;
    out.flush()
}

/// How wide a table of these columns is.
fn across(widths: &[usize]) -> usize {
    let gaps = widths.len().saturating_sub(1).saturating_mul(GAP);
    widths.iter().sum::<usize>().saturating_add(gaps)
}

/// The widest cell of each column.
fn widths(part: &Part) -> Vec<usize> {
    let heads = part.heads.iter().enumerate();
    heads
        .map(|(at, (head, _))| {
            let cells = part.rows.iter().filter_map(|row| row.get(at));
            let widest = cells.map(|cell| cell.width()).max();
            widest.unwrap_or(0).max(head.width())
        })
        .collect()
}

#[derive(Default)]
struct Drawing {
    shapes: String,
    /// How far down the next line is.
    line: usize,
}

impl Drawing {
    fn part(&mut self, part: &Part, widths: &[usize], signs: usize) {
        if !part.title.is_empty() {
            self.line += LINE / 2;
            self.sentence(&part.title, "h", signs);
        }
        if !part.rows.is_empty() {
            let heads: Vec<_> = part.heads.iter().map(|(head, _)| head.clone()).collect();
            self.row(&heads, part, widths, "h");
            let wide = across(widths);
            self.rule("r", wide);
            for row in &part.rows {
                self.row(row, part, widths, "");
                self.rule("", wide);
            }
            self.line += LINE / 2;
        }
        for words in &part.words {
            self.sentence(words, "", signs);
            self.line += PARAGRAPH;
        }
        for words in &part.proofs {
            self.sentence(words, "q", signs);
            self.line += PARAGRAPH;
        }
    }

    fn row(&mut self, cells: &[String], part: &Part, widths: &[usize], class: &str) {
        let (mut from, line) = (0, self.line);
        for ((cell, (_, align)), width) in cells.iter().zip(&part.heads).zip(widths) {
            self.line = line;
            let at = match align {
                Align::Left => from,
                Align::Right => from + width,
            };
            let assumed = *align == Align::Right && cell.starts_with('~');
            self.text(at, cell, if assumed { "a" } else { class }, *align);
            from += width + GAP;
        }
        self.line = line + LINE;
    }

    /// One text, and on to the next line. An empty one draws nothing.
    fn text(&mut self, at: usize, text: &str, class: &str, align: Align) {
        let (x, y) = (MARGIN + at * SIGN, MARGIN + self.line + LINE / 2);
        self.line += LINE;
        if text.is_empty() {
            return;
        }
        let anchor = match align {
            Align::Left => "",
            Align::Right => " text-anchor=\"end\"",
        };
        let class = match class {
            "" => String::new(),
            class => format!(" class=\"{class}\""),
        };
        let long = text.width() * SIGN;
        // The title is larger than the grid of the table.
        let long = match class.as_str() {
            " class=\"t\"" => String::new(),
            _ => format!(" textLength=\"{long}\" lengthAdjust=\"spacingAndGlyphs\""),
        };
        let text = escaped(text);
        let _ = writeln!(
            self.shapes,
            "<text x=\"{x}\" y=\"{y}\"{anchor}{class}{long}>{text}</text>"
        );
    }

    fn rule(&mut self, class: &str, signs: usize) {
        let (y, end) = (MARGIN + self.line - LINE / 4, MARGIN + signs * SIGN);
        let _ = writeln!(
            self.shapes,
            "<line class=\"{class}\" x1=\"{MARGIN}\" x2=\"{end}\" y1=\"{y}\" y2=\"{y}\"/>"
        );
    }

    /// Words in as many lines as they take; what is longer than a line goes on in the next one.
    fn sentence(&mut self, words: &str, class: &str, signs: usize) {
        let mut line = String::new();
        for word in words.split(' ') {
            if !line.is_empty() && line.width() + 1 + word.width() > signs {
                self.text(0, &line, class, Align::Left);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            for sign in word.chars() {
                if line.width() + sign.width().unwrap_or(0) > signs {
                    self.text(0, &line, class, Align::Left);
                    line.clear();
                }
                line.push(sign);
            }
        }
        self.text(0, &line, class, Align::Left);
    }
}
