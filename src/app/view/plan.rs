//! What Plan says.

use crate::app::App;

/// Steps with their tries against the budget.
#[derive(Clone, Debug)]
pub struct PlanView {
    /// The screen in a few short lines, for a terminal with room for nothing else.
    pub words: Vec<String>,
    /// The row in hand.
    pub row: usize,
}

impl App {
    pub(super) fn plan_view(&self) -> PlanView {
        PlanView {
            words: Vec::new(),
            row: self.plan.row,
        }
    }
}
