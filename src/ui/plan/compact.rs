//! The plan on a small screen: no borders, the steps, and below them one thing at a time.

use ratatui::layout::Rect;

use super::step::Axis;
use super::table::{left_style, words};
use super::{burn_down, said, step, what_if, window};
use crate::app::view::{PlanRow, PlanView};
use crate::ui::canvas::to;
use crate::ui::text::{below, columns, left, line, right, width};
use crate::ui::work::models;
use crate::ui::{Canvas, Theme};

/// The lines below the steps: two for the quality, one each for what is said and for the count.
const LOWER: u16 = 4;

pub(super) fn draw(view: &PlanView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let wrong = view.breaks.is_some();
    let style = if wrong { theme.wrong } else { theme.strong };
    left(
        columns(line(area, 0), 1, area.width),
        buf,
        &view.title,
        style,
    );
    if view.what_if_open && !view.models_open {
        what_if::draw(view, theme, below(area, 1, area.height), buf);
        return;
    }
    let steps = u16::try_from(view.steps.len()).unwrap_or(u16::MAX);
    let room = area.height.saturating_sub(1 + LOWER).max(1);
    let rows = if view.models_open { 1 } else { steps.min(room) };
    let shown = window(view.steps.len(), view.row, usize::from(rows));
    let figures = figures(view);
    buf.wheel(below(area, 1, rows), &super::row);
    for (number, at) in (1..).zip(shown) {
        buf.press(line(area, number), super::row(to(at)));
        if let Some(row) = view.steps.get(at) {
            step_row(
                row,
                at,
                at == view.row,
                figures,
                theme,
                line(area, number),
                buf,
            );
        }
    }
    let lower = below(area, 1 + rows, area.height);
    if view.models_open {
        models::draw(&view.models, &step::model, theme, lower, buf);
        return;
    }
    let said = said(view, area.width.saturating_sub(2));
    let words = u16::try_from(said.len()).unwrap_or(1);
    // With room for all of it, the bars come last; a mend has to be read before anything is set.
    let axes = match lower.height {
        height if height >= 6 + words => 6,
        _ if wrong => 1,
        _ => 3,
    };
    match axes {
        6 => step::draw(view, theme, below(lower, 0, 6), buf),
        1 => step::axis(Axis::Quality, view, theme, below(lower, 0, 1), buf),
        _ => {
            step::axis(Axis::Quality, view, theme, below(lower, 0, 2), buf);
            step::axis(Axis::Tries, view, theme, below(lower, 2, 1), buf);
        }
    }
    let style = if wrong { theme.wrong } else { theme.quiet };
    let room = lower.height.saturating_sub(axes);
    for (number, words) in (axes..).zip(fitting(said, words <= room)) {
        let place = columns(line(lower, number), 1, lower.width.saturating_sub(2));
        left(place, buf, &words, style);
    }
    let rest = below(lower, axes + words + 1, lower.height);
    if rest.height > 2 {
        burn_down::draw(view, theme, rest, buf);
    }
}

fn step_row(
    row: &PlanRow,
    at: usize,
    chosen: bool,
    (tries, cost, rest): (u16, u16, u16),
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let (mark, style) = if chosen {
        ("▸", theme.chosen)
    } else {
        (" ", theme.text)
    };
    let number = format!("{mark}{}", at + 1);
    left(area, buf, &number, style);
    let from = width(&number) + 1;
    right(
        columns(area, from, tries),
        buf,
        &format!("{}×", row.tries),
        style,
    );
    let from = from + tries + 1;
    let names = columns(area, from, area.width.saturating_sub(from + cost + rest));
    left(names, buf, &row.words, style);
    let end = area.width.saturating_sub(rest);
    let place = columns(area, end.saturating_sub(cost), cost);
    right(place, buf, &row.cost.to_string(), style);
    let left_after = row.left.as_ref();
    let style = left_style(left_after, theme.quiet, theme);
    right(columns(area, end, rest), buf, &words(left_after), style);
}

/// All lines, or the first clause alone: half a sentence says something else.
fn fitting(said: Vec<String>, all: bool) -> Vec<String> {
    if all {
        return said;
    }
    let first = said.first().map(String::as_str).unwrap_or_default();
    let clause = first.split(':').next().unwrap_or_default();
    vec![format!("{}.", clause.trim_end_matches('.'))]
}

/// The columns of tries, cost and what is left.
fn figures(view: &PlanView<'_>) -> (u16, u16, u16) {
    let widest = |of: &dyn Fn(&PlanRow) -> String| {
        let cells = view.steps.iter().map(|row| width(&of(row)));
        cells.max().unwrap_or(0) + 1
    };
    (
        widest(&|row| row.tries.to_string()),
        widest(&|row| row.cost.to_string()),
        widest(&|row| words(row.left.as_ref())),
    )
}
