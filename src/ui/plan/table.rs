//! The steps: what each is for, what it costs and what it leaves, with the sums below.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::window;
use crate::app::view::{LeftView, PlanRow, PlanSum, PlanView};
use crate::pricing::grouped;
use crate::ui::canvas::to;
use crate::ui::text::{columns, left, line, right, width};
use crate::ui::{Canvas, Theme};

const HEADS: [&str; 4] = ["tries", "each", "cost", "left"];

/// The lines of the heading, the steps and the sums.
pub(super) fn height(view: &PlanView<'_>) -> u16 {
    u16::try_from(view.steps.len())
        .unwrap_or(u16::MAX)
        .saturating_add(1 + sums(view))
}

fn sums(view: &PlanView<'_>) -> u16 {
    1 + u16::from(view.at_final.is_some())
}

pub(super) fn draw(
    view: &PlanView<'_>,
    said: &[String],
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let words = u16::try_from(said.len()).unwrap_or(1).min(2);
    let room = area.height.saturating_sub(1 + sums(view) + words);
    let shown = window(view.steps.len(), view.row, usize::from(room));
    let widths = widths(view);
    let more = if shown.len() < view.steps.len() {
        let (first, end) = (shown.start + 1, shown.end);
        format!("{first} to {end} of {}", view.steps.len())
    } else {
        String::new()
    };
    left(
        columns(line(area, 0), 4, area.width),
        buf,
        &more,
        theme.quiet,
    );
    let heads = HEADS.map(str::to_owned);
    figures(&heads, widths.figures, [theme.quiet; 4], line(area, 0), buf);
    buf.wheel(area, &super::row);
    let mut number = 1;
    for at in shown {
        buf.press(line(area, number), super::row(to(at)));
        if let Some(row) = view.steps.get(at) {
            step(
                row,
                at,
                at == view.row,
                &widths,
                theme,
                line(area, number),
                buf,
            );
        }
        number += 1;
    }
    let total = line(area, number);
    sum(
        "Total",
        &view.total,
        widths.figures,
        theme.strong,
        theme,
        total,
        buf,
    );
    number += 1;
    if let Some(at_final) = &view.at_final {
        let place = line(area, number);
        let words = "All at the final setting";
        sum(
            words,
            at_final,
            widths.figures,
            theme.text,
            theme,
            place,
            buf,
        );
        number += 1;
    }
    let style = if view.breaks.is_some() {
        theme.wrong
    } else {
        theme.strong
    };
    for words in said.iter().take(usize::from(words)) {
        let place = columns(line(area, number), 1, area.width.saturating_sub(2));
        left(place, buf, words, style);
        number += 1;
    }
}

fn step(
    row: &PlanRow,
    at: usize,
    chosen: bool,
    widths: &Widths,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let (mark, style) = if chosen {
        ("▸", theme.chosen)
    } else {
        (" ", theme.text)
    };
    left(columns(area, 0, 1), buf, mark, style);
    right(columns(area, 1, 2), buf, &(at + 1).to_string(), style);
    let used: u16 = widths.figures.iter().sum();
    let names = columns(area, 4, area.width.saturating_sub(4 + used + 1));
    left(names, buf, &row.words, style);
    // The note stands behind the name where both fit whole.
    let note = width(&row.note);
    if widths.notes.max(width(&row.words) + 2) + note <= names.width {
        let place = columns(names, widths.notes, note);
        left(place, buf, &row.note, theme.quiet);
    }
    let cells = [
        grouped(row.tries.into()),
        row.each.to_string(),
        row.cost.to_string(),
        words(row.left.as_ref()),
    ];
    let styles = [
        style,
        theme.quiet,
        style,
        left_style(row.left.as_ref(), style, theme),
    ];
    figures(&cells, widths.figures, styles, area, buf);
}

fn sum(
    label: &str,
    sum: &PlanSum,
    widths: [u16; 4],
    style: Style,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    left(columns(area, 4, area.width), buf, label, style);
    let cells = [
        String::new(),
        String::new(),
        sum.amount.to_string(),
        words(sum.left.as_ref()),
    ];
    let left = left_style(sum.left.as_ref(), style, theme);
    figures(&cells, widths, [style, style, style, left], area, buf);
}

/// The figures from the right, a blank behind them.
fn figures(
    cells: &[String; 4],
    widths: [u16; 4],
    styles: [Style; 4],
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let mut end = area.width.saturating_sub(1);
    for ((cell, wide), style) in cells.iter().zip(widths).zip(styles).rev() {
        end = end.saturating_sub(wide);
        right(columns(area, end, wide), buf, cell, style);
    }
}

/// How wide the columns are.
struct Widths {
    /// Where the notes begin, behind the longest name.
    notes: u16,
    figures: [u16; 4],
}

/// As wide as the widest cell; without a budget nothing is left, and there is no such column.
fn widths(view: &PlanView<'_>) -> Widths {
    let mut widths = HEADS.map(|head| width(head) + 2);
    if view.budget.is_none() {
        widths = [widths[0], widths[1], widths[2], 0];
    }
    let steps = view.steps.iter().map(|row| {
        [
            grouped(row.tries.into()),
            row.each.to_string(),
            row.cost.to_string(),
            words(row.left.as_ref()),
        ]
    });
    let sums = [Some(&view.total), view.at_final.as_ref()];
    let sums = sums.into_iter().flatten().map(|sum| {
        let left = words(sum.left.as_ref());
        [String::new(), String::new(), sum.amount.to_string(), left]
    });
    for cells in steps.chain(sums) {
        for (wide, cell) in widths.iter_mut().zip(&cells) {
            if !cell.is_empty() {
                *wide = (*wide).max(width(cell) + 2);
            }
        }
    }
    let names = view.steps.iter().map(|row| width(&row.words));
    Widths {
        notes: names.max().unwrap_or(0) + 2,
        figures: widths,
    }
}

pub(super) fn words(left: Option<&LeftView>) -> String {
    left.map_or_else(String::new, |left| left.words.clone())
}

pub(super) fn left_style(left: Option<&LeftView>, style: Style, theme: &Theme) -> Style {
    if left.is_some_and(|left| left.beyond) {
        theme.wrong
    } else {
        style
    }
}
