//! Afford: the state of its screen, and what can be done there.

use super::{App, Toward};
use crate::pricing::Sheet;

/// How many images a budget buys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Afford {
    /// The row in hand.
    pub row: usize,
}

/// What can be done on Afford.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AffordAction {
    /// Another row.
    Row(Toward),
}

impl Afford {
    /// As it opens.
    pub fn new(sheet: &Sheet) -> Self {
        let _ = sheet;
        Self { row: 0 }
    }
}

impl App {
    pub(super) fn afford_action(&mut self, action: AffordAction) {
        match action {
            AffordAction::Row(toward) => {
                self.afford.row = toward.index(self.afford.row, 1);
            }
        }
    }

    pub(super) fn afford_refusal(&self, action: AffordAction) -> Option<String> {
        let _ = action;
        None
    }
}
