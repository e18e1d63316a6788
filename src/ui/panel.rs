//! Panel: a quiet border with a title, accented while what is in it is in hand.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Theme;
use super::text::{below, columns, cut, fill, left, line};

/// Draws the border and returns the room within.
pub(super) fn panel(
    title: &str,
    in_hand: bool,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Rect {
    let (border, name) = if in_hand {
        (theme.accent, theme.chosen)
    } else {
        (theme.border, theme.text)
    };
    let area = area.intersection(buf.area);
    edge(
        line(area, area.height.saturating_sub(1)),
        ['╰', '─', '╯'],
        border,
        buf,
    );
    let last = area.width.saturating_sub(1);
    let sides = below(area, 1, area.height.saturating_sub(2));
    for side in [0, last] {
        fill(columns(sides, side, 1), buf, '│', border);
    }
    let top = line(area, 0);
    edge(top, ['╭', '─', '╮'], border, buf);
    let words = format!(" {} ", cut(title, area.width.saturating_sub(4)));
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
fn edge(area: Rect, [first, across, last]: [char; 3], style: Style, buf: &mut Buffer) {
    let end = area.width.saturating_sub(1);
    fill(area, buf, across, style);
    fill(columns(area, end, 1), buf, last, style);
    fill(columns(area, 0, 1), buf, first, style);
}
