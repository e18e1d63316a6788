//! Afford: how many images a budget buys.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::panel::panel;
use super::{Density, Theme};
use crate::app::view::AffordView;

pub(super) fn draw(
    view: &AffordView,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let bordered = matches!(density, Density::Normal | Density::Wide);
    let inner = if bordered {
        panel("Afford", true, theme, area, buf)
    } else {
        area
    };
    let _ = (view.row, inner);
}
