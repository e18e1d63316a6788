//! Looks: how a cell looks, and the parameters that turn one look into another.

use ratatui::style::Modifier;

use super::push_number;
use crate::ui::{Looks, Mark};

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

/// Whether a cell may be written as it is while the pen has another look.
pub(super) fn shows_as(mark: Mark, pen: Looks) -> bool {
    let looks = mark.looks();
    let seen = || looks.modifiers().union(pen.modifiers());
    looks == pen
        || mark.sign() == Some(' ')
            && looks.back() == pen.back()
            && !seen().intersects(SEEN_ON_BLANK)
}

/// Writes what turns a look into another one.
pub(super) fn parameters(bytes: &mut Vec<u8>, from: Looks, to: Looks) {
    bytes.extend_from_slice(b"\x1b[");
    if from.modifiers() != to.modifiers() {
        modify(bytes, from.modifiers(), to.modifiers());
    }
    if from.front() != to.front() {
        push_parameter(bytes, 30 + code(to.front()));
    }
    if from.back() != to.back() {
        push_parameter(bytes, 40 + code(to.back()));
    }
    bytes.push(b'm');
}

/// Writes the parameters that turn modifiers into others.
fn modify(bytes: &mut Vec<u8>, from: Modifier, to: Modifier) {
    let mut kept = from;
    if !to.contains(from) {
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
    }
    let missing = to.difference(kept);
    if !missing.is_empty() {
        for (modifier, on, _) in MODIFIERS {
            if missing.contains(modifier) {
                push_parameter(bytes, on);
            }
        }
    }
}

/// What is added to 30 for the front or to 40 for the back: the bright eight are 60 further on.
const fn code(colour: Option<u8>) -> u8 {
    match colour {
        None => 9,
        Some(dark @ 0..8) => dark,
        Some(bright) => 60 - 8 + bright,
    }
}

fn push_parameter(bytes: &mut Vec<u8>, code: u8) {
    if bytes.last().is_some_and(u8::is_ascii_digit) {
        bytes.push(b';');
    }
    push_number(bytes, code.into());
}
