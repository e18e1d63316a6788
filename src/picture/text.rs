//! Text: the signs of a frame, without blanks at the ends of its lines.

use ratatui::buffer::Buffer;

use super::row::signs;

pub(super) fn text(cells: &Buffer) -> String {
    let mut text = String::new();
    let width = usize::from(cells.area.width).max(1);
    for row in cells.content.chunks(width) {
        let line: String = signs(row).map(|sign| sign.text).collect();
        text.push_str(line.trim_end_matches(' '));
        text.push('\n');
    }
    text
}
