//! Pen: writes cells in as few bytes as a terminal needs; moves and looks cost more than the signs themselves.

mod looks;

use std::io::Write as _;
use std::ops::Range;

use looks::{parameters, shows_as};

use crate::ui::{Grid, Looks, Mark};

/// About as many bytes as a move takes.
pub(super) const MOVE: u16 = 4;

/// Where a terminal writes, and how.
pub(super) struct Pen<'b> {
    bytes: &'b mut Vec<u8>,
    /// The column and the line of the next sign; `None` where a terminal may see it otherwise.
    at: Option<(u16, u16)>,
    looks: Looks,
    /// Whether what it writes leads to a page.
    linked: bool,
    /// Where the texts are that are more than a sign.
    cells: &'b Grid,
}

impl<'b> Pen<'b> {
    /// A pen that is anywhere and has no look, and what it is to write.
    pub(super) const fn new(bytes: &'b mut Vec<u8>, cells: &'b Grid) -> Self {
        Self {
            bytes,
            at: None,
            looks: Looks::PLAIN,
            linked: false,
            cells,
        }
    }

    /// Writes the cell of a column of a line; `row` are all cells of that line as they will be.
    pub(super) fn cell(&mut self, x: u16, y: u16, row: &[Mark], width: u16) {
        let Some(mark) = row.get(usize::from(x)) else {
            return;
        };
        if self.at != Some((x, y)) {
            self.go_to(x, y, row);
        }
        self.dressed(*mark);
        // Behind the last column, and behind what is wide or put together, terminals differ.
        let known = width == 1 && usize::from(x) + 1 < row.len() && mark.sign().is_some();
        self.at = known.then_some((x + 1, y));
    }

    /// Writes cells that stand together in a line, each a single sign.
    pub(super) fn signs(&mut self, which: Range<usize>, y: u16, row: &[Mark]) {
        let column = |at: usize| u16::try_from(at).unwrap_or(u16::MAX);
        self.go_to(column(which.start), y, row);
        // Behind the last column terminals differ.
        self.at = (which.end < row.len()).then(|| (column(which.end), y));
        for mark in row.get(which).unwrap_or_default() {
            self.dressed(*mark);
        }
    }

    /// Whether it needs no other look for a cell.
    pub(super) fn shows(&self, mark: Mark) -> bool {
        shows_as(mark, self.looks)
    }

    /// Writes a sign in its look.
    fn dressed(&mut self, mark: Mark) {
        let looks = mark.looks();
        if looks != self.looks && !self.shows(mark) {
            self.look(looks);
        }
        if let Some(sign) = mark.ascii() {
            self.bytes.push(sign);
        } else {
            let room = &mut [0; 4];
            let text = self.cells.text(mark, room);
            self.bytes.extend_from_slice(text.as_bytes());
        }
    }

    /// Opens a page, or closes it.
    pub(super) fn page(&mut self, page: Option<&str>) {
        self.linked = page.is_some();
        let page = page.unwrap_or_default();
        // Writing into a vector cannot fail.
        let _ = write!(self.bytes, "\x1b]8;;{page}\x1b\\");
    }

    /// Leaves the terminal without a look.
    pub(super) fn put_down(mut self) {
        self.look(Looks::PLAIN);
    }

    /// The shortest way to a place.
    fn go_to(&mut self, x: u16, y: u16, row: &[Mark]) {
        let from = self.at.filter(|(_, line)| *line <= y);
        match from {
            Some((column, line)) if line == y && column == x => {}
            Some((column, line)) if line == y && self.write_over(column, x, row) => {}
            Some((column, line)) if y - line <= 2 => {
                // In raw mode a line feed keeps the column.
                self.bytes
                    .resize(self.bytes.len() + usize::from(y - line), b'\n');
                self.along(column, x);
            }
            _ if x == 0 => self.sequence(&[y + 1], b'H'),
            _ => self.sequence(&[y + 1, x + 1], b'H'),
        }
        self.at = Some((x, y));
    }

    /// Moves within a line.
    fn along(&mut self, from: u16, to: u16) {
        if to == 0 && from > 0 {
            self.bytes.push(b'\r');
        } else if to < from && from - to <= 3 {
            self.bytes
                .resize(self.bytes.len() + usize::from(from - to), 8);
        } else if to < from {
            self.sequence(&[from - to], b'D');
        } else if to > from {
            self.sequence(&[to - from], b'C');
        }
    }

    /// Writes the cells between once more, where that is no longer than to move over them.
    fn write_over(&mut self, from: u16, to: u16, row: &[Mark]) -> bool {
        if self.linked || to.saturating_sub(from) > MOVE {
            return false;
        }
        let Some(between) = row.get(usize::from(from)..usize::from(to)) else {
            return false;
        };
        let plain = |mark: &Mark| mark.ascii().is_some() && shows_as(*mark, self.looks);
        if !between.iter().all(plain) {
            return false;
        }
        self.bytes
            .extend(between.iter().filter_map(|mark| mark.ascii()));
        true
    }

    /// Takes another look: what differs, or everything from nothing, whichever is shorter.
    fn look(&mut self, looks: Looks) {
        if looks == self.looks {
            return;
        }
        if looks == Looks::PLAIN {
            self.bytes.extend_from_slice(b"\x1b[m");
        } else {
            let begin = self.bytes.len();
            parameters(self.bytes, self.looks, looks);
            let differing = self.bytes.len();
            if !looks.modifiers().contains(self.looks.modifiers()) {
                self.bytes.extend_from_slice(b"\x1b[m");
                parameters(self.bytes, Looks::PLAIN, looks);
                if self.bytes.len() - differing < differing - begin {
                    self.bytes.drain(begin..differing);
                } else {
                    self.bytes.truncate(differing);
                }
            }
        }
        self.looks = looks;
    }

    /// A control sequence; a single 1 goes without saying.
    fn sequence(&mut self, numbers: &[u16], end: u8) {
        self.bytes.extend_from_slice(b"\x1b[");
        for (place, number) in numbers.iter().enumerate() {
            if place > 0 {
                self.bytes.push(b';');
            }
            if numbers != [1] {
                push_number(self.bytes, *number);
            }
        }
        self.bytes.push(end);
    }
}

fn push_number(bytes: &mut Vec<u8>, number: u16) {
    if number >= 10 {
        push_number(bytes, number / 10);
    }
    bytes.extend(u8::try_from(number % 10).map(|digit| b'0' + digit));
}
