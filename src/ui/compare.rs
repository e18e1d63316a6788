//! Compare: the pins side by side, with bars to scale and a sentence for both ends.

mod chart;
mod columns;
mod said;

use columns::{LABEL, column_width, each, figures, place_words, visible};
use ratatui::layout::Rect;

use super::bar::bar;
use super::canvas::to;
use super::panel::panel;
use super::text::{below, columns, left, line, right};
use super::{Canvas, Density, Theme};
use crate::app::Action;
use crate::app::view::{CompareView, RowKind, RowView, TURNED};

/// The lines above the rows: the number and name, and what is special about the column.
const HEAD: u16 = 2;

pub(super) fn draw(
    view: &CompareView<'_>,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
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
    let room = inner.width.saturating_sub(2);
    let said = said::lines(view, theme, room, inner.height / 3);
    let words = u16::try_from(said.len()).unwrap_or(u16::MAX);
    let words = if inner.height < 8 {
        0
    } else {
        words.min(inner.height / 3)
    };
    let table = Rect {
        height: inner.height - words,
        ..inner
    };
    let widths: Vec<u16> = (0..view.columns.len())
        .map(|at| column_width(view, at))
        .collect();
    let shown = visible(&widths, view.column, table.width.saturating_sub(LABEL));
    let mut of_chart = None;
    // Where there is room below the table, the totals are drawn to scale, a line each.
    let lines = table_height(view);
    let chart = u16::try_from(view.columns.len())
        .unwrap_or(u16::MAX)
        .saturating_add(2);
    if view.columns.len() > 1 && table.height.saturating_sub(lines) >= chart {
        let place = below(table, table.height - chart, chart);
        of_chart = Some(place);
    }
    buf.wheel(inner, &Action::Row);
    each(&widths, shown.clone(), table, |at, place| {
        buf.press(place, Action::Column(to(at)));
    });
    head(view, &widths, shown.clone(), theme, table, buf);
    rows(view, &widths, shown, theme, table, buf);
    if let Some(place) = of_chart {
        chart::draw(view, theme, place, buf);
    }
    for (number, (said_here, style)) in (0..words).zip(&said) {
        // What does not fit is at least said to be there.
        let more = number + 1 == words && said.len() > usize::from(words);
        let words = &if more {
            format!("{said_here} …")
        } else {
            said_here.clone()
        };
        let place = line(inner, table.height + number);
        let place = columns(place, 1, place.width.saturating_sub(2));
        left(place, buf, words, *style);
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

fn empty(view: &CompareView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    for (number, words) in (1..).zip(&view.empty) {
        left(
            columns(line(area, number), 2, area.width),
            buf,
            words,
            theme.text,
        );
    }
}

fn head(
    view: &CompareView<'_>,
    widths: &[u16],
    shown: std::ops::Range<usize>,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
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

/// The lines that the whole table takes.
fn table_height(view: &CompareView<'_>) -> u16 {
    HEAD + view.rows.iter().map(lines).sum::<u16>()
}

/// The total has its bar below it.
fn lines(row: &RowView) -> u16 {
    if row.kind == RowKind::Total { 2 } else { 1 }
}

fn rows(
    view: &CompareView<'_>,
    widths: &[u16],
    shown: std::ops::Range<usize>,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let room = area.height.saturating_sub(HEAD);
    let all = table_height(view).saturating_sub(HEAD);
    let most = usize::from(all.saturating_sub(room));
    let mut number = HEAD;
    // One scale for all columns: as wide as the narrowest allows.
    let bars = widths.iter().min().copied().unwrap_or(0).saturating_sub(3);
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
            if row.turned.get(at) == Some(&true) {
                let mark = columns(line(place, number), figures, 1);
                left(mark, buf, TURNED, theme.chosen);
            }
            if row.kind == RowKind::Total {
                let credits = view
                    .columns
                    .get(at)
                    .and_then(|column| column.total.credits());
                let room = bars;
                let bar = bar(credits.unwrap_or_default(), view.greatest, room);
                let place = columns(line(place, number + 1), 0, room);
                left(
                    place,
                    buf,
                    &bar,
                    if chosen { theme.accent } else { theme.border },
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

fn label(row: &RowView, view: &CompareView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let style = match row.kind {
        RowKind::Total => theme.strong,
        RowKind::Reading if row.label.ends_with(view.reading.word()) => theme.text,
        RowKind::Plain | RowKind::Figure | RowKind::Reading => theme.quiet,
    };
    left(columns(area, 1, LABEL - 1), buf, row.label, style);
}
