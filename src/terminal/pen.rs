//! Pen: writes cells in as few bytes as a terminal needs; moves and looks cost more than the signs themselves.

mod looks;

use std::io::Write as _;

use ratatui::buffer::Cell;

pub(in crate::terminal) use looks::code;
use looks::{Looks, parameters};

/// Where a terminal writes, and how.
pub(super) struct Pen<'b> {
    bytes: &'b mut Vec<u8>,
    /// The column and the line of the next sign; `None` where a terminal may see it otherwise.
    at: Option<(u16, u16)>,
    looks: Looks,
    /// Whether what it writes leads to a page.
    linked: bool,
    /// How many columns there are.
    width: u16,
}

impl<'b> Pen<'b> {
    /// A pen that is anywhere and has no look, on a terminal of so many columns.
    pub(super) const fn new(bytes: &'b mut Vec<u8>, width: u16) -> Self {
        Self {
            bytes,
            at: None,
            looks: Looks::PLAIN,
            linked: false,
            width,
        }
    }

    /// Writes the cell of a column of a line; `row` are all cells of that line as they will be.
    pub(super) fn cell(&mut self, x: u16, y: u16, row: &[Cell], width: u16) {
        let Some(cell) = row.get(usize::from(x)) else {
            return;
        };
        if self.at != Some((x, y)) {
            self.go_to(x, y, row);
        }
        let (looks, symbol) = (Looks::of(cell), cell.symbol().as_bytes());
        if looks != self.looks && !looks.shows_as(self.looks, symbol) {
            self.look(looks);
        }
        if let [sign] = *symbol {
            self.bytes.push(sign);
        } else {
            self.bytes.extend_from_slice(symbol);
        }
        // Behind the last column, and behind what is wide or put together, terminals differ.
        let known = width == 1 && x + 1 < self.width && is_one_sign(symbol);
        self.at = known.then_some((x + 1, y));
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
    fn go_to(&mut self, x: u16, y: u16, row: &[Cell]) {
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
    fn write_over(&mut self, from: u16, to: u16, row: &[Cell]) -> bool {
        /// To move takes as many bytes.
        const MOST: u16 = 4;
        if self.linked || to.saturating_sub(from) > MOST {
            return false;
        }
        let Some(between) = row.get(usize::from(from)..usize::from(to)) else {
            return false;
        };
        let plain = |cell: &Cell| {
            cell.symbol().is_ascii()
                && Looks::of(cell).shows_as(self.looks, cell.symbol().as_bytes())
        };
        if !between.iter().all(plain) {
            return false;
        }
        for cell in between {
            self.bytes.extend_from_slice(cell.symbol().as_bytes());
        }
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
            if !looks.modifier.contains(self.looks.modifier) {
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

/// One character alone: what is put together of several is as wide as a terminal thinks.
fn is_one_sign(symbol: &[u8]) -> bool {
    let length = match symbol.first() {
        Some(0..=0x7f) => 1,
        Some(..=0xdf) => 2,
        Some(..=0xef) => 3,
        _ => 4,
    };
    symbol.len() == length
}

fn push_number(bytes: &mut Vec<u8>, number: u16) {
    if number >= 10 {
        push_number(bytes, number / 10);
    }
    bytes.extend(u8::try_from(number % 10).map(|digit| b'0' + digit));
}
