//! Work: the panel. Lists left, the run right; compact without borders; wide with everything at once.

mod breakdown;
mod budget;
mod compact;
mod gallery;
pub(super) mod models;
mod pins;
mod run;
mod tools;

use ratatui::layout::Rect;

use super::panel::panel;
use super::split::{REST, beside, rows};
use super::{Canvas, Density, Theme};
use crate::app::view::{ArrivingView, WorkView};
use crate::app::{Action, Pane, Pick, Toward};

pub(super) fn draw(
    view: &WorkView<'_>,
    arriving: Option<&ArrivingView>,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    // While images arrive, they take the place of what the run would cost.
    let images = match density {
        Density::Wide => wide(view, theme, area, buf),
        Density::Normal => normal(view, theme, area, buf),
        Density::Compact | Density::Tiny => compact::draw(view, theme, area, buf),
    };
    if let Some(run) = arriving {
        buf.clear(images);
        gallery::draw(run, theme, images, buf);
    }
}

/// ```text
/// ╭ Model ─────────────────╮╭ This run ───────────╮
/// │ or Editing tools       ││ axes                │
/// │                        ││ arithmetic          │
/// │                        ││ budget              │
/// ╰────────────────────────╯╰─────────────────────╯
/// ```
fn normal(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) -> Rect {
    let [lists, run] = beside(area, run_width(area));
    list(view, theme, lists, buf);
    let inner = panel("This run", false, theme, run, buf);
    let purse = budget::height(view);
    let room = inner.height.saturating_sub(run::LEAST + purse);
    // The rule gives way where every line of the arithmetic is needed.
    let lines = breakdown::height(view).min(room);
    let rule = u16::from(lines < room);
    let [axes, rule, sum, purse] = rows(inner, [REST, rule, lines, purse]);
    run::draw(view, theme, axes, buf);
    breakdown::rule(theme, rule, buf);
    breakdown::draw(view, theme, sum, buf);
    if let Some(budget) = &view.budget {
        budget::draw(budget, theme, purse, buf);
    }
    sum.union(purse)
}

/// ```text
/// ╭ Model ─────────────────╮╭ This run ───────────╮
/// │                        ││                     │
/// ╰────────────────────────╯╰─────────────────────╯
/// ╭ Editing tools ─────────╮╭ Arithmetic ─────────╮
/// ╰────────────────────────╯╰─────────────────────╯
///                           ╭ Pins ───────────────╮
///                           ╰─────────────────────╯
/// ```
fn wide(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) -> Rect {
    let [left, right] = beside(area, share(area));
    let tools = tools::height(view) + 2;
    let [models, tools] = if view.tool_count == 0 {
        [left, Rect::default()]
    } else {
        // The models come first: a border, a heading, and a line for each.
        let models = u16::try_from(view.models.len())
            .unwrap_or(u16::MAX)
            .saturating_add(3);
        let models = models
            .max(left.height.saturating_sub(tools))
            .min(left.height - left.height / 3);
        rows(left, [models, REST])
    };
    let generate = view.pane == Pane::Generate;
    let inner = panel(&view.title, generate, theme, models, buf);
    models::draw(&view.models, &model, theme, inner, buf);
    if view.tool_count > 0 {
        let inner = panel(&tools::title(view), !generate, theme, tools, buf);
        tools::draw(view, theme, inner, buf);
    }
    let sum = breakdown::height(view) + 2;
    let pins = u16::try_from(view.pin_count)
        .unwrap_or(u16::MAX)
        .clamp(2, 8)
        + 2;
    let [axes, sum, pinned] = rows(right, [REST, sum.min(right.height / 3), pins]);
    let inner = panel("This run", false, theme, axes, buf);
    let [axes, purse] = rows(inner, [REST, budget::height(view)]);
    run::draw(view, theme, axes, buf);
    if let Some(budget) = &view.budget {
        budget::draw(budget, theme, purse, buf);
    }
    let arithmetic = panel("Arithmetic", false, theme, sum, buf);
    breakdown::draw(view, theme, arithmetic, buf);
    let pins = panel("Pins", false, theme, pinned, buf);
    pins::draw(view, theme, pins, buf);
    arithmetic.union(pins)
}

fn list(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    match view.pane {
        Pane::Generate => {
            let inner = panel(&view.title, true, theme, area, buf);
            models::draw(&view.models, &model, theme, inner, buf);
        }
        Pane::Edit => {
            let inner = panel(&tools::title(view), true, theme, area, buf);
            tools::draw(view, theme, inner, buf);
        }
    }
}

/// The axes need 38 columns; a wider screen shares what it has more.
fn run_width(area: Rect) -> u16 {
    share(area).clamp(38, 60)
}

/// The right part of a screen: 46 % of its width.
fn share(area: Rect) -> u16 {
    u16::try_from(u32::from(area.width) * 46 / 100).unwrap_or(area.width)
}

/// A model for the run, in whichever pane it is pointed at.
fn model(toward: Toward) -> Action {
    if let Toward::To(place) = toward {
        Action::Pick(Pick::Model(place))
    } else {
        Action::Model(toward)
    }
}

fn quality(toward: Toward) -> Action {
    if let Toward::To(place) = toward {
        Action::Pick(Pick::Quality(place))
    } else {
        Action::Quality(toward)
    }
}

fn count(toward: Toward) -> Action {
    if let Toward::To(number) = toward {
        Action::Pick(Pick::Count(number))
    } else {
        Action::Count(toward)
    }
}
