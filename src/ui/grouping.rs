//! Grouping: what stands between the thousands of a number, put into what is finished, in the place of the comma.
//!
//! A number never gets wider or narrower by it, so that nothing moves. Files for machines have no grouping at all.

use std::borrow::Cow;

use ratatui::layout::{Position, Rect};

use super::Grid;

/// What a person wants between thousands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// 1,000
    #[default]
    Comma,
    /// 1 000
    Space,
    /// 1'000
    Apostrophe,
    /// `1_000`
    Underscore,
}

impl Grouping {
    /// Every one, with its name in the configuration file.
    pub const ALL: [(&'static str, Self); 4] = [
        ("comma", Self::Comma),
        ("space", Self::Space),
        ("apostrophe", Self::Apostrophe),
        ("underscore", Self::Underscore),
    ];

    const fn sign(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Space => ' ',
            Self::Apostrophe => '\'',
            Self::Underscore => '_',
        }
    }

    /// A finished text as the person wants it.
    pub fn of(self, text: &str) -> Cow<'_, str> {
        if self == Self::Comma {
            return Cow::Borrowed(text);
        }
        let mut signs: Vec<char> = text.chars().collect();
        for at in commas(&signs) {
            if let Some(sign) = signs.get_mut(at) {
                *sign = self.sign();
            }
        }
        Cow::Owned(signs.into_iter().collect())
    }

    /// A finished frame as the person wants it, but for the places where the text is somebody's own.
    pub(super) fn apply(self, grid: &mut Grid, own: &[Rect]) {
        if self == Self::Comma {
            return;
        }
        for line in grid.area().rows() {
            let row = grid.line_mut(line);
            let signs: Vec<char> =
                (row.iter().map(|mark| mark.sign().unwrap_or_default())).collect();
            for at in commas(&signs) {
                let x = u16::try_from(at).unwrap_or(u16::MAX).saturating_add(line.x);
                let here = Position { x, y: line.y };
                if own.iter().any(|place| place.contains(here)) {
                    continue;
                }
                if let Some(mark) = row.get_mut(at) {
                    *mark = mark.with(self.sign());
                }
            }
        }
    }
}

/// The commas that stand between the thousands of a number: after one to three digits, and before exactly three, or
/// before fewer where the number is cut.
fn commas(signs: &[char]) -> Vec<usize> {
    let is_digit = |sign: &&char| sign.is_ascii_digit();
    let is_between = |at: &usize| {
        let (before, rest) = signs.split_at(*at);
        let Some((',', after)) = rest.split_first() else {
            return false;
        };
        let leading = before.iter().rev().take_while(is_digit).count();
        let following = after.iter().take_while(is_digit).count();
        let cut = after.get(following) == Some(&'…');
        (1..=3).contains(&leading) && (following == 3 || following < 3 && cut)
    };
    (0..signs.len()).filter(is_between).collect()
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;

    use super::*;

    fn of(lines: [&str; 2]) -> Grid {
        Grid::from(&Buffer::with_lines(lines))
    }

    #[test]
    fn only_thousands_are_kept_apart() {
        let spaced = |text| Grouping::Space.of(text).into_owned();
        assert_eq!(spaced("~12,345,678 of 1,000"), "~12 345 678 of 1 000");
        assert_eq!(spaced("1,234,… 1,2… 日,000"), "1 234 … 1 2… 日,000");
        for kept in [
            "sdxl:2K:1,sheet=a19266a5",
            "3, 200",
            "1,20",
            "1,2000",
            "1234,500",
            ",500",
            "日,000",
        ] {
            assert_eq!(spaced(kept), kept);
        }
        assert_eq!(Grouping::Apostrophe.of("1,000"), "1'000");
        assert_eq!(Grouping::Comma.of("1,000"), "1,000");
    }

    #[test]
    fn a_frame_is_as_wide_as_before() {
        let mut grid = of(["│ 1,000 credits │", "日 1,000,000     "]);
        Grouping::Underscore.apply(&mut grid, &[]);
        let expected = of(["│ 1_000 credits │", "日 1_000_000     "]);
        assert!(grid.lines().eq(expected.lines()));
    }

    #[test]
    fn what_was_typed_keeps_its_commas() {
        let mut grid = of(["1,000 1,000", "1,000 1,000"]);
        Grouping::Space.apply(&mut grid, &[Rect::new(6, 0, 5, 1)]);
        let expected = of(["1 000 1,000", "1 000 1 000"]);
        assert!(grid.lines().eq(expected.lines()));
    }
}
