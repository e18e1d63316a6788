//! Decoder: from the bytes of a terminal to keys, clicks, pastes and answers, in however many reads they come.
//!
//! What was read may end in the middle of a sequence: `ESC`, and later `[ B`. Taken by itself the first would go back,
//! and the rest ask for a budget. So a sequence that has begun is held until it is whole, or until so much time has
//! passed that the rest was typed by a person, or is lost.

mod answer;
mod meaning;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::time::Duration;

use self::answer::is_answer;
use super::event::Event;
use crate::input::Key;
use crossterm::event::KeyCode;

/// How long the rest of a sequence may take. Nobody notices an Esc key that is so much later.
const SOON: Duration = Duration::from_millis(20);
/// The same once it is known for a sequence: nobody types such a beginning.
const ONCE_BEGUN: Duration = Duration::from_millis(500);

const ESC: u8 = 0x1b;
/// What ends pasted text.
const PASTED: &[u8] = b"\x1b[201~";
/// More bytes than any sequence has that a terminal sends for a key, the mouse or a report.
const LONGEST: usize = 64;

/// From bytes to events.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    state: State,
    /// The bytes of what is not whole yet, without what it began with.
    held: Vec<u8>,
}

/// What the bytes so far are the beginning of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// Nothing.
    #[default]
    Ground,
    /// `ESC`; whether nothing more came with it.
    Escape { alone: bool },
    /// `ESC O`: a key that sends other bytes while a keypad is on.
    Function,
    /// `ESC [`: a key, the mouse, a report.
    Control,
    /// `ESC [ M`: the mouse as old terminals tell it, in three bytes.
    OldMouse,
    /// `ESC ]`: what the terminal answers to a question.
    Answer,
    /// An answer, and an `ESC` that may be its end.
    AnswerEnds,
    /// Pasted text.
    Paste,
    /// A sign of several bytes; whether Alt is held.
    Sign { alt: bool },
}

impl Decoder {
    /// Takes what was read.
    pub(super) fn take(&mut self, bytes: &[u8], events: &mut VecDeque<Event>) {
        for byte in bytes {
            self.byte(*byte, events);
        }
        if let State::Escape { alone } = &mut self.state {
            *alone = true;
        }
    }

    /// How long the rest may take; `None` where nothing is held, or it may take as long as it likes.
    pub(super) fn patience(&self) -> Option<Duration> {
        match self.state {
            State::Ground | State::Paste => None,
            State::Escape { .. } | State::AnswerEnds => Some(SOON),
            State::Answer if !is_answer(&self.held) => Some(SOON),
            State::Answer
            | State::Function
            | State::Control
            | State::OldMouse
            | State::Sign { .. } => Some(ONCE_BEGUN),
        }
    }

    /// Decides what is held, because nothing more comes.
    pub(super) fn late(&mut self, events: &mut VecDeque<Event>) {
        match self.state {
            State::Escape { .. } => events.push_back(Event::Key(Key::of(KeyCode::Esc))),
            State::Answer | State::AnswerEnds => self.answered(events),
            State::Paste => return,
            // What has lost its end is nothing.
            State::Ground
            | State::Function
            | State::Control
            | State::OldMouse
            | State::Sign { .. } => {}
        }
        self.begin(State::Ground);
    }

    fn begin(&mut self, state: State) {
        self.state = state;
        self.held.clear();
    }

    fn byte(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        match self.state {
            State::Ground => self.first(byte, events),
            State::Escape { alone } => self.after_escape(byte, alone, events),
            State::Paste => self.pasted(byte, events),
            State::Answer => self.answer(byte, events),
            State::AnswerEnds => {
                self.answered(events);
                self.begin(State::Ground);
                if byte != b'\\' {
                    self.after_escape(byte, false, events);
                }
            }
            // Whatever it was, another sequence begins.
            _ if byte == ESC => self.begin(State::Escape { alone: false }),
            State::Function => {
                events.extend(meaning::function(byte));
                self.begin(State::Ground);
            }
            State::Control => self.control(byte, events),
            State::OldMouse => {
                self.held.push(byte);
                if let [button, column, row] = *self.held {
                    events.extend(meaning::old_mouse(button, column, row));
                    self.begin(State::Ground);
                }
            }
            State::Sign { alt } => self.sign(byte, alt, events),
        }
    }

    fn first(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        match byte {
            ESC => self.begin(State::Escape { alone: false }),
            0x80.. => {
                self.begin(State::Sign { alt: false });
                self.sign(byte, false, events);
            }
            _ => events.extend(meaning::typed(byte)),
        }
    }

    fn after_escape(&mut self, byte: u8, alone: bool, events: &mut VecDeque<Event>) {
        match byte {
            b'[' => self.begin(State::Control),
            b'O' => self.begin(State::Function),
            b']' => self.begin(State::Answer),
            // Alt and an arrow, of some terminals.
            ESC => self.begin(State::Escape { alone: false }),
            // Esc was pressed, and then this.
            _ if alone => {
                events.push_back(Event::Key(Key::of(KeyCode::Esc)));
                self.begin(State::Ground);
                self.first(byte, events);
            }
            0x80.. => {
                self.begin(State::Sign { alt: true });
                self.sign(byte, true, events);
            }
            // Alt and a key mean nothing here.
            _ => self.begin(State::Ground),
        }
    }

    fn control(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        match byte {
            // A function key of the Linux console: `ESC [ [ A`.
            _ if *self.held == [b'['] => self.begin(State::Ground),
            b'[' if self.held.is_empty() => self.held.push(byte),
            0x20..=0x3f => {
                if self.held.len() < LONGEST {
                    self.held.push(byte);
                }
            }
            b'~' if *self.held == *b"200" => self.begin(State::Paste),
            b'M' if self.held.is_empty() => self.begin(State::OldMouse),
            0x40..=0x7e => {
                events.extend(meaning::control(&self.held, byte));
                self.begin(State::Ground);
            }
            _ => {
                self.begin(State::Ground);
                self.first(byte, events);
            }
        }
    }

    fn pasted(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        self.held.push(byte);
        if let Some(text) = self.held.strip_suffix(PASTED) {
            let text = String::from_utf8_lossy(text).into_owned();
            events.push_back(Event::Paste(text));
            *self = Self::default();
        }
    }

    fn sign(&mut self, byte: u8, alt: bool, events: &mut VecDeque<Event>) {
        self.held.push(byte);
        match std::str::from_utf8(&self.held) {
            Ok(text) => {
                let signs = text.chars().filter(|_| !alt);
                events.extend(signs.map(|sign| Event::Key(Key::char(sign))));
                self.begin(State::Ground);
            }
            // More may come.
            Err(error) if error.error_len().is_none() => {}
            // What breaks a sign off is one of its own, unless it is none at all.
            Err(_) => {
                let alone = self.held.len() == 1;
                self.begin(State::Ground);
                if !alone {
                    self.first(byte, events);
                }
            }
        }
    }
}
