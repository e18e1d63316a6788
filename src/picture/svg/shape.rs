//! Shape: the signs of frames, bars and blocks as paths, from one edge of their cell to the other.

use std::fmt::Write as _;

use crate::picture::block::{WIDE, block, only};
use crate::picture::size::{CELL, pixels};

/// How a sign is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pen {
    /// As a line.
    Line,
    /// Filled.
    Fill,
    /// Filled, so many quarters of its colour.
    Shade(u32),
}

/// Where a line begins, from the left and from the top, in eighths of a pixel, and its way from there.
type Stroke = (usize, usize, &'static str);

/// Lines of one pixel within a cell. The middle is at 4.5 and 9.5, where such a line is sharp.
const LINES: &[(char, &[Stroke])] = &[
    ('│', &[(36, 0, "v18")]),
    ('╭', &[(36, 144, "v-4q0-4.5 4.5-4.5")]),
    ('╮', &[(0, 76, "q4.5 0 4.5 4.5v4")]),
    ('╰', &[(36, 0, "v5q0 4.5 4.5 4.5")]),
    ('╯', &[(0, 76, "q4.5 0 4.5-4.5v-5")]),
    ('┌', &[(36, 144, "v-8.5h4.5")]),
    ('┐', &[(0, 76, "h4.5v8.5")]),
    ('└', &[(36, 0, "v9.5h4.5")]),
    ('┘', &[(0, 76, "h4.5v-9.5")]),
    ('├', &[(36, 0, "v18"), (36, 76, "h4.5")]),
    ('┤', &[(36, 0, "v18"), (0, 76, "h4.5")]),
];

impl Pen {
    /// The pen of a sign; `None` for one that a font draws.
    pub(super) fn of(sign: &str) -> Option<Self> {
        let sign = only(sign)?;
        match sign {
            '░' => Some(Self::Shade(1)),
            '▒' => Some(Self::Shade(2)),
            '─' => Some(Self::Line),
            _ if LINES.iter().any(|(known, _)| *known == sign) => Some(Self::Line),
            _ => block(sign).map(|_| Self::Fill),
        }
    }

    pub(super) const fn class(self) -> Option<&'static str> {
        match self {
            Self::Line => Some("l"),
            Self::Fill | Self::Shade(_) => None,
        }
    }

    pub(super) fn opacity(self) -> String {
        match self {
            Self::Shade(quarters) => format!(" fill-opacity=\"{}\"", pixels(quarters as usize * 2)),
            Self::Line | Self::Fill => String::new(),
        }
    }
}

/// Adds the path of a sign that stands so many times side by side, from the pixel of its left upper corner.
pub(super) fn shape(sign: &str, (x, y): (usize, usize), times: usize, path: &mut String) {
    let Some(sign) = only(sign) else {
        return;
    };
    if sign == '─' {
        let from = pixels(y * 8 + 76);
        let _ = write!(path, "M{x} {from}h{}", times * CELL);
        return;
    }
    for at in 0..times {
        let x = (x + at * CELL) * 8;
        let lines = LINES.iter().filter(|(known, _)| *known == sign);
        for (right, down, way) in lines.flat_map(|(_, lines)| *lines) {
            let (x, y) = (pixels(x + right), pixels(y * 8 + down));
            let _ = write!(path, "M{x} {y}{way}");
        }
    }
    if let Some((down, wide, high)) = block(sign) {
        // What fills its cell from side to side is one shape, without a seam.
        let (apart, wide) = if wide == WIDE {
            (1, wide * times)
        } else {
            (times, wide)
        };
        for at in 0..apart {
            let (x, y) = (x + at * CELL, pixels(y * 8 + down));
            let (wide, high) = (pixels(wide), pixels(high));
            let _ = write!(path, "M{x} {y}h{wide}v{high}h-{wide}z");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_reach_from_edge_to_edge() {
        let path = |sign: &str, times| {
            let mut path = String::new();
            shape(sign, (9, 18), times, &mut path);
            path
        };
        assert_eq!(path("─", 3), "M9 27.5h27");
        assert_eq!(path("│", 1), "M13.5 18v18");
        assert_eq!(path("█", 2), "M9 18h18v18h-18z");
        assert_eq!(path("▄", 1), "M9 27h9v9h-9z");
        assert_eq!(path("▀", 1), "M9 18h9v9h-9z");
        assert_eq!(path("▏", 1), "M9 18h1.125v18h-1.125z");
        assert_eq!(path("▊", 1), "M9 18h6.75v18h-6.75z");
        assert_eq!(path("▏", 2).matches('M').count(), 2);
        assert_eq!(path("x", 1), "");
    }

    #[test]
    fn letters_are_left_to_the_font() {
        assert_eq!(Pen::of("a"), None);
        assert_eq!(Pen::of("▸"), None);
        assert_eq!(Pen::of("é\u{301}"), None);
        assert_eq!(Pen::of("╮"), Some(Pen::Line));
        assert_eq!(Pen::of("▄"), Some(Pen::Fill));
        assert_eq!(Pen::of("░").unwrap().opacity(), " fill-opacity=\"0.25\"");
    }
}
