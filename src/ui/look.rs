//! Look: what a person chose about how the panel looks, with the keys that it names.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Grid, Grouping, Painter, Theme, ascii, overlay};
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
    /// Paints a single frame. Any area will do, down to 1×1.
    pub fn draw(&self, view: &View<'_>, area: Rect, buf: &mut Buffer) {
        let mut grid = Grid::empty(area);
        Painter::new(self.clone()).paint(view, area, &mut grid);
        grid.copy_to(buf);
    }

    /// What a person wants otherwise, in the same cells; not where the text is somebody's own.
    pub(super) fn finish(&self, grid: &mut Grid, own: &[Rect]) {
        if self.ascii {
            ascii::flatten(grid);
        }
        self.grouping.apply(grid, own);
    }

    /// How many lines of what lies over the screen can be scrolled away; `None` while nothing does.
    pub fn scroll_end(&self, view: &View<'_>, area: Rect) -> Option<u32> {
        overlay::scroll_end(view, &self.theme, &self.keys, area)
    }
}
