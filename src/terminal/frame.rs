//! Frame: cells and links, and the bytes that turn one frame into the next.
//!
//! A frame is composed in memory and begins only when it is whole: one that fails on the way leaves
//! nothing behind, and one that looks like the last is no byte at all.

mod glance;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};

use self::glance::Glances;
use super::pen::Pen;
use crate::ui::{self, Link, Spot};

/// Begins a synchronised update: the terminal shows nothing of it before its end.
const BEGIN: &[u8] = b"\x1b[?2026h";
/// Ends it.
const END: &[u8] = b"\x1b[?2026l";

/// What a terminal shows.
pub(super) struct Frame {
    pub(super) cells: Buffer,
    pub(super) links: Vec<Link>,
    /// What the mouse does on it; nothing while it is off.
    pub(super) spots: Vec<Spot>,
    /// Of every cell, once the frame is to be compared.
    glances: Glances,
}

impl Frame {
    /// Nothing, in so many cells.
    pub(super) fn empty(area: Rect) -> Self {
        Self {
            cells: Buffer::empty(area),
            links: Vec::new(),
            spots: Vec::new(),
            glances: Glances::default(),
        }
    }

    /// Nothing again, without new memory where the size is the same.
    pub(super) fn wipe(&mut self, area: Rect) {
        if self.cells.area == area {
            self.cells.reset();
            self.links.clear();
            self.spots.clear();
        } else {
            *self = Self::empty(area);
        }
    }

    /// Writes what turns the frame that is shown, of the same size, into this one.
    pub(super) fn after(&mut self, shown: &Self, bytes: &mut Vec<u8>) {
        self.glance();
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
    pub(super) fn whole(&mut self, bytes: &mut Vec<u8>) {
        self.glance();
        bytes.extend_from_slice(BEGIN);
        bytes.extend_from_slice(b"\x1b[2J");
        let mut nothing = Self::empty(self.cells.area);
        nothing.glance();
        self.changes(&nothing, bytes);
        bytes.extend_from_slice(END);
    }

    fn glance(&mut self) {
        self.glances.take(&self.cells.content, self.columns());
    }

    fn columns(&self) -> usize {
        usize::from(self.cells.area.width.max(1))
    }

    fn changes(&self, shown: &Self, bytes: &mut Vec<u8>) {
        let mut pen = Pen::new(bytes, self.cells.area.width);
        let linked = !self.links.is_empty() || !shown.links.is_empty();
        let columns = self.columns();
        let cells = self.cells.content.chunks(columns);
        let old_cells = shown.cells.content.chunks(columns);
        let glances = self.glances.lines(columns);
        let lines = glances.zip(shown.glances.lines(columns));
        for (y, ((row, old_row), (new, old))) in (0..).zip(cells.zip(old_cells).zip(lines)) {
            let ((new, odd), (old, was_odd)) = (new, old);
            if linked || odd || was_odd {
                self.line(y, row, old_row, shown, &mut pen);
            } else if new != old {
                let pairs = (0..).zip(new.iter().zip(old));
                for (x, _) in pairs.filter(|(_, (new, old))| new != old) {
                    pen.cell(x, y, row, 1);
                }
            }
        }
        pen.put_down();
    }

    /// Writes the cells of a line that look different or lead to another page, where a glance does not tell.
    fn line(&self, y: u16, row: &[Cell], old: &[Cell], shown: &Self, pen: &mut Pen<'_>) {
        let differs = |x: u16, (cell, before): (&Cell, &Cell)| {
            let at = Position::new(x, y);
            !same(cell, before) || self.page_at(at) != shown.page_at(at)
        };
        let mut cells = (0..).zip(row.iter().zip(old));
        let Some((first, _)) = cells.find(|(x, cells)| differs(*x, *cells)) else {
            return;
        };
        // Half a wide sign is none: a line with one is written from its beginning on.
        let width = |cell: &Cell| ui::width(cell.symbol());
        let wide = row.iter().chain(old).any(|cell| width(cell) != 1);
        let (mut covered, mut open) = (if wide { 0 } else { first }, None);
        for (x, (cell, before)) in (0..).zip(row.iter().zip(old)) {
            if x < covered || !wide && !differs(x, (cell, before)) {
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

/// Whether two cells look the same.
fn same(cell: &Cell, other: &Cell) -> bool {
    cell.symbol() == other.symbol()
        && cell.fg == other.fg
        && cell.modifier == other.modifier
        && cell.bg == other.bg
}

#[cfg(test)]
mod tests;
