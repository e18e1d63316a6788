//! What Sheet says.

use crate::app::App;

/// Every price with its basis and source.
#[derive(Clone, Debug)]
pub struct SheetView {
    /// The screen in a few short lines, for a terminal with room for nothing else.
    pub words: Vec<String>,
    /// The row in hand.
    pub row: usize,
}

impl App {
    pub(super) fn sheet_view(&self) -> SheetView {
        SheetView {
            words: Vec::new(),
            row: self.sheet_screen.row,
        }
    }
}
