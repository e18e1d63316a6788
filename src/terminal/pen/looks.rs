//! Looks: how a cell looks, and the parameters that turn one look into another.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use super::push_number;

/// What of a look is seen on a blank cell, besides its background.
const SEEN_ON_BLANK: Modifier = Modifier::REVERSED
    .union(Modifier::UNDERLINED)
    .union(Modifier::SLOW_BLINK)
    .union(Modifier::RAPID_BLINK)
    .union(Modifier::CROSSED_OUT);

/// Each modifier with what sets it and what takes it off; bold and dim are taken off together.
const MODIFIERS: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// How a cell looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Looks {
    fg: Color,
    bg: Color,
    pub(super) modifier: Modifier,
}

impl Looks {
    pub(super) const PLAIN: Self = Self {
        fg: Color::Reset,
        bg: Color::Reset,
        modifier: Modifier::empty(),
    };

    pub(super) fn of(cell: &Cell) -> Self {
        Self {
            fg: cell.fg,
            bg: cell.bg,
            modifier: cell.modifier,
        }
    }

    /// Whether a sign of this look may be written as it is while the pen has another.
    pub(super) fn shows_as(self, pen: Self, sign: &[u8]) -> bool {
        self == pen
            || sign == b" "
                && self.bg == pen.bg
                && !self.modifier.union(pen.modifier).intersects(SEEN_ON_BLANK)
    }
}

/// Writes what turns a look into another one.
pub(super) fn parameters(bytes: &mut Vec<u8>, from: Looks, to: Looks) {
    bytes.extend_from_slice(b"\x1b[");
    if from.modifier != to.modifier {
        modify(bytes, from.modifier, to.modifier);
    }
    if from.fg != to.fg {
        push_colour(bytes, to.fg, 30);
    }
    if from.bg != to.bg {
        push_colour(bytes, to.bg, 40);
    }
    bytes.push(b'm');
}

/// Writes the parameters that turn modifiers into others.
fn modify(bytes: &mut Vec<u8>, from: Modifier, to: Modifier) {
    let mut kept = from;
    for (modifier, _, off) in MODIFIERS {
        if kept.contains(modifier) && !to.contains(modifier) {
            push_parameter(bytes, off);
            // What is taken off with it must be set again.
            for (other, _, with) in MODIFIERS {
                if with == off {
                    kept.remove(other);
                }
            }
        }
    }
    for (modifier, on, _) in MODIFIERS {
        if to.contains(modifier) && !kept.contains(modifier) {
            push_parameter(bytes, on);
        }
    }
}

/// Writes a colour of the front (30) or of the back (40).
fn push_colour(bytes: &mut Vec<u8>, colour: Color, base: u8) {
    match (code(colour), colour) {
        (Some(code), _) => push_parameter(bytes, base + code),
        (None, Color::Indexed(number)) => push_all(bytes, &[base + 8, 5, number]),
        (None, Color::Rgb(red, green, blue)) => push_all(bytes, &[base + 8, 2, red, green, blue]),
        (None, _) => {}
    }
}

/// What a terminal calls one of its own colours, added to 30 for the front or 40 for the back; at most 67.
pub(in crate::terminal) const fn code(colour: Color) -> Option<u8> {
    Some(match colour {
        Color::Reset => 9,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 60,
        Color::LightRed => 61,
        Color::LightGreen => 62,
        Color::LightYellow => 63,
        Color::LightBlue => 64,
        Color::LightMagenta => 65,
        Color::LightCyan => 66,
        Color::White => 67,
        Color::Indexed(_) | Color::Rgb(..) => return None,
    })
}

fn push_all(bytes: &mut Vec<u8>, codes: &[u8]) {
    for code in codes {
        push_parameter(bytes, *code);
    }
}

fn push_parameter(bytes: &mut Vec<u8>, code: u8) {
    if bytes.last().is_some_and(u8::is_ascii_digit) {
        bytes.push(b';');
    }
    push_number(bytes, code.into());
}
