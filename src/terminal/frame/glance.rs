//! Glance: what a cell looks like in one number, because all cells of two frames are compared for every key.

use ratatui::buffer::Cell;
use ratatui::style::Color;

use crate::terminal::pen::code;
use crate::ui;

/// Two cells look the same exactly where their glances are equal, as long as neither is odd.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glance(u64);

/// Set where a number cannot tell all: the sign is long, or takes other than one column, or has a colour of its own.
const ODD: u64 = 1 << 63;

impl Glance {
    pub(super) fn of(cell: &Cell) -> Self {
        let symbol = cell.symbol();
        let sign = match *symbol.as_bytes() {
            [one] => one.into(),
            // Borders and blocks, from U+2500 on: there are hundreds on a screen.
            [0xe2, two @ 0x94..=0x96, three] => u32::from_le_bytes([0xe2, two, three, 0]).into(),
            [one, two] => u64::from(u16::from_le_bytes([one, two])) | odd_unless_one_column(symbol),
            [one, two, three] => {
                let sign = u32::from_le_bytes([one, two, three, 0]);
                u64::from(sign) | odd_unless_one_column(symbol)
            }
            _ => ODD,
        };
        let colours = colour(cell.fg, 32) | colour(cell.bg, 40);
        Self(sign | colours | u64::from(cell.modifier.bits()) << 48)
    }

    /// Whether any of them is odd.
    pub(super) fn any_odd(glances: &[Self]) -> bool {
        let all = glances.iter().fold(0, |all, glance| all | glance.0);
        all & ODD != 0
    }
}

fn odd_unless_one_column(symbol: &str) -> u64 {
    if ui::width(symbol) == 1 { 0 } else { ODD }
}

/// The code of a colour from a bit on.
fn colour(colour: Color, bit: u32) -> u64 {
    code(colour).map_or(ODD, |code| u64::from(code) << bit)
}
