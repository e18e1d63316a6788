//! Grid: the cells of a frame, a number each, because every one is painted, compared and perhaps written for every key.
//!
//! ratatui's `Buffer` keeps a text and its looks in each cell, five times as many bytes; a grid becomes one where a
//! picture is made of it, and takes signs over from one that are not alone in their column.

mod mark;
#[cfg(test)]
mod tests;

use std::slice::Chunks;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

pub(super) use mark::Ink;
pub use mark::{Looks, Mark};

/// Cells to paint on.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    area: Rect,
    marks: Vec<Mark>,
    /// The texts that are no single sign of one column, by the number in their mark.
    texts: Vec<String>,
}

impl Grid {
    /// Blank cells.
    pub fn empty(area: Rect) -> Self {
        Self {
            area,
            marks: vec![Mark::BLANK; area.area().try_into().unwrap_or(usize::MAX)],
            texts: Vec::new(),
        }
    }

    /// Blank again, without new memory where the size is the same.
    pub fn wipe(&mut self, area: Rect) {
        if self.area == area {
            self.texts.clear();
            // A line that is blank is copied, which is quicker than to set each cell.
            let width = usize::from(area.width);
            let mut lines = self.marks.chunks_exact_mut(width.max(1));
            if let Some(first) = lines.next() {
                first.fill(Mark::BLANK);
                for line in lines {
                    line.copy_from_slice(first);
                }
            }
        } else {
            *self = Self::empty(area);
        }
    }

    /// Where it is.
    pub const fn area(&self) -> Rect {
        self.area
    }

    /// Whether anything stands on it that is more than a sign of one column.
    pub const fn has_texts(&self) -> bool {
        !self.texts.is_empty()
    }

    /// The cells line by line.
    pub fn lines(&self) -> Chunks<'_, Mark> {
        self.marks.chunks(usize::from(self.area.width.max(1)))
    }

    /// The cells of a line, counted from the top.
    pub fn line(&self, number: u16) -> &[Mark] {
        let width = usize::from(self.area.width);
        let from = usize::from(number) * width;
        self.marks.get(from..from + width).unwrap_or_default()
    }

    /// What stands in a cell; `room` is for a single sign. Half of a wide sign is blank.
    pub fn text<'t>(&'t self, mark: Mark, room: &'t mut [u8; 4]) -> &'t str {
        match mark.sign() {
            Some(sign) => sign.encode_utf8(room),
            None => self.texts.get(mark.number()).map_or("", String::as_str),
        }
    }

    /// Whether a cell here looks as one of another grid does.
    pub fn same(&self, mark: Mark, of: &Self, other: Mark) -> bool {
        if mark.sign().is_some() || other.sign().is_some() {
            return mark == other;
        }
        let (here, there) = (&mut [0; 4], &mut [0; 4]);
        mark.looks() == other.looks() && self.text(mark, here) == of.text(other, there)
    }

    /// The cell at a place; `None` beyond the area.
    pub fn mark(&self, at: Position) -> Option<Mark> {
        let from = self.place(at)?;
        self.marks.get(from).copied()
    }

    /// The cells of an area's first line, as many of them as are here.
    pub(super) fn line_mut(&mut self, area: Rect) -> &mut [Mark] {
        let here = self.area;
        let line = area.y.max(here.y);
        if line >= area.bottom() {
            return Default::default();
        }
        let start = usize::from(line - here.y) * usize::from(here.width);
        let from = start + usize::from(area.x.saturating_sub(here.x));
        let end = area.right().min(here.right());
        let to = start + usize::from(end.saturating_sub(here.x));
        self.marks.get_mut(from..to).unwrap_or_default()
    }

    /// The cells of an area line by line, as many of them as are here.
    fn lines_mut(&mut self, area: Rect) -> impl Iterator<Item = &mut [Mark]> {
        let here = self.area;
        let [from, to] =
            [area.x, area.right().min(here.right())].map(|x| usize::from(x.saturating_sub(here.x)));
        let [above, below] = [area.y, area.bottom()].map(|y| usize::from(y.saturating_sub(here.y)));
        let width = usize::from(here.width.max(1));
        let end = (below * width).min(self.marks.len());
        let lines = self.marks.get_mut(above * width..end).unwrap_or_default();
        lines
            .chunks_mut(width)
            .filter_map(move |line| line.get_mut(from..to))
    }

    /// One sign of one column in every cell of the area.
    pub(super) fn fill(&mut self, area: Rect, sign: char, style: Style) {
        let ink = Ink::from(style);
        for line in self.lines_mut(area) {
            for mark in line {
                *mark = ink.on(*mark, sign);
            }
        }
    }

    /// One sign of one column in the first cell of every line of the area.
    pub(super) fn fill_down(&mut self, area: Rect, sign: char, style: Style) {
        let here = self.area;
        if area.width == 0 || area.x < here.x || area.x >= here.right() {
            return;
        }
        let ink = Ink::from(style);
        let [from, to] = [area.y, area.bottom()].map(|y| usize::from(y.saturating_sub(here.y)));
        let (width, column) = (usize::from(here.width), usize::from(area.x - here.x));
        let cells = self.marks.iter_mut().skip(from * width + column);
        for mark in cells.step_by(width.max(1)).take(to - from) {
            *mark = ink.on(*mark, sign);
        }
    }

    /// Nothing in every cell of the area, whatever was there.
    pub(super) fn clear(&mut self, area: Rect) {
        for line in self.lines_mut(area) {
            line.fill(Mark::BLANK);
        }
    }

    /// A text at a place, as ratatui has it: wide signs and those that are put together as well.
    pub(super) fn put(&mut self, at: Position, room: u16, text: &str, style: Style) {
        let line = Rect::new(at.x, at.y, room, 1).intersection(self.area);
        if line.is_empty() {
            return;
        }
        let mut cells = Buffer::empty(line);
        self.copy_to(&mut cells);
        cells.set_stringn(line.x, line.y, text, usize::from(line.width), style);
        self.take(&cells);
    }

    /// Takes over the cells that it shares with a buffer.
    fn take(&mut self, cells: &Buffer) {
        for at in cells.area.intersection(self.area).positions() {
            let Some(cell) = cells.cell(at) else { continue };
            let mut signs = cell.symbol().chars();
            let sign = match (signs.next(), signs.next()) {
                (None, _) => Some(' '),
                (Some(sign), None) => Some(sign).filter(|_| super::width(cell.symbol()) == 1),
                (Some(_), Some(_)) => None,
            };
            let looks = Looks::from(cell.style());
            let mark = if let Some(sign) = sign {
                Mark::of(sign, looks)
            } else {
                self.texts.push(cell.symbol().to_owned());
                Mark::of_text(self.texts.len() - 1, looks)
            };
            if let Some(place) = self.place(at)
                && let Some(there) = self.marks.get_mut(place)
            {
                *there = mark;
            }
        }
    }

    /// Shows its cells on a buffer.
    pub fn copy_to(&self, cells: &mut Buffer) {
        for line in cells.area.intersection(self.area).rows() {
            let from = cells.index_of(line.x, line.y);
            let there = cells.content.get_mut(from..).unwrap_or_default();
            let marks = self.place(line.as_position()).unwrap_or(self.marks.len());
            let marks = self.marks.iter().skip(marks).take(line.width.into());
            for (cell, mark) in there.iter_mut().zip(marks) {
                *cell = self.cell(*mark);
            }
        }
    }

    fn cell(&self, mark: Mark) -> Cell {
        let mut cell = mark.sign().map_or_else(
            || {
                let mut cell = Cell::EMPTY;
                cell.set_symbol(self.text(mark, &mut [0; 4]));
                cell
            },
            Cell::from,
        );
        cell.set_style(mark.looks().style());
        cell
    }

    fn place(&self, at: Position) -> Option<usize> {
        let inside = self.area.contains(at);
        let (x, y) = (
            at.x.checked_sub(self.area.x)?,
            at.y.checked_sub(self.area.y)?,
        );
        inside.then(|| usize::from(y) * usize::from(self.area.width) + usize::from(x))
    }
}

impl From<&Buffer> for Grid {
    fn from(cells: &Buffer) -> Self {
        let mut grid = Self::empty(cells.area);
        grid.take(cells);
        grid
    }
}
