//! What Advise says.

use crate::app::App;

/// The advice of the page, with its proof.
#[derive(Clone, Debug)]
pub struct AdviseView {
    /// The screen in a few short lines, for a terminal with room for nothing else.
    pub words: Vec<String>,
    /// The row in hand.
    pub row: usize,
}

impl App {
    pub(super) fn advise_view(&self) -> AdviseView {
        AdviseView {
            words: Vec::new(),
            row: self.advise.row,
        }
    }
}
