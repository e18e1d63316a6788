//! Meaning: what a whole sequence says; nothing for keys and reports that mean nothing here.

use crossterm::event::KeyCode;
use ratatui::layout::Position;

use crate::input::Key;
use crate::terminal::event::Event;
use crate::ui::Hand;

/// A byte of ASCII that was typed.
pub(super) fn typed(byte: u8) -> Option<Event> {
    let letter = |first: u8, from: char| {
        let place = u32::from(byte - first);
        char::from_u32(u32::from(from) + place).map(Key::control)
    };
    let key = match byte {
        0 => Some(Key::control(' ')),
        b'\t' => Some(Key::of(KeyCode::Tab)),
        b'\r' => Some(Key::of(KeyCode::Enter)),
        0x01..=0x1a => letter(0x01, 'a'),
        0x1c..=0x1f => letter(0x1c, '4'),
        0x20..=0x7e => Some(Key::char(byte.into())),
        0x7f => Some(Key::of(KeyCode::Backspace)),
        _ => None,
    };
    key.map(Event::Key)
}

/// `ESC O` and this.
pub(super) fn function(end: u8) -> Option<Event> {
    arrow(end).map(|code| Event::Key(Key::of(code)))
}

/// `ESC [`, parameters and this.
pub(super) fn control(parameters: &[u8], end: u8) -> Option<Event> {
    // Most keys have none.
    if parameters.is_empty()
        && let Some(key) = function(end)
    {
        return Some(key);
    }
    let text = std::str::from_utf8(parameters).ok()?;
    if let Some(mouse) = text.strip_prefix('<') {
        return (end == b'M').then(|| mouse_report(mouse)).flatten();
    }
    let (number, modifiers) = text.split_once(';').unwrap_or((text, ""));
    let code = match end {
        b'Z' => Some(KeyCode::BackTab),
        b'~' => match number {
            "1" | "7" => Some(KeyCode::Home),
            "2" => Some(KeyCode::Insert),
            "3" => Some(KeyCode::Delete),
            "4" | "8" => Some(KeyCode::End),
            "5" => Some(KeyCode::PageUp),
            "6" => Some(KeyCode::PageDown),
            _ => None,
        },
        b'u' => spelled(number),
        _ => arrow(end),
    }?;
    key(code, modifiers).map(Event::Key)
}

const fn arrow(end: u8) -> Option<KeyCode> {
    Some(match end {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'H' => KeyCode::Home,
        b'F' => KeyCode::End,
        _ => return None,
    })
}

/// A key as the number of its sign, where a terminal is told to send all of them so.
fn spelled(number: &str) -> Option<KeyCode> {
    let sign = number.split(':').next()?.parse().ok()?;
    Some(match char::from_u32(sign)? {
        '\x1b' => KeyCode::Esc,
        '\r' => KeyCode::Enter,
        '\t' => KeyCode::Tab,
        '\x7f' => KeyCode::Backspace,
        sign => KeyCode::Char(sign),
    })
}

/// A key with what is held down: one more than a sum, and behind a colon what became of the key.
fn key(code: KeyCode, modifiers: &str) -> Option<Key> {
    const SHIFT: u8 = 1;
    const CONTROL: u8 = 4;
    /// Whatever else is held means nothing here; the two highest are locks.
    const OTHERS: u8 = 0b11_1010;
    const RELEASED: &str = "3";

    let held = modifiers.split(';').next().unwrap_or_default();
    let (held, became) = held.split_once(':').unwrap_or((held, ""));
    let held = if held.is_empty() {
        1
    } else {
        held.parse::<u8>().ok()?
    };
    let held = held.saturating_sub(1);
    if held & OTHERS != 0 || became == RELEASED {
        return None;
    }
    let control = held & CONTROL != 0;
    if code == KeyCode::Tab && held & SHIFT != 0 {
        return Some(Key::of(KeyCode::BackTab));
    }
    if let (KeyCode::Char(sign), true) = (code, control) {
        return Some(Key::control(sign.to_ascii_lowercase()));
    }
    Some(Key { code, control })
}

/// `button;column;row` of what was pressed or turned, counted from 1.
fn mouse_report(report: &str) -> Option<Event> {
    let mut numbers = report.split(';').map(|number| number.parse::<u16>().ok());
    let (button, column, row) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let at = Position::new(column.checked_sub(1)?, row.checked_sub(1)?);
    Some(Event::Mouse(hand(button)?, at))
}

/// The same as bytes, 32 higher.
pub(super) fn old_mouse(button: u8, column: u8, row: u8) -> Option<Event> {
    let place = |byte: u8| byte.checked_sub(33).map(u16::from);
    let at = Position::new(place(column)?, place(row)?);
    let button = button.checked_sub(32)?;
    Some(Event::Mouse(hand(button.into())?, at))
}

/// Other buttons, what is dragged and what is let go mean nothing.
const fn hand(button: u16) -> Option<Hand> {
    /// Shift, Alt and Control.
    const HELD: u16 = 4 + 8 + 16;
    match button & !HELD {
        0 => Some(Hand::Press),
        64 => Some(Hand::Up),
        65 => Some(Hand::Down),
        _ => None,
    }
}
