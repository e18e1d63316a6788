//! Glance: what a cell looks like in one number, because all cells of two frames are compared for every key.

use std::mem::discriminant;

use ratatui::buffer::Cell;
use ratatui::style::Color;

use crate::terminal::pen::code;
use crate::ui;

/// What the cells of a frame look like, line by line.
#[derive(Default)]
pub(super) struct Glances {
    /// Of each cell: two look the same exactly where these are equal, as long as neither is odd.
    numbers: Vec<u64>,
    /// Of each line, whether a cell is odd.
    odd: Vec<bool>,
}

/// Set where a number cannot tell all: the sign is long, or takes other than one column, or has a colour of its own.
const ODD: u64 = 1 << 63;

impl Glances {
    /// Looks at all cells, so many in a line.
    pub(super) fn take(&mut self, cells: &[Cell], columns: usize) {
        self.numbers.resize(cells.len(), 0);
        self.odd.clear();
        // Neighbours mostly have the same looks. A colour with a value is odd, so which colour it is tells enough.
        let kind = |cell: &Cell| {
            (
                discriminant(&cell.fg),
                discriminant(&cell.bg),
                cell.modifier,
            )
        };
        let mut last = kind(&Cell::EMPTY);
        let mut looks = looks_of(&Cell::EMPTY);
        let lines = cells.chunks(columns);
        for (line, numbers) in lines.zip(self.numbers.chunks_mut(columns)) {
            let mut all = 0;
            for (cell, number) in line.iter().zip(numbers) {
                if kind(cell) != last {
                    last = kind(cell);
                    looks = looks_of(cell);
                }
                *number = sign_of(cell.symbol()) | looks;
                all |= *number;
            }
            self.odd.push(all & ODD != 0);
        }
    }

    /// The numbers of each line, and whether one of them is odd.
    pub(super) fn lines(&self, columns: usize) -> impl Iterator<Item = (&[u64], bool)> {
        self.numbers.chunks(columns).zip(self.odd.iter().copied())
    }
}

fn sign_of(symbol: &str) -> u64 {
    match *symbol.as_bytes() {
        [one] => one.into(),
        // Borders and blocks, from U+2500 on: there are hundreds on a screen.
        [0xe2, two @ 0x94..=0x96, three] => u32::from_le_bytes([0xe2, two, three, 0]).into(),
        [one, two] => u64::from(u16::from_le_bytes([one, two])) | odd_unless_one_column(symbol),
        [one, two, three] => {
            let sign = u32::from_le_bytes([one, two, three, 0]);
            u64::from(sign) | odd_unless_one_column(symbol)
        }
        _ => ODD,
    }
}

fn odd_unless_one_column(symbol: &str) -> u64 {
    if ui::width(symbol) == 1 { 0 } else { ODD }
}

fn looks_of(cell: &Cell) -> u64 {
    colour(cell.fg, 32) | colour(cell.bg, 40) | u64::from(cell.modifier.bits()) << 48
}

/// The code of a colour from a bit on.
fn colour(colour: Color, bit: u32) -> u64 {
    code(colour).map_or(ODD, |code| u64::from(code) << bit)
}
