//! Text: one line of words in an area, cut to its width and never past the buffer.

mod signs;
mod wrap;

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::Grid;
use super::grid::Ink;
use signs::signs;

pub(super) use wrap::{broken, wrap, wrap_whole};

/// The columns that a text takes.
pub(crate) fn width(text: &str) -> u16 {
    let width = signs(text).unwrap_or_else(|| text.width());
    u16::try_from(width).unwrap_or(u16::MAX)
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
    if width(text) <= columns && !text.is_empty() {
        return text.to_owned();
    }
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
pub(super) fn left(area: Rect, buf: &mut Grid, text: &str, style: Style) {
    put(area, buf, text, style, |_, _| 0);
}

/// Words at the right of the area's first line.
pub(super) fn right(area: Rect, buf: &mut Grid, text: &str, style: Style) {
    put(area, buf, text, style, |room, text| room - text);
}

/// Words in the middle of the area's first line.
pub(super) fn centre(area: Rect, buf: &mut Grid, text: &str, style: Style) {
    put(area, buf, text, style, |room, text| (room - text) / 2);
}

fn put(area: Rect, buf: &mut Grid, text: &str, style: Style, indent: fn(u16, u16) -> u16) {
    let left = area.x.max(buf.area().x);
    let cells = buf.line_mut(area);
    let (Some(_), Ok(room)) = (cells.first(), u16::try_from(cells.len())) else {
        return;
    };
    let signs = signs(text);
    let wide = signs.unwrap_or_else(|| text.width());
    let wide = u16::try_from(wide).unwrap_or(u16::MAX);
    if wide > room {
        return put(area, buf, &cut(text, room), style, indent);
    }
    let from = indent(room, wide);
    if signs.is_none() {
        return buf.put(Position::new(left + from, area.y), room - from, text, style);
    }
    // What ratatui does, without looking for signs that belong together where there are none.
    let ink = Ink::from(style);
    let cells = cells.get_mut(from.into()..).unwrap_or_default();
    if text.len() == usize::from(wide) {
        for (mark, byte) in cells.iter_mut().zip(text.as_bytes()) {
            *mark = ink.on(*mark, (*byte).into());
        }
    } else {
        for (mark, sign) in cells.iter_mut().zip(text.chars()) {
            *mark = ink.on(*mark, sign);
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;

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
    fn signs_stand_where_ratatui_puts_them() {
        let area = Rect::new(0, 0, 12, 1);
        for text in [
            "147",
            "▸ −72 × 3",
            "│ é ╭─╮",
            "バナナ 7",
            "e\u{301}a",
            "a\u{200d}b",
            "two\nlines",
        ] {
            let (mut ours, mut theirs) = (Buffer::empty(area), Buffer::empty(area));
            let mut grid = Grid::empty(area);
            left(area, &mut grid, text, Style::new().bold());
            grid.copy_to(&mut ours);
            theirs.set_stringn(0, 0, text, 12, Style::new().bold());
            assert_eq!(ours, theirs, "{text:?}");
        }
    }

    #[test]
    fn parts_are_whole_or_cut() {
        assert_eq!(first_parts("one two three", " ", 20), "one two three");
        assert_eq!(first_parts("one two three", " ", 9), "one two");
        assert_eq!(first_parts("one two three", " ", 2), "o…");
        assert_eq!(first_parts("", " ", 2), "");
    }
}
