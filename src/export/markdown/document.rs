//! A document as Markdown: its tables aligned, so that they read well where nobody renders them, too.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr as _;

use super::{NARROWEST, escape};
use crate::export::Align;
use crate::export::document::{Document, Part};

/// Writes the whole document.
pub(in crate::export) fn page(document: &Document, mut out: impl Write) -> io::Result<()> {
    writeln!(out, "**{}**", escape(&document.title))?;
    for part in &document.parts {
        self::part(part, &mut out)?;
    }
    writeln!(out)?;
    for (at, words) in document.rests_on.iter().enumerate() {
        // Two spaces break the line where it is rendered.
        let end = if at + 1 < document.rests_on.len() {
            "  "
        } else {
            ""
        };
        writeln!(out, "{}{end}", escape(words))?;
    }
    out.flush()
}

fn part(part: &Part, out: &mut impl Write) -> io::Result<()> {
    if !part.title.is_empty() {
        writeln!(out, "\n## {}", escape(&part.title))?;
    }
    if !part.rows.is_empty() {
        writeln!(out)?;
        let rows: Vec<Vec<_>> = part
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| escape(cell)).collect())
            .collect();
        let heads: Vec<_> = part.heads.iter().map(|(head, _)| escape(head)).collect();
        let widths: Vec<_> = heads
            .iter()
            .enumerate()
            .map(|(at, head)| {
                let cells = rows.iter().filter_map(|row| row.get(at));
                let widest = cells.map(|cell| cell.width()).max().unwrap_or(0);
                widest.max(head.width()).max(NARROWEST)
            })
            .collect();
        row(&heads, part, &widths, out)?;
        let rules = part.heads.iter().zip(&widths).map(|((_, align), width)| {
            let dashes = "-".repeat(width.saturating_sub(1));
            match align {
                Align::Left => format!("{dashes}-"),
                Align::Right => format!("{dashes}:"),
            }
        });
        writeln!(out, "| {} |", rules.collect::<Vec<_>>().join(" | "))?;
        for cells in &rows {
            row(cells, part, &widths, out)?;
        }
    }
    for words in &part.words {
        writeln!(out, "\n{}", escape(words))?;
    }
    Ok(())
}

fn row(cells: &[String], part: &Part, widths: &[usize], out: &mut impl Write) -> io::Result<()> {
    let cells = cells.iter().zip(&part.heads).zip(widths);
    let filled = cells.map(|((cell, (_, align)), width)| {
        let gap = " ".repeat(width.saturating_sub(cell.width()));
        match align {
            Align::Left => format!("{cell}{gap}"),
            Align::Right => format!("{gap}{cell}"),
        }
    });
    writeln!(out, "| {} |", filled.collect::<Vec<_>>().join(" | "))
}
