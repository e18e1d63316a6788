//! Block: the signs that fill parts of their cell, as rectangles.

use super::size::{CELL, LINE};

/// The quadrants of a cell that a sign fills: upper left, upper right, lower left, lower right.
const QUADRANTS: &[(char, [bool; 4])] = &[
    ('▘', [true, false, false, false]),
    ('▝', [false, true, false, false]),
    ('▖', [false, false, true, false]),
    ('▗', [false, false, false, true]),
    ('▚', [true, false, false, true]),
    ('▞', [false, true, true, false]),
    ('▛', [true, true, true, false]),
    ('▜', [true, true, false, true]),
    ('▙', [true, false, true, true]),
    ('▟', [false, true, true, true]),
];

/// A cell in eighths of a pixel.
pub(super) const WIDE: usize = CELL * 8;
pub(super) const HIGH: usize = LINE * 8;

/// What a sign fills of its cell, each from the left, from the top, wide and high in eighths of a pixel.
pub(super) fn blocks(sign: char) -> Vec<(usize, usize, usize, usize)> {
    let code = u32::from(sign) as usize;
    match sign {
        '▀' => vec![(0, 0, WIDE, HIGH / 2)],
        '▐' => vec![(WIDE / 2, 0, WIDE / 2, HIGH)],
        '░' | '▒' | '▓' => vec![(0, 0, WIDE, HIGH)],
        // Eighths from below, up to the whole cell.
        '▁'..='█' => {
            let high = (code - 0x2580) * HIGH / 8;
            vec![(0, HIGH - high, WIDE, high)]
        }
        // Eighths from the left, from seven down to one.
        '▉'..='▏' => vec![(0, 0, (0x2590 - code) * WIDE / 8, HIGH)],
        _ => {
            let known = QUADRANTS.iter().find(|(known, _)| *known == sign);
            let filled = known.map_or([false; 4], |(_, filled)| *filled);
            (0..4)
                .filter(|at| filled.get(*at) == Some(&true))
                .map(|at| {
                    let (right, down) = (at % 2 * (WIDE / 2), at / 2 * (HIGH / 2));
                    (right, down, WIDE / 2, HIGH / 2)
                })
                .collect()
        }
    }
}

/// The sign of a text that is only one.
pub(super) fn only(text: &str) -> Option<char> {
    let mut signs = text.chars();
    signs.next().filter(|_| signs.next().is_none())
}
