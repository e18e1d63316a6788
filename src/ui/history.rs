//! History: the simulated runs, the newest last, with what each left; below them the totals by model and by tool.
//!
//! ```text
//! ╭ Simulated runs, 441 spent, 559 of 1,000 left ╮
//! │ number  what it was  its line    cost   left │   the line where there is room
//! ╰──────────────────────────────────────────────╯
//! ╭ By model ────────────╮╭ By editing tool ─────╮
//! ╰──────────────────────╯╰──────────────────────╯
//! ```

mod runs;
mod totals;

use ratatui::layout::{Constraint, Layout, Rect};

use super::panel::panel;
use super::text::{below, columns, left, line};
use super::{Canvas, Density, Theme};
use crate::app::view::HistoryView;
use crate::pricing::grouped;

pub(super) fn draw(
    view: &HistoryView,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    if matches!(density, Density::Compact | Density::Tiny) {
        compact(view, theme, area, buf);
        return;
    }
    let rows = view.models.len().max(view.tools.len());
    let wanted = u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(2);
    let least = if view.runs.is_empty() { 0 } else { 3 };
    let most = (area.height / 2).max(least);
    let wanted = if least == 0 {
        0
    } else {
        wanted.clamp(least, most)
    };
    let [runs, totals] =
        Layout::vertical([Constraint::Fill(1), Constraint::Length(wanted)]).areas(area);
    let inner = panel(&title(view), true, theme, runs, buf);
    list(view, theme, inner, buf);
    if totals.is_empty() {
        return;
    }
    let halves = Layout::horizontal([Constraint::Fill(1); 2]).areas::<2>(totals);
    let parts = [("By model", &view.models), ("By editing tool", &view.tools)];
    for (half, (title, items)) in halves.into_iter().zip(parts) {
        let inner = panel(title, false, theme, half, buf);
        totals::draw(items, theme, inner, buf);
    }
}

/// The runs, and the totals below them as far as both have room.
fn compact(view: &HistoryView, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    list(view, theme, area, buf);
    let taken = u16::try_from(view.runs.len()).unwrap_or(u16::MAX);
    let mut at = taken.saturating_add(2);
    for (title, items) in [("by model", &view.models), ("by tool", &view.tools)] {
        let rows = u16::try_from(items.len()).unwrap_or(u16::MAX);
        if view.runs.is_empty() || items.is_empty() || at.saturating_add(1) >= area.height {
            continue;
        }
        left(
            columns(line(area, at), 1, area.width),
            buf,
            title,
            theme.quiet,
        );
        totals::draw(items, theme, below(area, at + 1, rows), buf);
        at = at.saturating_add(rows.saturating_add(1));
    }
}

fn title(view: &HistoryView) -> String {
    let spent = format!("Simulated runs, {} spent", view.spent);
    match view.budget {
        Some((budget, rest)) => format!("{spent}, {rest} of {} left", grouped(budget.get())),
        None => spent,
    }
}

fn list(view: &HistoryView, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    if !view.runs.is_empty() {
        runs::draw(view, theme, area, buf);
        return;
    }
    let words = columns(area, 2, area.width);
    let said = [
        ("No run was simulated yet.", theme.text),
        (view.none.as_str(), theme.text),
        ("No image is made, nothing is spent.", theme.quiet),
    ];
    for (at, (words_of, style)) in (1..).zip(said) {
        left(line(words, at), buf, words_of, style);
    }
}
