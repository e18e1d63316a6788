//! What Afford says.

use crate::app::App;

/// How many images a budget buys.
#[derive(Clone, Debug)]
pub struct AffordView {
    /// The screen in a few short lines, for a terminal with room for nothing else.
    pub words: Vec<String>,
    /// The row in hand.
    pub row: usize,
}

impl App {
    pub(super) fn afford_view(&self) -> AffordView {
        AffordView {
            words: Vec::new(),
            row: self.afford.row,
        }
    }
}
