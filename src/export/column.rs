//! Column: heading, side and width of what stands under each other, and the cells of a quote.

use unicode_width::UnicodeWidthStr;

use super::Entry;
use super::entry::standing;
use crate::pricing::Amount;

/// What is written where there is nothing to price.
pub(super) const NONE: &str = "-";

/// One column of a table.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// What stands above it.
    pub head: &'static str,
    /// The side to which its cells are pushed.
    pub align: Align,
    /// How wide its cells are at least, in terminal columns.
    pub width: usize,
}

/// A side of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

impl Column {
    /// A column of words.
    pub const fn words(head: &'static str) -> Self {
        Self {
            head,
            align: Align::Left,
            width: 0,
        }
    }

    /// A column of numbers.
    pub const fn numbers(head: &'static str) -> Self {
        Self {
            head,
            align: Align::Right,
            width: 0,
        }
    }
}

/// A cell, filled up to a width.
pub(super) fn fill(cell: &str, align: Align, width: usize) -> String {
    let gap = " ".repeat(width.saturating_sub(cell.width()));
    match align {
        Align::Left => format!("{cell}{gap}"),
        Align::Right => format!("{gap}{cell}"),
    }
}

/// Makes every column as wide as its widest cell.
pub fn fit<S: AsRef<str>>(columns: &mut [Column], rows: &[Vec<S>]) {
    for (at, column) in columns.iter_mut().enumerate() {
        let cells = rows.iter().filter_map(|row| row.get(at));
        column.width = cells
            .map(|cell| cell.as_ref().width())
            .chain([column.head.width(), column.width])
            .max()
            .unwrap_or_default();
    }
}

/// The cells of a row, each filled up to the width of its column.
pub(super) fn filled<S: AsRef<str>>(columns: &[Column], cells: &[S]) -> Vec<String> {
    let cells = columns.iter().zip(cells);
    cells
        .map(|(column, cell)| fill(cell.as_ref(), column.align, column.width))
        .collect()
}

/// The columns of a quote.
pub fn quote_columns() -> Vec<Column> {
    vec![
        Column::words("configuration"),
        Column::numbers("each"),
        Column::numbers("count"),
        Column::numbers("generation"),
        Column::numbers("edits"),
        Column::numbers("total"),
        Column::words("basis"),
    ]
}

/// The columns of a quote for rows that are not known yet.
///
/// Each is wide enough for what is usual. A longer cell pushes the rest of its own row and nothing else;
/// holding the rows back until the longest is known would not be a stream.
pub(super) fn streamed() -> Vec<Column> {
    const WIDTHS: [usize; 7] = [40, 6, 5, 10, 6, 8, 7];
    quote_columns()
        .into_iter()
        .zip(WIDTHS)
        .map(|(column, width)| Column { width, ..column })
        .collect()
}

/// The cells of a quote, as a person reads them.
pub fn quote_cells(entry: &Entry<'_>) -> Vec<String> {
    let mut cells = vec![entry.line.clone()];
    cells.extend(figures(entry));
    cells.push(standing(entry.quote.total).to_owned());
    cells
}

/// Each, count, generation, edits and total.
pub(super) fn figures(entry: &Entry<'_>) -> [String; 5] {
    let shown = |amount: Option<Amount>| {
        amount.map_or_else(|| NONE.to_owned(), |amount| amount.to_string())
    };
    [
        shown(entry.quote.per_image()),
        if entry.count == 0 {
            NONE.to_owned()
        } else {
            entry.count.to_string()
        },
        shown(entry.generation()),
        shown(entry.edits()),
        entry.quote.total.to_string(),
    ]
}
