//! Panel: a quiet border with a title, accented while what is in it is in hand.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Block, BorderType, Widget};

use super::Theme;
use super::text::cut;

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
    let block = Block::bordered()
        .border_type(BorderType::Rounded)
        .border_style(border)
        .title(format!(" {} ", cut(title, area.width.saturating_sub(4))))
        .title_style(name);
    let inner = block.inner(area);
    block.render(area, buf);
    inner
}
