//! Split: an area in parts, each of a size that is known, and one that takes the rest.
//!
//! ratatui solves equations for it, which takes a good part of the time to the first frame.

use ratatui::layout::Rect;

use super::text::{below, columns};

/// The size of the part that takes what the others leave.
pub(super) const REST: u16 = u16::MAX;

/// Parts from top to bottom, of so many lines each; where not all have room, the last ones lose theirs.
pub(super) fn rows<const N: usize>(area: Rect, lines: [u16; N]) -> [Rect; N] {
    let mut from = 0;
    with_rest(lines, area.height).map(|lines| {
        let part = below(area, from, lines);
        from += part.height;
        part
    })
}

/// Two parts side by side, the right one of so many columns.
pub(super) fn beside(area: Rect, right: u16) -> [Rect; 2] {
    let [left, right] = with_rest([REST, right], area.width);
    [columns(area, 0, left), columns(area, left, right)]
}

fn with_rest<const N: usize>(sizes: [u16; N], room: u16) -> [u16; N] {
    let known = sizes.iter().filter(|size| **size != REST);
    let known = known.fold(0_u16, |all, size| all.saturating_add(*size));
    let rest = room.saturating_sub(known);
    sizes.map(|size| if size == REST { rest } else { size })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_cover_the_area_and_never_leave_it() {
        let area = Rect::new(3, 2, 10, 9);
        let [top, rest, end] = rows(area, [1, REST, 2]);
        assert_eq!((top.y, top.height), (2, 1));
        assert_eq!((rest.y, rest.height), (3, 6));
        assert_eq!((end.y, end.height), (9, 2));
        let [top, rest, end] = rows(area, [8, REST, 4]);
        assert_eq!([top.height, rest.height, end.height], [8, 0, 1]);
        assert_eq!(end.bottom(), area.bottom());
        let [left, right] = beside(area, 4);
        assert_eq!((left.x, left.width, right.x, right.width), (3, 6, 9, 4));
        let [left, right] = beside(area, 40);
        assert_eq!((left.width, right.width), (0, 10));
    }
}
