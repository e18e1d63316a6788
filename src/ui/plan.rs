//! Plan: the steps above; below them the step in hand, what is left after each step, and the plans near this one.

mod burn_down;
mod compact;
mod step;
mod table;
mod what_if;

use ratatui::layout::{Constraint, Layout, Rect};

use super::panel::panel;
use super::text::wrap;
use super::{Canvas, Density, Theme};
use crate::app::view::PlanView;
use crate::app::{Action, PlanAction, Toward};

/// The columns of the plans near this one, beside the rest.
const OTHERS: u16 = 42;

pub(super) fn draw(
    view: &PlanView<'_>,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    match density {
        Density::Tiny | Density::Compact => compact::draw(view, theme, area, buf),
        Density::Normal | Density::Wide => framed(view, density, theme, area, buf),
    }
}

/// ```text
/// ╭ Plan: ~450 of 1,000, ~550 left ───────────────╮
/// │ steps, sums, what it comes to                 │
/// ╰───────────────────────────────────────────────╯
/// ╭ Step 1 ──────────────╮╭ Left ─────────────────╮    and What if, where the screen is wide;
/// │ axes, or its models  ││ bars                  │    else What if takes the place of both
/// ╰──────────────────────╯╰───────────────────────╯
/// ```
fn framed(view: &PlanView<'_>, density: Density, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let area = if density == Density::Wide {
        let [rest, others] =
            Layout::horizontal([Constraint::Fill(1), Constraint::Length(OTHERS)]).areas(area);
        let inner = panel("What if", false, theme, others, buf);
        what_if::draw(view, theme, inner, buf);
        rest
    } else {
        area
    };
    let said = said(view, area.width.saturating_sub(4));
    let words = u16::try_from(said.len()).unwrap_or(1).min(2);
    let needs = table::height(view).saturating_add(words + 2);
    // The step in hand needs five lines and its border.
    let upper = needs.min(area.height.saturating_sub(7));
    let [upper, lower] =
        Layout::vertical([Constraint::Length(upper), Constraint::Fill(1)]).areas(area);
    let inner = panel(&view.title, !view.models_open, theme, upper, buf);
    table::draw(view, &said, theme, inner, buf);
    if view.what_if_open && !view.models_open && density != Density::Wide {
        let inner = panel("What if", false, theme, lower, buf);
        what_if::draw(view, theme, inner, buf);
        return;
    }
    let [hand, bars] = Layout::horizontal([Constraint::Fill(1); 2]).areas(lower);
    in_hand(view, theme, hand, buf);
    left_after(view, theme, bars, buf);
}

fn in_hand(view: &PlanView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let inner = panel(&view.step, view.models_open, theme, area, buf);
    step::draw(view, theme, inner, buf);
}

fn left_after(view: &PlanView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let inner = panel(&burn_down::title(view), false, theme, area, buf);
    burn_down::draw(view, theme, inner, buf);
}

/// What breaks the budget and what mends it, else what drafting saves.
fn said(view: &PlanView<'_>, columns: u16) -> Vec<String> {
    let words = view.breaks.as_ref().unwrap_or(&view.drafting);
    if words.is_empty() {
        return Vec::new();
    }
    wrap(words, columns)
}

/// The rows around the one in hand that there is room for.
fn window(rows: usize, in_hand: usize, shown: usize) -> std::ops::Range<usize> {
    let most = rows.saturating_sub(shown);
    let first = in_hand.saturating_sub(shown / 2).min(most);
    first..(first + shown).min(rows)
}

const fn row(toward: Toward) -> Action {
    Action::Plan(PlanAction::Row(toward))
}
