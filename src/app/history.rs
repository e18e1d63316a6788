//! History: the state of its screen, and what can be done there.

use super::{App, Toward};

/// The simulated runs so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The row in hand.
    pub row: usize,
}

/// What can be done on History.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HistoryAction {
    /// Another row.
    Row(Toward),
}

impl App {
    pub(super) fn history_action(&mut self, action: HistoryAction) {
        match action {
            HistoryAction::Row(toward) => {
                self.history.row = toward.index(self.history.row, 1);
            }
        }
    }

    pub(super) fn history_refusal(&self, action: HistoryAction) -> Option<String> {
        let _ = action;
        None
    }
}
