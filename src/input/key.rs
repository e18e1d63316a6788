//! Key: one key with its modifiers, and its name for people.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// A key press. Shift is part of the character, so only Control is kept as a modifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: KeyCode,
    /// Whether Control is held.
    pub control: bool,
}

impl Key {
    /// A bare key.
    pub const fn of(code: KeyCode) -> Self {
        Self {
            code,
            control: false,
        }
    }

    /// A character.
    pub const fn char(sign: char) -> Self {
        Self::of(KeyCode::Char(sign))
    }

    /// A letter with Control.
    pub const fn control(letter: char) -> Self {
        Self {
            code: KeyCode::Char(letter),
            control: true,
        }
    }

    /// The key of a terminal event; `None` for releases, which Windows reports too, and for Alt chords.
    pub fn from_event(event: KeyEvent) -> Option<Self> {
        let chord = KeyModifiers::ALT | KeyModifiers::SUPER | KeyModifiers::META;
        if event.kind == KeyEventKind::Release || event.modifiers.intersects(chord) {
            return None;
        }
        let control = event.modifiers.contains(KeyModifiers::CONTROL);
        let code = if let (KeyCode::Char(sign), true) = (event.code, control) {
            KeyCode::Char(sign.to_ascii_lowercase())
        } else {
            event.code
        };
        Some(Self { code, control })
    }

    /// The name on screen: `↑`, `Enter`, `Ctrl-C`, `c`.
    pub fn name(self) -> String {
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "only keys of the table are named, and a test looks at each"
        )]
        let name = match self.code {
            KeyCode::Up => "↑",
            KeyCode::Down => "↓",
            KeyCode::Left => "←",
            KeyCode::Right => "→",
            KeyCode::Enter => "Enter",
            KeyCode::Esc => "Esc",
            KeyCode::Tab => "Tab",
            KeyCode::BackTab => "Shift-Tab",
            KeyCode::Home => "Home",
            KeyCode::End => "End",
            KeyCode::PageUp => "PgUp",
            KeyCode::PageDown => "PgDn",
            KeyCode::Backspace => "Backspace",
            KeyCode::Delete => "Del",
            KeyCode::Char(' ') => "Space",
            KeyCode::Char(sign) if self.control => {
                return format!("Ctrl-{}", sign.to_ascii_uppercase());
            }
            KeyCode::Char(sign) => return sign.to_string(),
            _ => "",
        };
        name.to_owned()
    }
}
