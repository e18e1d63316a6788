//! Border: a line around an area.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Grid;
use super::text::{below, columns, line};

/// Draws it with these corners, the upper two first; where there is one line only, the upper ones are seen.
pub(super) fn border(corners: [char; 4], style: Style, area: Rect, buf: &mut Grid) {
    let [upper_left, upper_right, lower_left, lower_right] = corners;
    let last = area.height.saturating_sub(1);
    edge(line(area, last), [lower_left, lower_right], style, buf);
    let sides = below(area, 1, area.height.saturating_sub(2));
    for side in [0, area.width.saturating_sub(1)] {
        buf.fill_down(columns(sides, side, 1), '│', style);
    }
    edge(line(area, 0), [upper_left, upper_right], style, buf);
}

/// A line across, with its two ends.
fn edge(area: Rect, [first, last]: [char; 2], style: Style, buf: &mut Grid) {
    let end = area.width.saturating_sub(1);
    buf.fill(area, '─', style);
    buf.fill(columns(area, end, 1), last, style);
    buf.fill(columns(area, 0, 1), first, style);
}
