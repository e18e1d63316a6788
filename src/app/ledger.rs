//! Ledger: the simulated runs so far, and the budget that they leave.

use crate::pricing::{Configuration, Credits};

/// One simulated run. No image was made and nothing was spent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What was run.
    pub configuration: Configuration,
    /// What it cost then.
    pub cost: crate::pricing::Amount,
}

/// The runs, and what they are paid from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The budget before the first run; 0 means that there is none.
    pub budget: Credits,
    /// The runs, the oldest first.
    pub runs: Vec<Run>,
}

impl Ledger {
    /// An empty ledger.
    pub const fn new(budget: Credits) -> Self {
        Self {
            budget,
            runs: Vec::new(),
        }
    }

    /// What all runs cost.
    pub fn spent(&self) -> Credits {
        self.runs
            .iter()
            .fold(Credits::ZERO, |sum, run| sum.plus(run.cost.known_part()))
    }

    /// What is left of the budget.
    pub fn left(&self) -> Credits {
        self.budget.minus(self.spent())
    }
}
