//! The gallery: the images of a simulated run as frames at their ratio, filled one by one as they arrive.

use ratatui::layout::Rect;

use crate::app::view::ArrivingView;
use crate::ui::text::{columns, left, line};
use crate::ui::{Canvas, Theme, shape};

/// The smallest place of a frame, the gap at its right included.
const LEAST: (u16, u16) = (5, 2);

/// Draws a frame for each image; where there is room for fewer, a frame stands for several.
pub(super) fn draw(run: &ArrivingView, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    if area.width < LEAST.0 || area.height < LEAST.1 {
        return;
    }
    let room = u64::from(area.width / LEAST.0) * u64::from(area.height / LEAST.1);
    let frames = u16::try_from(run.images.clamp(1, room)).unwrap_or(1);
    let Some(grid) = Grid::of(frames, run, area) else {
        return;
    };
    for number in 0..frames {
        let Some(frame) = grid.frame(number, area) else {
            continue;
        };
        let here = run.arrived * u64::from(frames) > u64::from(number) * run.images.max(1);
        let style = if here { theme.accent } else { theme.border };
        shape::frame(style, frame, buf);
        if here {
            let inside = columns(frame, 1, frame.width.saturating_sub(2));
            for row in 1..frame.height.saturating_sub(1) {
                let paint = "▒".repeat(usize::from(inside.width));
                left(line(inside, row), buf, &paint, theme.accent);
            }
        }
    }
}

/// Frames in columns and rows.
struct Grid {
    columns: u16,
    place: (u16, u16),
    size: (u16, u16),
}

impl Grid {
    /// The grid in which the frames are largest.
    fn of(frames: u16, run: &ArrivingView, area: Rect) -> Option<Self> {
        let grids = (1..=area.height / LEAST.1).filter_map(|rows| {
            let columns = frames.div_ceil(rows);
            let place = (area.width / columns, area.height / rows);
            let fits = place.0 >= LEAST.0 && place.1 >= LEAST.1;
            fits.then(|| Self {
                columns,
                place,
                size: shape::size(run.ratio, (place.0 - 1, place.1)),
            })
        });
        grids.max_by_key(|grid| u32::from(grid.size.0) * u32::from(grid.size.1))
    }

    fn frame(&self, number: u16, area: Rect) -> Option<Rect> {
        let (column, row) = (number % self.columns, number / self.columns);
        let middle = |place: u16, size: u16| place.saturating_sub(size) / 2;
        let frame = Rect::new(
            area.x + column * self.place.0 + middle(self.place.0, self.size.0),
            area.y + row * self.place.1 + middle(self.place.1, self.size.1),
            self.size.0,
            self.size.1,
        );
        (frame.intersection(area) == frame).then_some(frame)
    }
}
