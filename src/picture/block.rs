//! Block: the signs that fill parts of their cell, as rectangles.

use super::size::{CELL, LINE};

/// A cell in eighths of a pixel.
pub(super) const WIDE: usize = CELL * 8;
pub(super) const HIGH: usize = LINE * 8;

/// What a sign fills of its cell, from the left edge on: from the top, wide and high, in eighths of a pixel.
/// These are the blocks that the panel draws with; `None` for what a font draws.
pub(super) fn block(sign: char) -> Option<(usize, usize, usize)> {
    let left = |eighths| (0, eighths * WIDE / 8, HIGH);
    match sign {
        '▀' => Some((0, WIDE, HIGH / 2)),
        '▄' => Some((HIGH / 2, WIDE, HIGH / 2)),
        '░' | '▒' | '█' => Some(left(8)),
        '▉' => Some(left(7)),
        '▊' => Some(left(6)),
        '▋' => Some(left(5)),
        '▌' => Some(left(4)),
        '▍' => Some(left(3)),
        '▎' => Some(left(2)),
        '▏' => Some(left(1)),
        _ => None,
    }
}

/// The sign of a text that is only one.
pub(super) fn only(text: &str) -> Option<char> {
    let mut signs = text.chars();
    signs.next().filter(|_| signs.next().is_none())
}
