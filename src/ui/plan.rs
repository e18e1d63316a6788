//! Plan: steps with their tries against the budget.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::panel::panel;
use super::{Density, Theme};
use crate::app::view::PlanView;

pub(super) fn draw(view: &PlanView, density: Density, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let bordered = matches!(density, Density::Normal | Density::Wide);
    let inner = if bordered {
        panel("Plan", true, theme, area, buf)
    } else {
        area
    };
    let _ = (view.row, inner);
}
