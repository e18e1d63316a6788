//! The budget: what the run leaves, drawn as a gauge.

use ratatui::layout::Rect;

use crate::app::view::{BudgetView, WorkView};
use crate::app::{Action, Purpose};
use crate::ui::bar::bar;
use crate::ui::text::{columns, first_parts, left, line};
use crate::ui::{Canvas, Theme};

/// The lines that it takes.
pub(super) fn height(view: &WorkView<'_>) -> u16 {
    view.budget.as_ref().map_or(0, |_| 2)
}

pub(super) fn draw(budget: &BudgetView, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    const LABEL: u16 = 8;
    const GAUGE: u16 = 6;
    buf.press(area, Action::Ask(Purpose::Budget));
    let first = line(area, 0);
    left(columns(first, 1, LABEL - 1), buf, "Budget", theme.text);
    left(
        columns(first, LABEL + 1, area.width),
        buf,
        &budget.leaves,
        theme.text,
    );
    let second = line(area, 1);
    let gauge = columns(second, 1, GAUGE);
    left(gauge, buf, &"░".repeat(usize::from(GAUGE)), theme.border);
    left(
        gauge,
        buf,
        &bar(budget.takes, budget.left, GAUGE),
        theme.accent,
    );
    let place = columns(second, LABEL + 1, area.width);
    // What is left over is left, in fewer words.
    let runs = first_parts(&budget.runs, " over", place.width);
    left(place, buf, &runs, theme.quiet);
}
