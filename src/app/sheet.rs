//! Sheet: the state of its screen, and what can be done there.

use super::{App, Toward};

/// Every price with its basis and source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetScreen {
    /// The row in hand.
    pub row: usize,
}

/// What can be done on Sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SheetAction {
    /// Another row.
    Row(Toward),
}

impl App {
    pub(super) fn sheet_action(&mut self, action: SheetAction) {
        match action {
            SheetAction::Row(toward) => {
                self.sheet_screen.row = toward.index(self.sheet_screen.row, 1);
            }
        }
    }

    pub(super) fn sheet_refusal(&self, action: SheetAction) -> Option<String> {
        let _ = action;
        None
    }
}
