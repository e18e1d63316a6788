//! ASCII: what stands for each sign beyond it, in the same width; one table for the screen and the command line.

use ratatui::buffer::Buffer;
use unicode_width::UnicodeWidthChar as _;

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
pub(super) fn flatten(buf: &mut Buffer) {
    let width = usize::from(buf.area.width).max(1);
    for row in buf.content.chunks_mut(width) {
        let mut at = 0;
        while let Some(cell) = row.get(at) {
            if cell.symbol().is_ascii() {
                at += 1;
                continue;
            }
            let flat = to_ascii(cell.symbol());
            let signs: Vec<char> = flat.chars().collect();
            let style = cell.style();
            // A wide sign lies over the cells behind it.
            let room = row.iter_mut().skip(at);
            for (cell, sign) in room.zip(&signs) {
                cell.set_char(*sign).set_style(style);
            }
            if signs.is_empty()
                && let Some(cell) = row.get_mut(at)
            {
                cell.set_char(' ');
            }
            at += signs.len().max(1);
        }
    }
}
