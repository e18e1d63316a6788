//! The step in hand: what the whole plan costs with each option of each axis, and with each model.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::view::{Cell, PlanView};
use crate::ui::text::{below, columns, left, line};
use crate::ui::work::models;
use crate::ui::{Theme, strip};

const LABEL: u16 = 8;

/// The axes, each on one to three lines; below them the models, or only these while one is chosen.
pub(super) fn draw(view: &PlanView<'_>, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let least_models = 5;
    let all = area.height >= 9 + least_models;
    if view.models_open && !all {
        models::draw(&view.models, theme, area, buf);
        return;
    }
    let each = if all {
        3
    } else {
        (area.height / 3).clamp(1, 3)
    };
    let mut from = 0;
    let axes = [
        ("Quality", &view.qualities),
        ("Count", &view.counts),
        ("Tries", &view.tries),
    ];
    for (at, (label, cells)) in (1..).zip(axes) {
        // The line that is left over by a third goes to the axes before.
        let spare = area.height.saturating_sub(each * 3);
        let lines = if all || each == 3 {
            3
        } else {
            each + u16::from(at <= spare)
        };
        axis(label, cells, theme, below(area, from, lines), buf);
        from += lines;
    }
    if all {
        models::draw(&view.models, theme, below(area, from + 1, area.height), buf);
    }
}

pub(super) fn axis(label: &str, cells: &[Cell], theme: &Theme, area: Rect, buf: &mut Buffer) {
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
        strip::draw(cells, theme, place, buf);
    }
}
