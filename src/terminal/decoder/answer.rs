//! Answer: what the terminal says when it is asked (OSC), told from what a person types.

use std::collections::VecDeque;

use super::{Decoder, ESC, LONGEST, State, meaning};
use crate::terminal::event::Event;
use crate::terminal::probe;

const BEL: u8 = 0x07;

impl Decoder {
    pub(super) fn answer(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        let begun = is_answer(&self.held);
        match byte {
            ESC if begun => self.state = State::AnswerEnds,
            BEL if begun => {
                self.answered(events);
                self.begin(State::Ground);
            }
            _ if of_an_answer(byte, begun) && self.held.len() < LONGEST => self.held.push(byte),
            _ => {
                self.answered(events);
                self.begin(State::Ground);
                self.first(byte, events);
            }
        }
    }

    /// Tells what was answered; what was typed is no answer, and counts as typed.
    ///
    /// An answer that breaks off is taken as well, up to the first sign that no answer has.
    pub(super) fn answered(&self, events: &mut VecDeque<Event>) {
        if is_answer(&self.held) {
            let light = std::str::from_utf8(&self.held).ok().and_then(probe::light);
            events.extend(light.map(Event::Background));
        } else {
            events.extend(self.held.iter().filter_map(|byte| meaning::typed(*byte)));
        }
    }
}

/// Whether it begins as the answers to questions about colours do: `11;`.
pub(super) fn is_answer(text: &[u8]) -> bool {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    digits > 0 && text.get(digits) == Some(&b';')
}

/// Whether a byte can come next in an answer: first its number, then a colour.
fn of_an_answer(byte: u8, begun: bool) -> bool {
    if begun {
        byte.is_ascii_hexdigit() || b"rgba:/;#".contains(&byte)
    } else {
        byte.is_ascii_digit() || byte == b';'
    }
}
