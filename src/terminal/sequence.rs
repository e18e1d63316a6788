//! Sequences: keys whose bytes came in two reads, put together again.
//!
//! What was read may end in the middle of an arrow key. Its ESC is then taken for the Esc key, and the rest for
//! letters that mean something else: `ESC [ B` would go back and ask for a budget. No person types so fast.

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode, KeyEvent};

use super::answer::{BACKSLASH, is_alt, is_answer, is_end, is_esc, of_an_answer, pressed};

/// How long the rest of a sequence may take. Nobody notices an Esc key that is so much later.
const PATIENCE: Duration = Duration::from_millis(20);

/// What was read.
#[derive(Debug)]
pub(super) enum Read {
    /// A key, or whatever else crossterm knows.
    Event(Event),
    /// What the terminal has answered to a question (OSC), without its ends.
    Report(String),
}

/// How long the rest of an answer may take, once it is known for one: nobody types such a beginning.
const PATIENCE_ONCE_BEGUN: Duration = Duration::from_millis(500);

/// Reads events, whole sequences among them.
#[derive(Debug, Default)]
pub(super) struct Reader {
    ahead: VecDeque<Event>,
}

/// What the characters after an ESC are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rest {
    /// The beginning of a sequence.
    More,
    /// A whole sequence; `None` for one that is no key of ours.
    Whole(Option<KeyCode>),
    /// Something that was typed.
    Typed,
}

impl Reader {
    /// The next event; blocks until there is one.
    ///
    /// # Errors
    ///
    /// When the terminal cannot be read any more.
    pub(super) fn read(&mut self) -> io::Result<Read> {
        loop {
            let first = self.next()?;
            // crossterm takes an answer for Alt and a bracket, and for a key with each sign that follows.
            if is_alt(&first, ']') {
                match self.report()? {
                    Some(report) => return Ok(Read::Report(report)),
                    None => return Ok(Read::Event(first)),
                }
            }
            if pressed(&first) != Some(KeyCode::Esc) {
                return Ok(Read::Event(first));
            }
            let Some(second) = self.peek(PATIENCE)? else {
                return Ok(Read::Event(first));
            };
            if pressed(&second) == Some(KeyCode::Char(']')) {
                self.ahead.pop_front();
                if let Some(report) = self.report()? {
                    return Ok(Read::Report(report));
                }
                self.ahead.push_front(second);
            }
            match self.rest()? {
                Rest::Whole(Some(code)) => {
                    return Ok(Read::Event(Event::Key(KeyEvent::from(code))));
                }
                Rest::Whole(None) => {}
                Rest::More | Rest::Typed => return Ok(Read::Event(first)),
            }
        }
    }

    fn next(&mut self) -> io::Result<Event> {
        self.ahead.pop_front().map_or_else(event::read, Ok)
    }

    /// What comes next, if it comes soon enough.
    fn peek(&mut self, patience: Duration) -> io::Result<Option<Event>> {
        if self.ahead.is_empty() && event::poll(patience)? {
            self.ahead.push_back(event::read()?);
        }
        Ok(self.ahead.front().cloned())
    }

    /// An answer of the terminal, up to its end; `None` where something was typed, which is kept.
    ///
    /// One that breaks off is taken as well, up to the first sign that no answer has.
    fn report(&mut self) -> io::Result<Option<String>> {
        let mut taken = Vec::new();
        let mut text = String::new();
        while text.len() <= LONGEST {
            let patience = if is_answer(&text) {
                PATIENCE_ONCE_BEGUN
            } else {
                PATIENCE
            };
            let Some(next) = self.peek(patience)? else {
                break;
            };
            if is_answer(&text) && is_end(&next) {
                self.ahead.pop_front();
                if is_esc(&next) {
                    let end = self.peek(PATIENCE)?;
                    if end.is_some_and(|end| pressed(&end) == BACKSLASH) {
                        self.ahead.pop_front();
                    }
                }
                break;
            }
            let sign = pressed(&next).and_then(|code| code.as_char());
            let Some(sign) = sign.filter(|sign| of_an_answer(*sign, &text)) else {
                break;
            };
            self.ahead.pop_front();
            taken.push(next);
            text.push(sign);
        }
        if is_answer(&text) {
            return Ok(Some(text));
        }
        for event in taken.into_iter().rev() {
            self.ahead.push_front(event);
        }
        Ok(None)
    }

    /// What follows an ESC. Only a whole sequence is taken.
    fn rest(&mut self) -> io::Result<Rest> {
        let mut taken = Vec::new();
        let mut text = String::new();
        while !self.ahead.is_empty() || event::poll(PATIENCE)? {
            let next = self.next()?;
            let sign = pressed(&next).and_then(|code| code.as_char());
            taken.push(next);
            let Some(sign) = sign else {
                break;
            };
            text.push(sign);
            match rest(&text) {
                Rest::More => {}
                Rest::Whole(key) => return Ok(Rest::Whole(key)),
                Rest::Typed => break,
            }
        }
        for event in taken.into_iter().rev() {
            self.ahead.push_front(event);
        }
        Ok(Rest::Typed)
    }
}

fn rest(text: &str) -> Rest {
    let mut signs = text.chars();
    let function = match signs.next() {
        Some('[') => false,
        Some('O') => true,
        _ => return Rest::Typed,
    };
    let parameters = signs.as_str().trim_end_matches(|sign| !parameter(sign));
    let mut end = signs.as_str()[parameters.len()..].chars();
    match end.next() {
        _ if function && !parameters.is_empty() => Rest::Typed,
        None if text.len() > LONGEST => Rest::Typed,
        None => Rest::More,
        Some('A') => Rest::Whole(Some(KeyCode::Up)),
        Some('B') => Rest::Whole(Some(KeyCode::Down)),
        Some('C') => Rest::Whole(Some(KeyCode::Right)),
        Some('D') => Rest::Whole(Some(KeyCode::Left)),
        Some('H') => Rest::Whole(Some(KeyCode::Home)),
        Some('F') => Rest::Whole(Some(KeyCode::End)),
        Some('Z') => Rest::Whole(Some(KeyCode::BackTab)),
        Some('~') => Rest::Whole(match parameters.split(';').next() {
            Some("1" | "7") => Some(KeyCode::Home),
            Some("4" | "8") => Some(KeyCode::End),
            Some("3") => Some(KeyCode::Delete),
            Some("5") => Some(KeyCode::PageUp),
            Some("6") => Some(KeyCode::PageDown),
            _ => None,
        }),
        Some('@'..='}') => Rest::Whole(None),
        Some(_) => Rest::Typed,
    }
}

/// More characters than any sequence has that a terminal sends for a key, the mouse or a report.
const LONGEST: usize = 32;

const fn parameter(sign: char) -> bool {
    matches!(sign, '0'..='?')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequences_are_known_by_their_end() {
        let key = |code| Rest::Whole(Some(code));
        assert_eq!(rest("["), Rest::More);
        assert_eq!(rest("[B"), key(KeyCode::Down));
        assert_eq!(rest("OA"), key(KeyCode::Up));
        assert_eq!(rest("[1;5"), Rest::More);
        assert_eq!(rest("[1;5C"), key(KeyCode::Right));
        assert_eq!(rest("[5~"), key(KeyCode::PageUp));
        assert_eq!(rest("[<0;10;20M"), Rest::Whole(None));
        assert_eq!(rest("q"), Rest::Typed);
        assert_eq!(rest("O1"), Rest::Typed);
        assert_eq!(rest(&format!("[{}", "1".repeat(40))), Rest::Typed);
    }
}
