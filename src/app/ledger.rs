//! Ledger: the simulated runs so far, and the budget that they leave.

use crate::pricing::{Amount, Configuration, Credits};

/// One simulated run. No image was made and nothing was spent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What was run.
    pub configuration: Configuration,
    /// What it cost then.
    pub cost: Amount,
    /// What each model and tool in it cost then.
    pub items: Vec<RunItem>,
    /// The run whose images were edited, by its place in the ledger.
    pub images_of: Option<usize>,
}

/// A part of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunItem {
    /// The model or the tool.
    pub name: String,
    /// How many images or uses.
    pub times: u64,
    /// What they cost then.
    pub cost: Amount,
}

/// The runs, and what they are paid from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The budget before the first run; 0 means that there is none, and nothing is refused.
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

    /// What each model and each tool made and cost in all, the dearest first.
    pub fn totals(&self) -> Vec<RunItem> {
        let mut totals: Vec<RunItem> = Vec::new();
        for item in self.runs.iter().flat_map(|run| &run.items) {
            match totals.iter_mut().find(|total| total.name == item.name) {
                Some(total) => {
                    total.times = total.times.saturating_add(item.times);
                    total.cost = total.cost.plus(item.cost);
                }
                None => totals.push(item.clone()),
            }
        }
        totals.sort_by_key(|total| std::cmp::Reverse(total.cost.known_part()));
        totals
    }

    /// Whether there is a budget.
    pub fn has_budget(&self) -> bool {
        self.budget > Credits::ZERO
    }

    /// What all runs cost.
    pub fn spent(&self) -> Amount {
        let costs = self.runs.iter().map(|run| run.cost);
        costs.fold(Amount::NOTHING, Amount::plus)
    }

    /// What is left of the budget.
    pub fn left(&self) -> Credits {
        self.budget.minus(self.spent().known_part())
    }

    /// What was left after each run.
    pub fn left_after_each(&self) -> Vec<Credits> {
        let mut spent = Credits::ZERO;
        let runs = self.runs.iter().map(|run| {
            spent = spent.plus(run.cost.known_part());
            self.budget.minus(spent)
        });
        runs.collect()
    }
}
