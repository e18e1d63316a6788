//! Look: what a person chose about how the panel looks, with the keys that it names.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Canvas, Grid, Grouping, Spot, Theme, ascii, notes, overlay, paint};
use crate::app::Notes;
use crate::app::view::View;
use crate::input::Keymap;

/// How the panel looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The looks of everything.
    pub theme: Theme,
    /// The keys that footer, help and palette name.
    pub keys: Keymap,
    /// Whether no sign beyond ASCII is drawn.
    pub ascii: bool,
    /// What stands between the thousands of a number.
    pub grouping: Grouping,
}

impl From<Theme> for Look {
    fn from(theme: Theme) -> Self {
        Self {
            theme,
            keys: Keymap::default(),
            ascii: false,
            grouping: Grouping::default(),
        }
    }
}

impl Look {
    /// Paints a whole frame. Any area will do, down to 1×1.
    pub fn draw(&self, view: &View<'_>, area: Rect, buf: &mut Buffer) {
        let mut grid = Grid::empty(area);
        self.paint(view, area, &mut grid);
        grid.copy_to(buf);
    }

    /// Paints a whole frame on the cells that a terminal is shown.
    pub fn paint(&self, view: &View<'_>, area: Rect, grid: &mut Grid) {
        let mut canvas = Canvas::new(grid);
        paint(view, &self.theme, &self.keys, area, &mut canvas);
        let (_, own) = canvas.into_places();
        self.finish(grid, &own);
    }

    /// Paints a whole frame, and tells what the mouse does where on it.
    pub fn paint_spots(&self, view: &View<'_>, area: Rect, grid: &mut Grid) -> Vec<Spot> {
        let mut canvas = Canvas::with_spots(grid);
        paint(view, &self.theme, &self.keys, area, &mut canvas);
        let (spots, own) = canvas.into_places();
        self.finish(grid, &own);
        spots
    }

    /// What a person wants otherwise, in the same cells; not where the text is somebody's own.
    fn finish(&self, grid: &mut Grid, own: &[Rect]) {
        if self.ascii {
            ascii::flatten(grid);
        }
        self.grouping.apply(grid, own);
    }

    /// Paints the speaker's notes, and tells how many lines of them can be scrolled away.
    pub fn paint_notes(
        &self,
        notes: Option<&Notes>,
        scroll: u32,
        area: Rect,
        grid: &mut Grid,
    ) -> u32 {
        let mut canvas = Canvas::new(grid);
        let most = notes::draw(notes, scroll, &self.theme, &self.keys, area, &mut canvas);
        self.finish(grid, &[]);
        most
    }

    /// How many lines of what lies over the screen can be scrolled away; `None` while nothing does.
    pub fn scroll_end(&self, view: &View<'_>, area: Rect) -> Option<u32> {
        overlay::scroll_end(view, &self.theme, &self.keys, area)
    }
}
