//! Panel: a quiet border with a title, accented while what is in it is in hand.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Theme;
use super::text::{columns, cut, left, line};

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
    for number in 1..area.height.saturating_sub(1) {
        for side in [0, area.width.saturating_sub(1)] {
            if let Some(cell) = buf.cell_mut((area.x + side, area.y + number)) {
                cell.set_char('│').set_style(border);
            }
        }
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
    let end = area.right().saturating_sub(1);
    for x in area.left()..area.right() {
        let sign = match x {
            x if x == area.x => first,
            x if x == end => last,
            _ => across,
        };
        if let Some(cell) = buf.cell_mut((x, area.y)) {
            cell.set_char(sign).set_style(style);
        }
    }
}
