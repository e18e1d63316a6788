//! Pipes: a pipe table, aligned so that it reads well where nobody renders it, too; every one is written here.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr as _;

use super::escape;
use crate::export::column::{Align, Column, fill};

/// The narrowest column: room for `--:` under its heading.
const NARROWEST: usize = 3;

/// The columns of a table, each with its width.
pub(super) struct Pipes {
    columns: Vec<(String, Align, usize)>,
}

impl Pipes {
    /// Columns whose widths are settled beforehand, for rows that are not known yet.
    pub(super) fn settled(columns: &[Column]) -> Self {
        let columns = columns.iter();
        Self::of(columns.map(|column| (column.head, column.align, column.width)))
    }

    /// Columns as wide as the widest of these cells, and at least as wide as they say.
    pub(super) fn fitted<'h>(
        columns: impl Iterator<Item = (&'h str, Align, usize)>,
        rows: &[Vec<String>],
    ) -> Self {
        let columns = columns.enumerate().map(|(at, (head, align, width))| {
            let cells = rows.iter().filter_map(|row| row.get(at));
            let widest = cells.map(|cell| escape(cell).width()).max();
            (head, align, widest.unwrap_or(0).max(width))
        });
        Self::of(columns)
    }

    fn of<'h>(columns: impl Iterator<Item = (&'h str, Align, usize)>) -> Self {
        let columns = columns.map(|(head, align, width)| {
            let head = escape(head);
            let width = width.max(head.width()).max(NARROWEST);
            (head, align, width)
        });
        Self {
            columns: columns.collect(),
        }
    }

    /// Writes the headings and the line below them, which says to which side each column is pushed.
    pub(super) fn head(&self, out: &mut impl Write) -> io::Result<()> {
        let heads = self
            .columns
            .iter()
            .map(|(head, align, width)| fill(head, *align, *width));
        line(heads, out)?;
        let rules = self.columns.iter().map(|(_, align, width)| {
            let dashes = "-".repeat(width.saturating_sub(1));
            match align {
                Align::Left => format!("{dashes}-"),
                Align::Right => format!("{dashes}:"),
            }
        });
        line(rules, out)
    }

    /// Writes a row.
    pub(super) fn row(&self, cells: &[String], out: &mut impl Write) -> io::Result<()> {
        let cells = self.columns.iter().zip(cells);
        line(
            cells.map(|((_, align, width), cell)| fill(&escape(cell), *align, *width)),
            out,
        )
    }

    /// Writes the headings and all rows.
    pub(super) fn table(&self, rows: &[Vec<String>], out: &mut impl Write) -> io::Result<()> {
        self.head(out)?;
        rows.iter().try_for_each(|row| self.row(row, out))
    }
}

fn line(cells: impl Iterator<Item = String>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "| {} |", cells.collect::<Vec<_>>().join(" | "))
}
