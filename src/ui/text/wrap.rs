//! Wrap: words in lines that are no longer than they may be.

use unicode_width::UnicodeWidthChar as _;

use super::width;

/// The text in lines of at most so many columns, broken between words.
pub(in crate::ui) fn wrap(text: &str, columns: u16) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let joined = if line.is_empty() {
            width(word)
        } else {
            width(&line) + 1 + width(word)
        };
        if joined > columns && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

/// The same, and words that are longer than a line, such as addresses, go on in the next one: nothing is cut.
pub(in crate::ui) fn wrap_whole(text: &str, columns: u16) -> Vec<String> {
    let mut lines = Vec::new();
    for line in wrap(text, columns) {
        let mut rest = line.as_str();
        while width(rest) > columns {
            let (piece, after) = rest.split_at(end_of_line(rest, columns));
            lines.push(piece.to_owned());
            rest = after;
        }
        // Nothing is left of a word that fits no line at all.
        if !rest.is_empty() || line.is_empty() {
            lines.push(rest.to_owned());
        }
    }
    lines
}

/// A line in pieces as long as fit, every sign and blank of it in its place.
pub(in crate::ui) fn broken(text: &str, columns: u16) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut wide = 0;
    for sign in text.chars() {
        let more = sign.width().unwrap_or(0);
        if wide > 0 && wide + more > usize::from(columns) {
            pieces.push(String::new());
            wide = 0;
        }
        wide += more;
        if let Some(piece) = pieces.last_mut() {
            piece.push(sign);
        }
    }
    pieces
}

/// Where a long word is broken: after the last part of an address that fits, else where the line ends.
fn end_of_line(word: &str, columns: u16) -> usize {
    let mut end = 0;
    let mut part = 0;
    let mut wide = 0;
    for (at, sign) in word.char_indices() {
        wide += sign.width().unwrap_or(0);
        // One sign goes into every line, however wide it is.
        if wide > usize::from(columns) && at > 0 {
            break;
        }
        end = at + sign.len_utf8();
        if matches!(sign, '/' | '-') {
            part = end;
        }
    }
    if part > end / 2 { part } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapping_breaks_between_words() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("", 7), [""]);
        let address = wrap_whole("see https://a.org/b", 8);
        assert_eq!(address, ["see", "https://", "a.org/b"]);
        assert_eq!(wrap_whole("", 7), [""]);
        assert_eq!(wrap_whole("日本", 1), ["日", "本"]);
    }

    #[test]
    fn what_is_broken_loses_nothing() {
        assert_eq!(broken("|  a |  b |", 5), ["|  a ", "|  b ", "|"]);
        assert_eq!(broken("", 5), [""]);
        assert_eq!(broken("日本", 1), ["日", "本"]);
    }
}
