//! Kept: the lines that are the same in most frames; they are painted once and copied then.

use ratatui::layout::Rect;

use super::tabs::Shown;
use super::{Canvas, Mark};
use crate::app::Scope;

/// What a frame leaves to the next one in the same look.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) tabs: Line<Shown>,
    pub(super) footer: Line<Vec<Scope>>,
}

/// A painted line, with all that it shows.
pub(super) struct Line<T> {
    last: Option<(T, Rect)>,
    cells: Vec<Mark>,
}

impl<T> Default for Line<T> {
    fn default() -> Self {
        Self {
            last: None,
            cells: Vec::new(),
        }
    }
}

impl<T: PartialEq> Line<T> {
    /// Shows this, by what was painted before where it shows the same there.
    pub(super) fn show(
        &mut self,
        what: T,
        area: Rect,
        buf: &mut Canvas<'_>,
        paint: impl FnOnce(&T, &mut Canvas<'_>),
    ) {
        let same = |(shown, there): &(T, Rect)| *shown == what && *there == area;
        // Who asks for the places of the mouse has them named again.
        if self.last.as_ref().is_some_and(same) && !buf.is_asked() {
            let cells = buf.line_mut(area);
            for (cell, kept) in cells.iter_mut().zip(&self.cells) {
                *cell = *kept;
            }
            return;
        }
        paint(&what, buf);
        self.cells.clear();
        self.cells.extend_from_slice(buf.line_mut(area));
        // A text belongs to the cells that it was painted on.
        let lasts = self.cells.iter().all(|mark| mark.sign().is_some());
        self.last = lasts.then_some((what, area));
    }
}
