//! Frame: cells and links, and the bytes that turn one frame into the next.
//!
//! A frame is composed in memory and begins only when it is whole: one that fails on the way leaves
//! nothing behind, and one that looks like the last is no byte at all.

mod runs;

use ratatui::layout::{Position, Rect};

use super::pen::Pen;
use crate::ui::{self, Grid, Link, Mark, Spot};

/// Begins a synchronised update: the terminal shows nothing of it before its end.
const BEGIN: &[u8] = b"\x1b[?2026h";
/// Ends it.
const END: &[u8] = b"\x1b[?2026l";

/// What a terminal shows.
pub(super) struct Frame {
    pub(super) cells: Grid,
    pub(super) links: Vec<Link>,
    /// What the mouse does on it; nothing while it is off.
    pub(super) spots: Vec<Spot>,
}

impl Frame {
    /// Nothing, in so many cells.
    pub(super) fn empty(area: Rect) -> Self {
        Self {
            cells: Grid::empty(area),
            links: Vec::new(),
            spots: Vec::new(),
        }
    }

    /// Nothing again, without new memory where the size is the same.
    pub(super) fn wipe(&mut self, area: Rect) {
        self.cells.wipe(area);
        self.links.clear();
        self.spots.clear();
    }

    /// Writes what turns the frame that is shown, of the same size, into this one.
    pub(super) fn after(&self, shown: &Self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(BEGIN);
        let empty = bytes.len();
        self.changes(shown, bytes);
        if bytes.len() == empty {
            bytes.clear();
        } else {
            bytes.extend_from_slice(END);
        }
    }

    /// Writes the whole frame, whatever is shown.
    pub(super) fn whole(&self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(BEGIN);
        bytes.extend_from_slice(b"\x1b[2J");
        self.changes(&Self::empty(self.cells.area()), bytes);
        bytes.extend_from_slice(END);
    }

    fn changes(&self, shown: &Self, bytes: &mut Vec<u8>) {
        let mut pen = Pen::new(bytes, &self.cells);
        let linked = !self.links.is_empty() || !shown.links.is_empty();
        if linked || self.cells.has_texts() || shown.cells.has_texts() {
            let lines = self.cells.lines().zip(shown.cells.lines());
            for (y, (row, old)) in (0..).zip(lines) {
                self.line(y, row, old, shown, &mut pen);
            }
        } else {
            runs::write(&self.cells, &shown.cells, &mut pen);
        }
        pen.put_down();
    }

    /// Writes the cells of a line that look different or lead to another page, where some are no single signs.
    fn line(&self, y: u16, row: &[Mark], old: &[Mark], shown: &Self, pen: &mut Pen<'_>) {
        let differs = |x: u16, (mark, before): (&Mark, &Mark)| {
            let at = Position::new(x, y);
            !self.cells.same(*mark, &shown.cells, *before) || self.page_at(at) != shown.page_at(at)
        };
        let mut cells = (0..).zip(row.iter().zip(old));
        let Some((first, _)) = cells.find(|(x, cells)| differs(*x, *cells)) else {
            return;
        };
        // Half a wide sign is none: a line with one is written from its beginning on.
        let width = |cells: &Grid, mark: &Mark| ui::width(cells.text(*mark, &mut [0; 4]));
        let wide = row.iter().any(|mark| width(&self.cells, mark) != 1)
            || old.iter().any(|mark| width(&shown.cells, mark) != 1);
        let (mut covered, mut open) = (if wide { 0 } else { first }, None);
        for (x, (mark, before)) in (0..).zip(row.iter().zip(old)) {
            if x < covered || !wide && !differs(x, (mark, before)) {
                continue;
            }
            let width = width(&self.cells, mark).max(1);
            covered = x + width;
            let page = self.page_at(Position::new(x, y));
            if page != open {
                pen.page(page);
                open = page;
            }
            pen.cell(x, y, row, width);
        }
        if open.is_some() {
            pen.page(None);
        }
    }

    fn page_at(&self, at: Position) -> Option<&str> {
        let link = self.links.iter().find(|link| link.place.contains(at));
        link.map(|link| link.page.as_str())
    }
}

#[cfg(test)]
mod tests;
