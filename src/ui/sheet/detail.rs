//! Detail: all about the row in hand, its source last and in full.

use ratatui::layout::Rect;

use crate::app::view::SectionView;
use crate::ui::text::{columns, left, line, width, wrap};
use crate::ui::{Canvas, Theme};

/// A line, and whether it is of the source.
type Line = (String, bool);

/// The lines that it takes in so many columns, a sentence each or one after the other.
pub(super) fn lines(section: &SectionView, room: u16, joined: bool) -> Vec<Line> {
    let (source, sentences) = match section.detail.split_last() {
        // Where a source is all that is said, it is what the row is about.
        Some((source, sentences)) if !sentences.is_empty() => (Some(source), sentences),
        _ => (None, section.detail.as_slice()),
    };
    let sentences = if joined {
        vec![sentences.join("; ")]
    } else {
        sentences.to_vec()
    };
    let sentences = sentences.iter().flat_map(|words| folded(words, room));
    let source = source.into_iter().flat_map(|words| folded(words, room));
    sentences
        .map(|words| (words, false))
        .chain(source.map(|words| (words, true)))
        .collect()
}

/// How many lines those are.
pub(super) fn height(lines: &[Line]) -> u16 {
    u16::try_from(lines.len()).unwrap_or(u16::MAX)
}

pub(super) fn draw(lines: &[Line], theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let room = usize::from(area.height);
    for (number, (words, source)) in (0..).zip(lines.iter().take(room)) {
        // The end of what has no room is said to be missing.
        let cut = usize::from(number) + 1 == room && lines.len() > room;
        let words = if cut {
            format!("{words} …")
        } else {
            words.clone()
        };
        let style = if *source { theme.quiet } else { theme.text };
        let place = columns(area, 1, area.width.saturating_sub(2));
        left(line(place, number), buf, &words, style);
    }
}

/// The words in lines of at most so many columns; an address is broken after a slash.
fn folded(words: &str, room: u16) -> Vec<String> {
    wrap(words, room)
        .into_iter()
        .flat_map(|line| broken(line, room))
        .collect()
}

fn broken(mut line: String, room: u16) -> Vec<String> {
    let mut lines = Vec::new();
    while width(&line) > room && room > 0 {
        let fits = |(at, sign): &(usize, char)| {
            *sign == '/' && line.get(..=*at).is_some_and(|part| width(part) <= room)
        };
        let Some((at, _)) = line.char_indices().rev().find(fits) else {
            break;
        };
        let rest = line.split_off(at + 1);
        lines.push(std::mem::replace(&mut line, rest));
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_broken_after_a_slash_and_never_loses_a_sign() {
        let address = "https://docs.example.org/image/output/resolution-and-quality";
        let lines = folded(address, 30);
        assert_eq!(
            lines,
            [
                "https://docs.example.org/",
                "image/output/",
                "resolution-and-quality"
            ]
        );
        assert_eq!(folded(address, 100), [address]);
        assert_eq!(folded("two words", 5), ["two", "words"]);
        assert_eq!(folded(address, 0).concat(), address);
        assert_eq!(folded(address, 3).concat(), address);
    }
}
