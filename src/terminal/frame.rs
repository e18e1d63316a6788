//! Frame: cells and links, and the bytes that turn one frame into the next.
//!
//! A frame is composed in memory and begins only when it is whole: one that fails on the way leaves
//! nothing behind, and one that looks like the last is no byte at all.

use ratatui::buffer::{Buffer, Cell, CellWidth as _};
use ratatui::layout::{Position, Rect};

use super::pen::Pen;
use crate::ui::Link;

/// Begins a synchronised update: the terminal shows nothing of it before its end.
const BEGIN: &[u8] = b"\x1b[?2026h";
/// Ends it.
const END: &[u8] = b"\x1b[?2026l";

/// What a terminal shows.
pub(super) struct Frame {
    pub(super) cells: Buffer,
    pub(super) links: Vec<Link>,
}

impl Frame {
    /// Nothing, in so many cells.
    pub(super) fn empty(area: Rect) -> Self {
        Self {
            cells: Buffer::empty(area),
            links: Vec::new(),
        }
    }

    /// Nothing again, without new memory where the size is the same.
    pub(super) fn wipe(&mut self, area: Rect) {
        if self.cells.area == area {
            self.cells.reset();
            self.links.clear();
        } else {
            *self = Self::empty(area);
        }
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
        self.changes(&Self::empty(self.cells.area), bytes);
        bytes.extend_from_slice(END);
    }

    fn changes(&self, shown: &Self, bytes: &mut Vec<u8>) {
        let width = self.cells.area.width;
        let columns = usize::from(width.max(1));
        let rows = self.cells.content.chunks(columns);
        let old_rows = shown.cells.content.chunks(columns);
        let mut pen = Pen::new(bytes, width);
        let moved = (self.links != shown.links).then_some(shown);
        for ((y, row), old) in (0..).zip(rows).zip(old_rows) {
            self.row(y, row, old, moved, &mut pen);
        }
        pen.put_down();
    }

    /// Writes the cells of a line that look different, or lead to another page than on `moved`.
    fn row(&self, y: u16, row: &[Cell], old: &[Cell], moved: Option<&Self>, pen: &mut Pen<'_>) {
        let differs = |x: u16, (cell, before): (&Cell, &Cell)| {
            let at = Position::new(x, y);
            let elsewhere = moved.is_some_and(|shown| self.page_at(at) != shown.page_at(at));
            elsewhere || !same(cell, before)
        };
        let mut cells = (0..).zip(row.iter().zip(old));
        // Most lines look the same.
        let Some((first, _)) = cells.find(|(x, cells)| differs(*x, *cells)) else {
            return;
        };
        // Half a wide sign is none: a line with one is written from its beginning on.
        let wide = row.iter().chain(old).any(|cell| width(cell) != 1);
        let (mut covered, mut open) = (if wide { 0 } else { first }, None);
        for (x, (cell, before)) in (0..).zip(row.iter().zip(old)) {
            if x < covered || !wide && x != first && !differs(x, (cell, before)) {
                continue;
            }
            let width = width(cell).max(1);
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

/// Whether two cells look the same. What differs most often comes first.
fn same(cell: &Cell, other: &Cell) -> bool {
    cell.symbol() == other.symbol()
        && cell.fg == other.fg
        && cell.modifier == other.modifier
        && cell.bg == other.bg
}

/// The columns that a cell's sign takes.
fn width(cell: &Cell) -> u16 {
    match cell.symbol().len() {
        1 => 1,
        _ => cell.cell_width(),
    }
}

#[cfg(test)]
mod tests;
