//! Afford: how many images a budget buys, every model against the others.

mod figure;
mod inputs;
mod list;

use ratatui::layout::{Constraint, Layout, Rect};

use super::panel::panel;
use super::text::{below, columns, left, line, wrap};
use super::{Canvas, Density, Theme};
use crate::app::view::AffordView;

/// ```text
/// ╭ Images at 2K ──────────────────╮╭ Budget ─────────────╮
/// │ models, with bars to scale     ││ inputs              │
/// │                                ││ qualities           │
/// │                                ││ arithmetic          │
/// ╰────────────────────────────────╯╰─────────────────────╯
/// ```
pub(super) fn draw(
    view: &AffordView<'_>,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    if !view.budgeted {
        let inner = match density {
            Density::Compact | Density::Tiny => area,
            Density::Normal | Density::Wide => panel("Afford", true, theme, area, buf),
        };
        let place = columns(line(inner, 1), 2, inner.width);
        left(place, buf, &view.no_budget, theme.text);
        return;
    }
    if matches!(density, Density::Compact | Density::Tiny) {
        compact(view, theme, area, buf);
        return;
    }
    let [models, side] = Layout::horizontal([
        Constraint::Fill(1),
        Constraint::Length((area.width * 33 / 100).clamp(26, 40)),
    ])
    .areas(area);
    let inner = panel(&view.title, true, theme, models, buf);
    list::draw(view, theme, inner, buf);
    let inner = panel("Budget", false, theme, side, buf);
    inputs::draw(view, theme, inner, buf);
}

/// The inputs on a line, the models, and how often the run in hand fits.
fn compact(view: &AffordView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let asked = inputs::in_a_line(view);
    let wide = area.width.saturating_sub(2);
    left(columns(line(area, 0), 1, wide), buf, &asked, theme.quiet);
    let run = view.whole.first();
    let run = run.map_or_else(Vec::new, |words| wrap(words, wide));
    let lines = u16::try_from(run.len()).unwrap_or(1);
    let lines = if area.height >= lines + 6 { lines } else { 0 };
    let models = below(area, 1, area.height.saturating_sub(1 + lines));
    list::draw(view, theme, models, buf);
    for (number, words) in (0..lines).zip(&run) {
        let place = line(area, area.height - lines + number);
        left(columns(place, 1, wide), buf, words, theme.quiet);
    }
}
