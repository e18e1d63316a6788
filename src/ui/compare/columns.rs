//! Columns: how wide each one is, and which of them are in sight.

use ratatui::layout::Rect;

use crate::app::view::{ColumnView, CompareView, RowKind};
use crate::ui::text::{columns, width};

/// The columns that the names of the rows take.
pub(super) const LABEL: u16 = 11;

/// As wide as its widest cell, within reason.
pub(super) fn column_width(view: &CompareView<'_>, at: usize) -> u16 {
    let cells = view.rows.iter().filter_map(|row| row.cells.get(at));
    let widest = cells.map(|cell| width(cell)).max().unwrap_or(0);
    let label = view
        .columns
        .get(at)
        .and_then(|column| column.label)
        .map_or(0, width);
    let words = view
        .columns
        .get(at)
        .map_or(0, |column| width(&place_words(column)));
    widest
        .max(label + 2)
        .max(words)
        .max(figures(view, at) + 1)
        .clamp(10, 24)
        + 2
}

/// The width of the column's widest figure, to which all its figures are aligned.
pub(super) fn figures(view: &CompareView<'_>, at: usize) -> u16 {
    let rows = view.rows.iter().filter(|row| row.kind != RowKind::Plain);
    let cells = rows.filter_map(|row| row.cells.get(at));
    cells.map(|cell| width(cell)).max().unwrap_or(0)
}

/// The columns around the one in hand that fit side by side.
pub(super) fn visible(widths: &[u16], chosen: usize, room: u16) -> std::ops::Range<usize> {
    let chosen = chosen.min(widths.len().saturating_sub(1));
    let (mut first, mut end) = (chosen, (chosen + 1).min(widths.len()));
    let mut used = widths.get(chosen).copied().unwrap_or(0);
    loop {
        let after = widths.get(end).copied().filter(|wide| used + wide <= room);
        let before = first.checked_sub(1).and_then(|at| widths.get(at)).copied();
        let before = before.filter(|wide| used + after.unwrap_or(0) + wide <= room);
        if let Some(wide) = after {
            used += wide;
            end += 1;
        }
        if let Some(wide) = before {
            used += wide;
            first -= 1;
        }
        if after.is_none() && before.is_none() {
            return first..end;
        }
    }
}

/// Calls for each shown column with its place.
pub(super) fn each(
    widths: &[u16],
    shown: std::ops::Range<usize>,
    area: Rect,
    mut put: impl FnMut(usize, Rect),
) {
    let mut from = LABEL;
    for at in shown {
        let wide = widths.get(at).copied().unwrap_or(0);
        put(at, columns(area, from, wide));
        from = from.saturating_add(wide);
    }
}

/// What is special about a column.
pub(super) fn place_words(column: &ColumnView<'_>) -> String {
    let base = column.baseline.then_some("baseline");
    let words: Vec<&str> = base.into_iter().chain(column.extreme).collect();
    // Two words take more than a column; the baseline says it by its mark.
    match words.as_slice() {
        [_, end] => format!("base, {end}"),
        words => words.concat(),
    }
}
