//! Advise: the advice of the page, with its proof.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::panel::panel;
use super::{Density, Theme};
use crate::app::view::AdviseView;

pub(super) fn draw(
    view: &AdviseView,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let bordered = matches!(density, Density::Normal | Density::Wide);
    let inner = if bordered {
        panel("Advise", true, theme, area, buf)
    } else {
        area
    };
    let _ = (view.row, inner);
}
