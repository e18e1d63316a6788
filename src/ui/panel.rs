//! Panel: a quiet border with a title, accented while what is in it is in hand.

use ratatui::layout::Rect;

use super::border::border;
use super::text::{columns, cut, left, line};
use super::{Grid, Theme};

/// Draws the border and returns the room within.
pub(super) fn panel(title: &str, in_hand: bool, theme: &Theme, area: Rect, buf: &mut Grid) -> Rect {
    let (edge, name) = if in_hand {
        (theme.accent, theme.chosen)
    } else {
        (theme.border, theme.text)
    };
    let area = area.intersection(buf.area());
    border(['╭', '╮', '╰', '╯'], edge, area, buf);
    let words = [" ", &cut(title, area.width.saturating_sub(4)), " "].concat();
    let room = area.width.saturating_sub(2);
    left(columns(line(area, 0), 1, room), buf, &words, name);
    Rect {
        x: area.x + area.width.min(1),
        y: area.y + area.height.min(1),
        width: room,
        height: area.height.saturating_sub(2),
    }
}
