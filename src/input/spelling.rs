//! Spelling: keys as they are written in the configuration file, and read from there.

use crossterm::event::KeyCode;

use super::Key;
use crate::pricing::nearest;

/// Keys that are no character, each with how it is written first, and what else is understood.
const NAMED: [(KeyCode, &[&str]); 15] = [
    (KeyCode::Up, &["up", "↑"]),
    (KeyCode::Down, &["down", "↓"]),
    (KeyCode::Left, &["left", "←"]),
    (KeyCode::Right, &["right", "→"]),
    (KeyCode::Enter, &["enter", "return"]),
    (KeyCode::Esc, &["esc", "escape"]),
    (KeyCode::Tab, &["tab"]),
    (KeyCode::BackTab, &["shift-tab", "backtab"]),
    (KeyCode::Home, &["home"]),
    (KeyCode::End, &["end"]),
    (KeyCode::PageUp, &["pgup", "pageup"]),
    (KeyCode::PageDown, &["pgdn", "pagedown"]),
    (KeyCode::Backspace, &["backspace"]),
    (KeyCode::Delete, &["del", "delete"]),
    (KeyCode::Char(' '), &["space"]),
];

impl Key {
    /// The key as it is written in the configuration file: `down`, `ctrl-p`, `G`.
    pub fn word(self) -> String {
        let named = NAMED.iter().find(|(code, _)| *code == self.code);
        let word = named.and_then(|(_, words)| words.first());
        match (word, self.code) {
            (Some(word), _) => (*word).to_owned(),
            (None, KeyCode::Char(letter)) if self.control => format!("ctrl-{letter}"),
            _ => self.name(),
        }
    }

    /// The key that is written so; `None` for none that a terminal tells apart from others.
    pub fn parse(text: &str) -> Option<Self> {
        let mut signs = text.chars();
        if let (Some(sign), None) = (signs.next(), signs.next())
            && !sign.is_whitespace()
            && !"↑↓←→".contains(sign)
        {
            return Some(Self::char(if sign == '−' { '-' } else { sign }));
        }
        let lower = text.to_lowercase();
        let named = NAMED
            .iter()
            .find(|(_, words)| words.contains(&lower.as_str()));
        if let Some((code, _)) = named {
            return Some(Self::of(*code));
        }
        let letter = lower
            .strip_prefix("ctrl-")
            .or_else(|| lower.strip_prefix("control-"))?;
        // A terminal sends these as Enter, Tab and Backspace.
        let same = ["h", "i", "j", "m"].contains(&letter);
        let mut signs = letter.chars();
        match (signs.next(), signs.next()) {
            (Some(sign), None) if sign.is_ascii_lowercase() && !same => Some(Self::control(sign)),
            _ => None,
        }
    }

    /// What to write in place of a word that is no key.
    pub fn help(text: &str) -> String {
        let lower = text.to_lowercase();
        if lower.starts_with("alt-") || lower.starts_with("meta-") {
            "Alt is not told apart everywhere: write a letter, or \"ctrl-p\"".to_owned()
        } else if lower.starts_with("ctrl-") || lower.starts_with("control-") {
            "write \"ctrl-\" and a letter; h, i, j and m reach no program as themselves".to_owned()
        } else if lower.starts_with("shift-") {
            "write the capital letter itself".to_owned()
        } else {
            match nearest(text, Self::words()) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => format!(
                    "write one character, or one of {}",
                    Self::words().collect::<Vec<_>>().join(", ")
                ),
            }
        }
    }

    /// The words for keys that are no character, for what is said about a slip.
    pub fn words() -> impl Iterator<Item = &'static str> {
        NAMED
            .iter()
            .filter_map(|(_, words)| words.first().copied())
            .chain(["ctrl-p"])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::bindings;

    #[test]
    fn every_key_of_the_table_is_read_as_it_is_written() {
        for binding in bindings() {
            for (key, _) in binding.keys {
                assert_eq!(Key::parse(&key.word()), Some(*key), "{}", key.word());
                assert_eq!(Key::parse(&key.name()), Some(*key), "{}", key.name());
            }
        }
        for none in ["", " ", "ctrl-", "ctrl-m", "alt-x", "f1", "jj"] {
            assert_eq!(Key::parse(none), None, "{none}");
        }
    }
}
