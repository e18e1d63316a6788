//! Panel: a quiet border with a title, accented while what is in it is in hand.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::text::{below, columns, cut, left, line};
use super::{Grid, Theme};

/// Draws the border and returns the room within.
pub(super) fn panel(title: &str, in_hand: bool, theme: &Theme, area: Rect, buf: &mut Grid) -> Rect {
    let (border, name) = if in_hand {
        (theme.accent, theme.chosen)
    } else {
        (theme.border, theme.text)
    };
    let area = area.intersection(buf.area());
    edge(
        line(area, area.height.saturating_sub(1)),
        ['╰', '─', '╯'],
        border,
        buf,
    );
    let last = area.width.saturating_sub(1);
    let sides = below(area, 1, area.height.saturating_sub(2));
    for side in [0, last] {
        buf.fill(columns(sides, side, 1), '│', border);
    }
    let top = line(area, 0);
    edge(top, ['╭', '─', '╮'], border, buf);
    let words = [" ", &cut(title, area.width.saturating_sub(4)), " "].concat();
    let room = area.width.saturating_sub(2);
    left(columns(top, 1, room), buf, &words, name);
    Rect {
        x: area.x + area.width.min(1),
        y: area.y + area.height.min(1),
        width: room,
        height: area.height.saturating_sub(2),
    }
}

/// A line across, with its two ends.
fn edge(area: Rect, [first, across, last]: [char; 3], style: Style, buf: &mut Grid) {
    let end = area.width.saturating_sub(1);
    buf.fill(area, across, style);
    buf.fill(columns(area, end, 1), last, style);
    buf.fill(columns(area, 0, 1), first, style);
}
