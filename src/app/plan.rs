//! Plan: the state of its screen, and what can be done there.

use super::{App, Toward};
use crate::pricing::Sheet;

/// Steps with their tries against the budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The row in hand.
    pub row: usize,
}

/// What can be done on Plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlanAction {
    /// Another row.
    Row(Toward),
}

impl Plan {
    /// As it opens.
    pub fn new(sheet: &Sheet) -> Self {
        let _ = sheet;
        Self { row: 0 }
    }
}

impl App {
    pub(super) fn plan_action(&mut self, action: PlanAction) {
        match action {
            PlanAction::Row(toward) => {
                self.plan.row = toward.index(self.plan.row, 1);
            }
        }
    }

    pub(super) fn plan_refusal(&self, action: PlanAction) -> Option<String> {
        let _ = action;
        None
    }
}
