//! Painter: paints one frame after the other in the same look.

use ratatui::layout::Rect;

use super::{Canvas, Grid, Kept, Look, Spot, Theme, notes, paint};
use crate::app::Notes;
use crate::app::view::View;

/// A look, and what it has painted that the next frame may show again.
pub struct Painter {
    look: Look,
    kept: Kept,
}

impl Painter {
    /// One that has painted nothing yet.
    pub fn new(look: impl Into<Look>) -> Self {
        Self {
            look: look.into(),
            kept: Kept::default(),
        }
    }

    /// How it paints.
    pub const fn look(&self) -> &Look {
        &self.look
    }

    /// Has the next frame painted in another theme.
    pub fn wear(&mut self, theme: Theme) {
        self.look.theme = theme;
        self.kept = Kept::default();
    }

    /// Paints a whole frame on the cells that a terminal is shown. Any area will do, down to 1×1.
    pub fn paint(&mut self, view: &View<'_>, area: Rect, grid: &mut Grid) {
        self.paint_on(Canvas::new(grid), view, area);
    }

    /// Paints a whole frame, and tells what the mouse does where on it.
    pub fn paint_spots(&mut self, view: &View<'_>, area: Rect, grid: &mut Grid) -> Vec<Spot> {
        self.paint_on(Canvas::with_spots(grid), view, area)
    }

    fn paint_on(&mut self, mut canvas: Canvas<'_>, view: &View<'_>, area: Rect) -> Vec<Spot> {
        let Look { theme, keys, .. } = &self.look;
        paint(view, theme, keys, area, &mut self.kept, &mut canvas);
        self.finish(canvas)
    }

    /// Paints the speaker's notes, and tells how many lines of them can be scrolled away.
    pub fn paint_notes(
        &mut self,
        notes: Option<&Notes>,
        scroll: u32,
        area: Rect,
        grid: &mut Grid,
    ) -> u32 {
        let mut canvas = Canvas::new(grid);
        let Look { theme, keys, .. } = &self.look;
        let most = notes::draw(notes, scroll, theme, keys, area, &mut canvas);
        self.finish(canvas);
        most
    }

    fn finish(&self, canvas: Canvas<'_>) -> Vec<Spot> {
        let (grid, spots, own) = canvas.into_parts();
        self.look.finish(grid, &own);
        spots
    }
}
