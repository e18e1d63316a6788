//! Shape: a frame in cells at the ratio of the image. A cell is about twice as high as wide.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Grid;
use super::border::border;
use crate::pricing::Ratio;

/// The cells, width × height, of the largest frame of this ratio that fits; at least 2×2.
pub(super) fn size(ratio: Ratio, most: (u16, u16)) -> (u16, u16) {
    let (width, height) = ratio.parts();
    let (width, height) = (u64::from(width) * 2, u64::from(height));
    let (most_wide, most_high) = (u64::from(most.0), u64::from(most.1));
    let by_height = (most_high * width + height / 2) / height;
    let (wide, high) = if by_height <= most_wide {
        (by_height, most_high)
    } else {
        (most_wide, (most_wide * height + width / 2) / width)
    };
    let cells =
        |cells: u64, most: u16| u16::try_from(cells.max(2)).unwrap_or(most).min(most.max(2));
    (cells(wide, most.0), cells(high, most.1))
}

/// Draws the frame at the right of the area, in its middle height.
pub(super) fn draw(ratio: Ratio, style: Style, area: Rect, buf: &mut Grid) {
    if area.width < 4 || area.height < 2 {
        return;
    }
    let (wide, high) = size(ratio, (area.width, area.height));
    let frame = Rect::new(
        area.right() - wide.min(area.width),
        area.y + (area.height - high.min(area.height)) / 2,
        wide.min(area.width),
        high.min(area.height),
    );
    self::frame(style, frame, buf);
}

/// Draws a frame that fills the area.
pub(super) fn frame(style: Style, frame: Rect, buf: &mut Grid) {
    buf.fill(frame, ' ', style);
    border(['┌', '┐', '└', '┘'], style, frame, buf);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_keep_their_ratio_in_cells() {
        let size = |text: &str| size(Ratio::parse(text).unwrap(), (14, 3));
        assert_eq!(size("1:1"), (6, 3));
        assert_eq!(size("16:9"), (11, 3));
        assert_eq!(size("9:16"), (3, 3));
        assert_eq!(size("21:9"), (14, 3));
        assert_eq!(size("1000:1"), (14, 2));
        assert_eq!(size("1:1000"), (2, 3));
    }
}
