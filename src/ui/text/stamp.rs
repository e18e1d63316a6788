//! Stamp: ready cells, copied to where they are shown.

use std::sync::LazyLock;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Style;

/// One sign in every cell of the area.
pub(in crate::ui) fn fill(area: Rect, buf: &mut Buffer, sign: char, style: Style) {
    let area = area.intersection(buf.area);
    let ready = Cell::from(sign);
    let width = usize::from(area.width);
    for line in area.rows().filter(|line| !line.is_empty()) {
        let from = buf.index_of(line.x, line.y);
        let cells = buf.content.get_mut(from..from + width);
        for cell in cells.unwrap_or_default() {
            stamp(cell, &ready, style);
        }
    }
}

/// Puts the sign of another cell into one, over whatever looks it has.
pub(super) fn stamp(cell: &mut Cell, ready: &Cell, style: Style) {
    let (fg, bg, modifier) = (cell.fg, cell.bg, cell.modifier);
    *cell = ready.clone();
    (cell.fg, cell.bg, cell.modifier) = (fg, bg, modifier);
    cell.set_style(style);
}

/// The cells of ASCII: to copy one is less work than to spell out its sign anew.
pub(super) static ASCII: LazyLock<[Cell; 128]> = LazyLock::new(|| {
    std::array::from_fn(|sign| {
        u8::try_from(sign).map_or(Cell::EMPTY, |sign| char::from(sign).into())
    })
});
