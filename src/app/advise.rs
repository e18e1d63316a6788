//! Advise: the state of its screen, and what can be done there.

use super::{App, Toward};
use crate::pricing::Sheet;

/// The advice of the page, with its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advise {
    /// The row in hand.
    pub row: usize,
}

/// What can be done on Advise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AdviseAction {
    /// Another row.
    Row(Toward),
}

impl Advise {
    /// As it opens.
    pub fn new(sheet: &Sheet) -> Self {
        let _ = sheet;
        Self { row: 0 }
    }
}

impl App {
    pub(super) fn advise_action(&mut self, action: AdviseAction) {
        match action {
            AdviseAction::Row(toward) => {
                self.advise.row = toward.index(self.advise.row, 1);
            }
        }
    }

    pub(super) fn advise_refusal(&self, action: AdviseAction) -> Option<String> {
        let _ = action;
        None
    }
}
