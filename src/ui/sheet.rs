//! Sheet: every price with its basis and source.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::panel::panel;
use super::{Density, Theme};
use crate::app::view::SheetView;

pub(super) fn draw(
    view: &SheetView,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let bordered = matches!(density, Density::Normal | Density::Wide);
    let inner = if bordered {
        panel("Sheet", true, theme, area, buf)
    } else {
        area
    };
    let _ = (view.row, inner);
}
