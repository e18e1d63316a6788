//! What History says.

use crate::app::App;

/// The simulated runs so far.
#[derive(Clone, Debug)]
pub struct HistoryView {
    /// The screen in a few short lines, for a terminal with room for nothing else.
    pub words: Vec<String>,
    /// The row in hand.
    pub row: usize,
}

impl App {
    pub(super) fn history_view(&self) -> HistoryView {
        HistoryView {
            words: Vec::new(),
            row: self.history.row,
        }
    }
}
