//! Big: figures to be read across a room, of blocks.
//!
//! A glyph is a picture of dots, three wide and five high. At scale 1 a dot is a column wide and half a line high,
//! which is about square; at any other scale it is so many times that.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::ui::Grid;

/// How many dots high a glyph is.
const HIGH: u16 = 5;

/// The dots of a sign, a row each, the leftmost in the highest of `wide` bits.
fn glyph(sign: char) -> Option<(u16, [u8; 5])> {
    Some(match sign {
        '0' => (3, [0b111, 0b101, 0b101, 0b101, 0b111]),
        '1' => (3, [0b010, 0b110, 0b010, 0b010, 0b111]),
        '2' => (3, [0b111, 0b001, 0b111, 0b100, 0b111]),
        '3' => (3, [0b111, 0b001, 0b111, 0b001, 0b111]),
        '4' => (3, [0b101, 0b101, 0b111, 0b001, 0b001]),
        '5' => (3, [0b111, 0b100, 0b111, 0b001, 0b111]),
        '6' => (3, [0b111, 0b100, 0b111, 0b101, 0b111]),
        '7' => (3, [0b111, 0b001, 0b001, 0b001, 0b001]),
        '8' => (3, [0b111, 0b101, 0b111, 0b101, 0b111]),
        '9' => (3, [0b111, 0b101, 0b111, 0b001, 0b111]),
        '~' => (4, [0b0000, 0b0101, 0b1010, 0b0000, 0b0000]),
        '>' => (3, [0b100, 0b010, 0b001, 0b010, 0b100]),
        '=' => (3, [0b000, 0b111, 0b000, 0b111, 0b000]),
        '?' => (3, [0b111, 0b001, 0b011, 0b000, 0b010]),
        ',' => (1, [0, 0, 0, 1, 1]),
        ' ' => (1, [0; 5]),
        _ => return None,
    })
}

/// The cells that a figure takes at a scale, width × height; `None` where a sign of it has no glyph.
pub(super) fn size(figure: &str, scale: u16) -> Option<(u16, u16)> {
    let mut dots = 0_u16;
    for sign in figure.chars() {
        let (wide, _) = glyph(sign)?;
        dots = dots.saturating_add(wide + 1);
    }
    let wide = dots.saturating_sub(1).saturating_mul(scale);
    Some((wide, HIGH.saturating_mul(scale).div_ceil(2)))
}

/// Draws a figure at the top left of the area; what lies beyond the area is not drawn.
pub(super) fn draw(figure: &str, scale: u16, style: Style, area: Rect, buf: &mut Grid) {
    let mut at = 0;
    for sign in figure.chars() {
        let Some((wide, rows)) = glyph(sign) else {
            return;
        };
        let dot = |column: u16, half: u16| {
            let row = rows.get(usize::from(half / scale.max(1)));
            row.is_some_and(|row| row >> (wide - 1 - column) & 1 == 1)
        };
        for line in 0..HIGH.saturating_mul(scale).div_ceil(2) {
            for column in 0..wide * scale {
                let of = column / scale;
                let sign = match (dot(of, line * 2), dot(of, line * 2 + 1)) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => continue,
                };
                let (x, y) = (area.x + at + column, area.y + line);
                if x < area.right() && y < area.bottom() {
                    buf.fill(Rect::new(x, y, 1, 1), sign, style);
                }
            }
        }
        at += (wide + 1) * scale;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Mark;

    fn rows(figure: &str, scale: u16) -> Vec<String> {
        let (width, height) = size(figure, scale).unwrap();
        let area = Rect::new(0, 0, width, height);
        let mut buf = Grid::empty(area);
        draw(figure, scale, Style::new(), area, &mut buf);
        let text = |row: &[Mark]| row.iter().filter_map(|mark| mark.sign()).collect();
        buf.lines().map(text).collect()
    }

    #[test]
    fn figures_are_drawn_of_dots() {
        assert_eq!(rows("47", 1), ["█ █ ▀▀█", "▀▀█   █", "  ▀   ▀"]);
        assert_eq!(
            rows("1", 2),
            ["  ██  ", "████  ", "  ██  ", "  ██  ", "██████"]
        );
        assert_eq!(size("~1,274", 2), Some((44, 5)));
        assert_eq!(size("not offered", 1), None);
    }

    #[test]
    fn every_sign_of_a_figure_has_a_glyph_of_its_own() {
        let signs: Vec<char> = "0123456789~,>=?".chars().collect();
        for sign in &signs {
            let rows = glyph(*sign).unwrap();
            let others = signs.iter().filter(|other| glyph(**other) == Some(rows));
            assert_eq!(others.count(), 1, "{sign}");
        }
    }
}
