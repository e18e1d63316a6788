//! Text: a line of words while it is typed.

use tui_input::{Input, InputRequest};

use crate::pricing::is_unsafe;

/// The most characters that can be typed: enough for any name or path.
const MOST: usize = 1_000;

/// A change to the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextEdit {
    /// A character at the cursor.
    Insert(char),
    /// Takes back the character before the cursor.
    Erase,
    /// Takes away the character under the cursor.
    EraseNext,
    /// Takes back the word before the cursor.
    EraseWord,
    /// Takes everything away.
    Clear,
    /// The cursor one character back.
    Back,
    /// The cursor one character on.
    On,
    /// The cursor to the start.
    ToStart,
    /// The cursor to the end.
    ToEnd,
}

/// The line, with its cursor.
#[derive(Clone, Debug, Default)]
pub struct Text(Input);

impl Text {
    /// A line that holds some words already.
    pub fn of(words: &str) -> Self {
        Self(Input::new(words.to_owned()))
    }

    /// The words so far.
    pub fn words(&self) -> &str {
        self.0.value()
    }

    /// The words before the cursor, and those from it on.
    pub fn split(&self) -> (&str, &str) {
        let words = self.words();
        let at = words.char_indices().nth(self.0.cursor());
        words.split_at(at.map_or(words.len(), |(at, _)| at))
    }

    /// Takes one change. Nothing that is no character on screen gets in.
    pub fn edit(&mut self, edit: TextEdit) {
        let request = match edit {
            TextEdit::Insert(sign) => {
                if is_unsafe(sign) || self.words().chars().count() >= MOST {
                    return;
                }
                InputRequest::InsertChar(sign)
            }
            TextEdit::Erase => InputRequest::DeletePrevChar,
            TextEdit::EraseNext => InputRequest::DeleteNextChar,
            TextEdit::EraseWord => InputRequest::DeletePrevWord,
            TextEdit::Clear => InputRequest::DeleteLine,
            TextEdit::Back => InputRequest::GoToPrevChar,
            TextEdit::On => InputRequest::GoToNextChar,
            TextEdit::ToStart => InputRequest::GoToStart,
            TextEdit::ToEnd => InputRequest::GoToEnd,
        };
        self.0.handle(request);
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.split() == other.split()
    }
}

impl Eq for Text {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_typed_and_taken_back() {
        let mut text = Text::of("flux");
        for sign in " dev\u{1b}\u{202e}".chars() {
            text.edit(TextEdit::Insert(sign));
        }
        assert_eq!(text.words(), "flux dev");
        text.edit(TextEdit::EraseWord);
        assert_eq!(text.words(), "flux ");
        text.edit(TextEdit::Erase);
        text.edit(TextEdit::Back);
        text.edit(TextEdit::Insert('日'));
        assert_eq!(text.split(), ("flu日", "x"));
        text.edit(TextEdit::ToStart);
        text.edit(TextEdit::EraseNext);
        text.edit(TextEdit::On);
        assert_eq!(text.split(), ("l", "u日x"));
        text.edit(TextEdit::ToEnd);
        assert_eq!(text.split(), ("lu日x", ""));
        text.edit(TextEdit::Clear);
        assert_eq!(text.words(), "");
    }

    #[test]
    fn a_line_has_an_end() {
        let mut text = Text::default();
        for _ in 0..2_000 {
            text.edit(TextEdit::Insert('x'));
        }
        assert_eq!(text.words().len(), MOST);
    }
}
