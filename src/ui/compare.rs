//! Compare: the pins side by side, with bars to scale and a sentence for both ends.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::bar::bar;
use super::panel::panel;
use super::text::{columns, left, line, right, width, wrap};
use super::{Density, Theme};
use crate::app::view::{ColumnView, CompareView, RowKind, RowView};

const LABEL: u16 = 11;

pub(super) fn draw(
    view: &CompareView<'_>,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let bordered = matches!(density, Density::Normal | Density::Wide);
    let inner = if bordered {
        panel(&title(view), true, theme, area, buf)
    } else {
        area
    };
    if view.columns.is_empty() {
        empty(view, theme, inner, buf);
        return;
    }
    let sentence = wrap(&view.sentence, inner.width.saturating_sub(2));
    let words = if view.sentence.is_empty() {
        0
    } else {
        u16::try_from(sentence.len()).unwrap_or(1)
    };
    let words = words.min(inner.height / 4);
    let table = Rect {
        height: inner.height - words,
        ..inner
    };
    let widths: Vec<u16> = (0..view.columns.len())
        .map(|at| column_width(view, at))
        .collect();
    let shown = visible(&widths, view.column, table.width.saturating_sub(LABEL));
    head(view, &widths, shown.clone(), theme, table, buf);
    rows(view, &widths, shown, theme, table, buf);
    for (number, words) in (0..words).zip(&sentence) {
        let place = line(inner, table.height + number);
        left(
            columns(place, 1, place.width.saturating_sub(2)),
            buf,
            words,
            theme.strong,
        );
    }
}

fn title(view: &CompareView<'_>) -> String {
    match (view.columns.len(), view.only_differences) {
        (0, _) => "Compare".to_owned(),
        (1, _) => "1 configuration".to_owned(),
        (several, false) => format!("{several} configurations"),
        (several, true) => {
            let rows = if view.left_out == 1 { "row" } else { "rows" };
            format!(
                "{several} configurations, {} equal {rows} left out",
                view.left_out
            )
        }
    }
}

fn empty(view: &CompareView<'_>, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let mut words = vec!["Nothing is pinned yet.".to_owned(), String::new()];
    words.push("On Work, c pins what the button shows.".to_owned());
    if view.examples > 0 {
        words.push(format!(
            "Here, x adds the price sheet's {} examples.",
            view.examples
        ));
    }
    for (number, words) in (1..).zip(words) {
        left(
            columns(line(area, number), 2, area.width),
            buf,
            &words,
            theme.text,
        );
    }
}

/// As wide as its widest cell, within reason.
fn column_width(view: &CompareView<'_>, at: usize) -> u16 {
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
    widest.max(label + 2).max(words).clamp(10, 24) + 2
}

/// The width of the column's widest figure, to which all its figures are aligned.
fn figures(view: &CompareView<'_>, at: usize) -> u16 {
    let rows = view.rows.iter().filter(|row| row.kind != RowKind::Plain);
    let cells = rows.filter_map(|row| row.cells.get(at));
    cells.map(|cell| width(cell)).max().unwrap_or(0)
}

/// The columns around the one in hand that fit side by side.
fn visible(widths: &[u16], chosen: usize, room: u16) -> std::ops::Range<usize> {
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

fn head(
    view: &CompareView<'_>,
    widths: &[u16],
    shown: std::ops::Range<usize>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let (before, after) = (shown.start, view.columns.len().saturating_sub(shown.end));
    let more = match (before, after) {
        (0, 0) => String::new(),
        (0, after) => format!("{after} more →"),
        (before, 0) => format!("← {before} more"),
        (before, after) => format!("← {before}, {after} →"),
    };
    left(
        columns(line(area, 0), 1, LABEL - 1),
        buf,
        &more,
        theme.quiet,
    );
    each(widths, shown, area, |at, place| {
        let Some(column) = view.columns.get(at) else {
            return;
        };
        let chosen = at == view.column;
        let style = if chosen { theme.chosen } else { theme.strong };
        let mark = if chosen { "▸" } else { " " };
        let label = column.label.unwrap_or_default();
        let place = columns(place, 1, place.width);
        let words = format!("{mark}{} {label}", column.number);
        left(line(place, 0), buf, &words, style);
        let place = columns(line(place, 1), 1, place.width);
        left(place, buf, &place_words(column), theme.quiet);
    });
}

fn place_words(column: &ColumnView<'_>) -> String {
    let base = column.baseline.then_some("baseline");
    let words: Vec<&str> = base.into_iter().chain(column.extreme).collect();
    // Two words take more than a column; the baseline says it by its mark.
    match words.as_slice() {
        [_, end] => format!("base, {end}"),
        words => words.concat(),
    }
}

fn rows(
    view: &CompareView<'_>,
    widths: &[u16],
    shown: std::ops::Range<usize>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    const HEAD: u16 = 2;
    let lines = |row: &RowView| if row.kind == RowKind::Total { 2 } else { 1 };
    let room = area.height.saturating_sub(HEAD);
    let all: u16 = view.rows.iter().map(lines).sum();
    let most = usize::from(all.saturating_sub(room));
    let mut number = HEAD;
    for row in view.rows.iter().skip(view.row.min(most)) {
        label(row, view, theme, line(area, number), buf);
        each(widths, shown.clone(), area, |at, place| {
            let Some(cell) = row.cells.get(at) else {
                return;
            };
            let chosen = at == view.column;
            let style = match row.kind {
                RowKind::Total if chosen => theme.chosen,
                RowKind::Total => theme.strong,
                RowKind::Reading if !row.label.ends_with(view.reading.word()) => theme.quiet,
                RowKind::Plain | RowKind::Figure | RowKind::Reading => theme.text,
            };
            let (place, figures) = (columns(place, 2, place.width), figures(view, at));
            match row.kind {
                RowKind::Plain => left(line(place, number), buf, cell, style),
                RowKind::Figure | RowKind::Total | RowKind::Reading => {
                    right(columns(line(place, number), 0, figures), buf, cell, style);
                }
            }
            if row.kind == RowKind::Total {
                let credits = view
                    .columns
                    .get(at)
                    .and_then(|column| column.total.credits());
                let room = place.width.saturating_sub(1);
                let bar = bar(credits.unwrap_or_default(), view.greatest, room);
                let place = columns(line(place, number + 1), 0, room);
                left(
                    place,
                    buf,
                    &bar,
                    if chosen { theme.accent } else { theme.quiet },
                );
            }
        });
        number += lines(row);
    }
    if most > view.row {
        let last = line(area, area.height.saturating_sub(1));
        left(columns(last, 0, 1), buf, "↓", theme.chosen);
    }
    if view.row > 0 && most > 0 {
        left(columns(line(area, HEAD), 0, 1), buf, "↑", theme.chosen);
    }
}

fn label(row: &RowView, view: &CompareView<'_>, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let style = match row.kind {
        RowKind::Total => theme.strong,
        RowKind::Reading if row.label.ends_with(view.reading.word()) => theme.text,
        RowKind::Plain | RowKind::Figure | RowKind::Reading => theme.quiet,
    };
    left(columns(area, 1, LABEL - 1), buf, row.label, style);
}

/// Calls for each shown column with its place.
fn each(
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
