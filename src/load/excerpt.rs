//! Excerpt: the line of a text in which a place is, as a terminal can show it, and where the caret goes.

use std::ops::Range;

use unicode_width::UnicodeWidthStr;

use crate::pricing::is_unsafe;

/// A line as it can be shown, and where the caret goes under it, in columns.
pub(super) struct Excerpt {
    pub(super) text: String,
    pub(super) indent: usize,
    pub(super) width: usize,
}

impl Excerpt {
    /// The line that starts at a byte, cut before and behind the place so that the place is in sight.
    pub(super) fn of(text: &str, start: usize, place: &Range<usize>) -> Self {
        const LONGEST: usize = 72;
        const BEFORE: usize = 40;
        let line = text.get(start..).unwrap_or_default();
        let line = line.split('\n').next().unwrap_or_default().trim_end();
        let at = line.floor_char_boundary(place.start.saturating_sub(start));
        let end = line.floor_char_boundary(place.end.saturating_sub(start));
        let signs = |text: &str| text.chars().count();
        let (all, at, end) = (
            signs(line),
            signs(line.get(..at).unwrap_or_default()),
            signs(line.get(..end).unwrap_or_default()),
        );
        let first = at.saturating_sub(BEFORE).min(all.saturating_sub(LONGEST));
        let last = all.min(first + LONGEST);
        let part = |from: usize, to: usize| {
            let mut part = String::new();
            if from < to && from == first && first > 0 {
                part.push('…');
            }
            let signs = line.chars().skip(from).take(to.saturating_sub(from));
            part.extend(signs.map(shown));
            if from < to && to == last && last < all {
                part.push('…');
            }
            part
        };
        Self {
            indent: part(first, at).width(),
            width: part(at, end.min(last)).width(),
            text: part(first, last),
        }
    }
}

/// A tab takes one column here, and what a terminal would obey becomes a replacement character.
fn shown(sign: char) -> char {
    match sign {
        '\t' => ' ',
        sign if is_unsafe(sign) => '\u{fffd}',
        sign => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(line: &str, marked: &str) -> (String, String) {
        let at = line.find(marked).unwrap();
        let excerpt = Excerpt::of(line, 0, &(at..at + marked.len()));
        let carets = format!(
            "{}{}",
            " ".repeat(excerpt.indent),
            "^".repeat(excerpt.width)
        );
        (excerpt.text, carets)
    }

    #[test]
    fn the_caret_stands_under_the_place_in_columns() {
        let (text, carets) = excerpt("a\tb = 1", "b");
        assert_eq!((text.as_str(), carets.as_str()), ("a b = 1", "  ^"));
        let (_, carets) = excerpt("日本 = \"👩\u{200d}🚀\", x", "x");
        assert_eq!(carets, format!("{}^", " ".repeat(13)));
        let (text, _) = excerpt("a\u{202e}b", "b");
        assert_eq!(text, "a\u{fffd}b");
    }

    #[test]
    fn a_line_that_fits_is_shown_whole() {
        let line = format!("HERE{}", "b".repeat(68));
        assert_eq!(excerpt(&line, "HERE").0, line);
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let line = format!("{}HERE{}", "a".repeat(500), "b".repeat(500));
        let (text, carets) = excerpt(&line, "HERE");
        assert_eq!(text.chars().count(), 1 + 72 + 1);
        assert_eq!(text.find("HERE"), Some(40 + '…'.len_utf8()));
        assert_eq!(carets.len(), 41 + 4);
        let (text, carets) = excerpt(&line, &"b".repeat(500));
        assert!(text.ends_with("bb…"));
        assert_eq!(carets.len(), 41 + 33);
    }
}
