//! Answer: what the terminal says when it is asked (OSC), as crossterm reads it: key by key.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// The key that was pressed, without any other held down but Shift.
pub(super) fn pressed(event: &Event) -> Option<KeyCode> {
    let key = event.as_key_event()?;
    let plain = key.modifiers.difference(KeyModifiers::SHIFT).is_empty();
    (plain && key.kind != KeyEventKind::Release).then_some(key.code)
}

/// A key with Alt, which is how crossterm reads an ESC and what follows it.
pub(super) fn is_alt(event: &Event, sign: char) -> bool {
    let key = event.as_key_event();
    key.is_some_and(|key| key.modifiers == KeyModifiers::ALT && key.code == KeyCode::Char(sign))
}

pub(super) const BACKSLASH: Option<KeyCode> = Some(KeyCode::Char('\\'));

/// BEL, or ESC and a backslash, read together or apart.
pub(super) fn is_end(event: &Event) -> bool {
    let bell = KeyEvent::new(KeyCode::Char('g'), KeyModifiers::CONTROL);
    event.as_key_event() == Some(bell) || is_alt(event, '\\') || is_esc(event)
}

pub(super) fn is_esc(event: &Event) -> bool {
    pressed(event) == Some(KeyCode::Esc)
}

/// Whether it begins as the answers to questions about colours do: `11;`.
pub(super) fn is_answer(text: &str) -> bool {
    let number = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    number.len() < text.len() && number.starts_with(';')
}

/// Whether a sign can come next in an answer: first its number, then a colour.
pub(super) fn of_an_answer(sign: char, before: &str) -> bool {
    if is_answer(before) {
        sign.is_ascii_hexdigit() || "rgba:/;#".contains(sign)
    } else {
        sign.is_ascii_digit() || sign == ';'
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_told_from_what_is_typed() {
        for answer in ["11;rgb:0000/0000/0000", "11;", "4;1;rgb:ff/ff/ff"] {
            assert!(is_answer(answer), "{answer}");
        }
        for typed in ["", "11", "q", ";", "1q;"] {
            assert!(!is_answer(typed), "{typed}");
        }
    }
}
