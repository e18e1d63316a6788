//! History: the simulated runs so far.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::panel::panel;
use super::{Density, Theme};
use crate::app::view::HistoryView;

pub(super) fn draw(
    view: &HistoryView,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let bordered = matches!(density, Density::Normal | Density::Wide);
    let inner = if bordered {
        panel("History", true, theme, area, buf)
    } else {
        area
    };
    let _ = (view.row, inner);
}
