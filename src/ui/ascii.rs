//! ASCII: what stands for each sign beyond it, in the same width; one table for the screen and the command line.

use ratatui::layout::{Position, Rect};
use unicode_width::UnicodeWidthChar as _;

use super::Grid;

/// Each sign that the program itself writes, and what stands for it.
const SIGNS: &[(char, char)] = &[
    // Frames and lines.
    ('─', '-'),
    ('│', '|'),
    ('┃', '|'),
    ('╭', '+'),
    ('╮', '+'),
    ('╰', '+'),
    ('╯', '+'),
    ('┌', '+'),
    ('┐', '+'),
    ('└', '+'),
    ('┘', '+'),
    ('├', '+'),
    ('┤', '+'),
    // The button, from its upper edge to its lower one.
    ('▄', '_'),
    ('▀', '-'),
    // Bars, from full to nearly nothing.
    ('█', '#'),
    ('▉', '#'),
    ('▊', '#'),
    ('▋', '='),
    ('▌', '='),
    ('▍', '-'),
    ('▎', '-'),
    ('▏', '|'),
    ('▒', ':'),
    ('░', '.'),
    // What is in hand, what goes on, and which way.
    ('▸', '>'),
    ('◂', '<'),
    ('▲', '^'),
    ('▼', 'v'),
    ('↑', '^'),
    ('↓', 'v'),
    ('→', '>'),
    ('←', '<'),
    ('↕', '*'),
    ('›', '>'),
    ('‹', '<'),
    ('…', '.'),
    ('·', '.'),
    // Verdicts.
    ('✓', '+'),
    ('✗', '!'),
    ('≠', '/'),
    // Figures and words.
    ('×', 'x'),
    ('−', '-'),
    ('–', '-'),
    ('—', '-'),
    ('é', 'e'),
];

/// What stands for a sign that is nobody's own: of a name, say.
const UNKNOWN: char = '?';

/// What stands for a sign; `None` for one that the table does not have.
pub fn stand_in(sign: char) -> Option<char> {
    if sign.is_ascii() {
        return Some(sign);
    }
    let found = SIGNS.iter().find(|(known, _)| *known == sign);
    found.map(|(_, ascii)| *ascii)
}

/// A text in ASCII alone, as wide as it was.
pub fn to_ascii(text: &str) -> String {
    let mut flat = String::with_capacity(text.len());
    for sign in text.chars() {
        match stand_in(sign) {
            Some(sign) => flat.push(sign),
            // What takes no column of its own belongs to the sign before it.
            None => flat.extend(std::iter::repeat_n(UNKNOWN, sign.width().unwrap_or(0))),
        }
    }
    flat
}

/// Puts ASCII in the place of every other sign of a frame. Nothing moves.
pub(super) fn flatten(grid: &mut Grid) {
    for line in grid.area().rows() {
        let mut at = line.x;
        while let Some(mark) = grid.mark(Position::new(at, line.y)) {
            if mark.ascii().is_some() {
                at += 1;
                continue;
            }
            let mut flat = to_ascii(grid.text(mark, &mut [0; 4]));
            if flat.is_empty() {
                flat.push(' ');
            }
            // A wide sign lies over the cells behind it.
            let rest = Rect::new(at, line.y, line.right() - at, 1);
            let room = grid.line_mut(rest);
            for (there, sign) in room.iter_mut().zip(flat.chars()) {
                *there = mark.with(sign);
                at += 1;
            }
        }
    }
}
