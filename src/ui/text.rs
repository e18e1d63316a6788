//! Text: one line of words in an area, cut to its width and never past the buffer.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The columns that a text takes.
pub(super) fn width(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// The text, or as much of it as fits with `…` for the rest.
pub(super) fn cut(text: &str, columns: u16) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut room = usize::from(columns).saturating_sub(1);
    let mut shown = String::new();
    for sign in text.chars() {
        let needs = sign.width().unwrap_or(0);
        if needs > room {
            break;
        }
        room -= needs;
        shown.push(sign);
    }
    if columns > 0 {
        shown.push('…');
    }
    shown
}

/// The text, or as many of its first parts as fit whole; cut where not even one does.
pub(super) fn first_parts(text: &str, separator: &str, columns: u16) -> String {
    let ends = text.rmatch_indices(separator).map(|(at, _)| at);
    let mut longest_first = std::iter::once(text.len())
        .chain(ends)
        .filter_map(|end| text.get(..end));
    let fits = longest_first.find(|part| !part.is_empty() && width(part) <= columns);
    fits.map_or_else(|| cut(text, columns), str::to_owned)
}

/// A line that is being typed, with its cursor in sight: of what is too long, the parts nearest to the cursor.
pub(super) fn typed(before: &str, after: &str, room: u16) -> String {
    if width(before) + 1 + width(after) <= room {
        return format!("{before}▏{after}");
    }
    // What comes next is seen as well, as far as two columns show it.
    let next = width(after).min(2);
    let left = room.saturating_sub(1 + next);
    let mut shown = before;
    while width(shown) + u16::from(shown.len() < before.len()) > left {
        let mut signs = shown.chars();
        if signs.next().is_none() {
            break;
        }
        shown = signs.as_str();
    }
    let more = if shown.len() < before.len() && left > 0 {
        "…"
    } else {
        ""
    };
    let start = format!("{more}{shown}▏");
    let rest = cut(after, room.saturating_sub(width(&start)));
    cut(&(start + &rest), room)
}

/// A line of the area, empty where the area has no such line.
pub(super) fn line(area: Rect, number: u16) -> Rect {
    if number >= area.height {
        return Rect::new(area.x, area.y, 0, 0);
    }
    Rect::new(area.x, area.y + number, area.width, 1)
}

/// Some lines of the area, counted from its top.
pub(super) fn below(area: Rect, from: u16, lines: u16) -> Rect {
    let from = from.min(area.height);
    Rect {
        y: area.y + from,
        height: lines.min(area.height - from),
        ..area
    }
}

/// Some columns of the area's first line, counted from its left.
pub(super) fn columns(area: Rect, from: u16, width: u16) -> Rect {
    let from = from.min(area.width);
    Rect::new(
        area.x + from,
        area.y,
        width.min(area.width - from),
        area.height,
    )
}

/// Words at the left of the area's first line.
pub(super) fn left(area: Rect, buf: &mut Buffer, text: &str, style: Style) {
    put(area, buf, text, style, |_, _| 0);
}

/// Words at the right of the area's first line.
pub(super) fn right(area: Rect, buf: &mut Buffer, text: &str, style: Style) {
    put(area, buf, text, style, |room, text| room - text);
}

/// Words in the middle of the area's first line.
pub(super) fn centre(area: Rect, buf: &mut Buffer, text: &str, style: Style) {
    put(area, buf, text, style, |room, text| (room - text) / 2);
}

fn put(area: Rect, buf: &mut Buffer, text: &str, style: Style, indent: fn(u16, u16) -> u16) {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return;
    }
    let text = cut(text, area.width);
    let indent = indent(area.width, width(&text).min(area.width));
    buf.set_stringn(
        area.x + indent,
        area.y,
        text,
        usize::from(area.width - indent),
        style,
    );
}

/// The text in lines of at most so many columns, broken between words.
pub(super) fn wrap(text: &str, columns: u16) -> Vec<String> {
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
pub(super) fn wrap_whole(text: &str, columns: u16) -> Vec<String> {
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
    fn cutting_counts_columns_and_says_so() {
        assert_eq!(cut("Nano Banana", 20), "Nano Banana");
        assert_eq!(cut("Nano Banana", 5), "Nano…");
        assert_eq!(cut("バナナ", 4), "バ…");
        assert_eq!(cut("147", 1), "…");
        assert_eq!(cut("147", 0), "");
    }

    #[test]
    fn parts_are_whole_or_cut() {
        assert_eq!(first_parts("one two three", " ", 20), "one two three");
        assert_eq!(first_parts("one two three", " ", 9), "one two");
        assert_eq!(first_parts("one two three", " ", 2), "o…");
        assert_eq!(first_parts("", " ", 2), "");
    }

    #[test]
    fn wrapping_breaks_between_words() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("", 7), [""]);
        let address = wrap_whole("see https://a.org/b", 8);
        assert_eq!(address, ["see", "https://", "a.org/b"]);
        assert_eq!(wrap_whole("", 7), [""]);
        assert_eq!(wrap_whole("日本", 1), ["日", "本"]);
    }
}
