//! The step in hand: what the whole plan costs with each option of each axis, and with each model.

use ratatui::layout::Rect;

use crate::app::view::{Cell, PlanView};
use crate::app::{Action, PlanAction, Toward};
use crate::ui::text::{below, columns, left, line};
use crate::ui::work::models;
use crate::ui::{Canvas, Theme, strip};

const LABEL: u16 = 8;

/// The axes, each on one to three lines; below them the models, or only these while one is chosen.
pub(super) fn draw(view: &PlanView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let least_models = 5;
    let all = area.height >= 9 + least_models;
    if view.models_open && !all {
        models::draw(&view.models, &model, theme, area, buf);
        return;
    }
    let each = if all {
        3
    } else {
        (area.height / 3).clamp(1, 3)
    };
    let mut from = 0;
    for (at, of) in (1..).zip([Axis::Quality, Axis::Count, Axis::Tries]) {
        // The line that is left over by a third goes to the axes before.
        let spare = area.height.saturating_sub(each * 3);
        let lines = if all || each == 3 {
            3
        } else {
            each + u16::from(at <= spare)
        };
        axis(of, view, theme, below(area, from, lines), buf);
        from += lines;
    }
    if all {
        models::draw(
            &view.models,
            &model,
            theme,
            below(area, from + 1, area.height),
            buf,
        );
    }
}

/// An axis of the step in hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Axis {
    Quality,
    Count,
    Tries,
}

impl Axis {
    const fn label(self) -> &'static str {
        match self {
            Self::Quality => "Quality",
            Self::Count => "Count",
            Self::Tries => "Tries",
        }
    }

    fn cells<'v>(self, view: &'v PlanView<'_>) -> &'v [Cell<'v>] {
        match self {
            Self::Quality => &view.qualities,
            Self::Count => &view.counts,
            Self::Tries => &view.tries,
        }
    }

    const fn action(self, toward: Toward) -> Action {
        Action::Plan(match self {
            Self::Quality => PlanAction::Quality(toward),
            Self::Count => PlanAction::Count(toward),
            Self::Tries => PlanAction::Tries(toward),
        })
    }
}

/// A model for the step in hand.
pub(super) const fn model(toward: Toward) -> Action {
    Action::Plan(PlanAction::Model(toward))
}

pub(super) fn axis(of: Axis, view: &PlanView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let (label, cells) = (of.label(), of.cells(view));
    left(columns(line(area, 0), 1, LABEL - 1), buf, label, theme.text);
    // A column is kept free for the sign that there is more.
    let room = area.width.saturating_sub(LABEL + 1);
    let place = columns(area, LABEL, room);
    if cells.is_empty() {
        left(
            columns(line(place, 0), 1, place.width),
            buf,
            "none",
            theme.quiet,
        );
    } else {
        strip::draw(cells, &|toward| of.action(toward), theme, place, buf);
    }
}
