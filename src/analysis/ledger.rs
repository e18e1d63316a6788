//! Ledger: the simulated runs so far, and the budget that they leave.

use std::cmp::Reverse;
use std::sync::Arc;

use crate::pricing::{Amount, Credits, grouped};

/// One simulated run. No image was made and nothing was spent.
///
/// It is told in words and numbers of then, so that no later price sheet changes what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What was run, as a configuration line.
    pub line: String,
    /// The same in words.
    pub name: String,
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
    /// What was paid for.
    pub kind: ItemKind,
    /// The model or the tool.
    pub name: String,
    /// How many images or uses.
    pub times: u64,
    /// What they cost then.
    pub cost: Amount,
}

/// What a part of a run pays for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// Images made by a model.
    Model,
    /// Uses of an editing tool.
    Tool,
}

impl ItemKind {
    /// Both kinds, in the order of the totals.
    pub const ALL: [Self; 2] = [Self::Model, Self::Tool];

    /// The word that every face uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Model => "model",
            Self::Tool => "tool",
        }
    }

    /// What one of it is, and what several are.
    pub const fn unit(self) -> (&'static str, &'static str) {
        match self {
            Self::Model => ("image", "images"),
            Self::Tool => ("use", "uses"),
        }
    }
}

/// The runs, and what they are paid from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The budget before the first run; 0 means that there is none, and nothing is refused.
    pub budget: Credits,
    /// The runs, the oldest first; shared, because a session that is kept holds them all.
    pub runs: Vec<Arc<Run>>,
}

impl Ledger {
    /// An empty ledger.
    pub const fn new(budget: Credits) -> Self {
        Self {
            budget,
            runs: Vec::new(),
        }
    }

    /// Sets the budget; 0 means that there is none.
    ///
    /// # Errors
    ///
    /// Why it stays as it is: more is spent already, and nobody spends what there is not.
    pub fn set_budget(&mut self, budget: Credits) -> Result<(), String> {
        let spent = self.spent();
        if budget > Credits::ZERO && budget < spent.known_part() {
            let budget = grouped(budget.get());
            return Err(format!(
                "{budget} is less than the {spent} that is spent already"
            ));
        }
        self.budget = budget;
        Ok(())
    }

    /// Enters a run.
    pub fn enter(&mut self, run: Run) {
        self.runs.push(Arc::new(run));
    }

    /// What each model made and cost in all, the dearest first, and then each tool.
    pub fn totals(&self) -> Vec<RunItem> {
        let mut totals: Vec<RunItem> = Vec::new();
        for item in self.runs.iter().flat_map(|run| &run.items) {
            let same = |total: &&mut RunItem| total.kind == item.kind && total.name == item.name;
            match totals.iter_mut().find(same) {
                Some(total) => {
                    total.times = total.times.saturating_add(item.times);
                    total.cost = total.cost.plus(item.cost);
                }
                None => totals.push(item.clone()),
            }
        }
        totals.sort_by_key(|total| (total.kind, Reverse(total.cost.known_part())));
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

    /// What was left before each run and after it, as certain as what was spent until then.
    pub fn left_around_each(&self) -> Vec<(Amount, Amount)> {
        let mut spent = Amount::NOTHING;
        let runs = self.runs.iter().map(|run| {
            let before = self.beside(spent);
            spent = spent.plus(run.cost);
            (before, self.beside(spent))
        });
        runs.collect()
    }

    /// What is left of the budget, as certain as what was spent.
    pub fn left_in_the_end(&self) -> Amount {
        self.beside(self.spent())
    }

    /// What this leaves of the budget; nobody knows it where a price is not known.
    fn beside(&self, spent: Amount) -> Amount {
        let left = spent.credits().map(|credits| self.budget.minus(credits));
        Amount::of(left, spent.basis())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pricing::Basis;

    fn run(kind: ItemKind, name: &str, credits: u64, basis: Basis) -> Run {
        let cost = Amount::known(Credits::new(credits), basis);
        Run {
            line: String::new(),
            name: String::new(),
            cost,
            items: vec![RunItem {
                kind,
                name: name.to_owned(),
                times: 2,
                cost,
            }],
            images_of: None,
        }
    }

    #[test]
    fn models_and_tools_of_one_name_are_told_apart_and_a_basis_is_kept() {
        let mut ledger = Ledger::new(Credits::new(100));
        ledger.enter(run(ItemKind::Tool, "Same", 90, Basis::Stated));
        ledger.enter(run(ItemKind::Model, "Same", 3, Basis::Stated));
        ledger.enter(run(ItemKind::Model, "Other", 1, Basis::Stated));
        ledger.enter(run(ItemKind::Model, "Other", 4, Basis::Assumed));
        let totals = ledger.totals();
        let told = totals.iter().map(|total| {
            let (kind, cost) = (total.kind.word(), total.cost);
            format!("{kind} {} ×{} {cost}", total.name, total.times)
        });
        assert_eq!(
            told.collect::<Vec<_>>(),
            ["model Other ×4 ~5", "model Same ×2 3", "tool Same ×2 90"]
        );
        let around: Vec<_> = ledger
            .left_around_each()
            .into_iter()
            .map(|(before, after)| format!("{before} {after}"))
            .collect();
        assert_eq!(around, ["100 10", "10 7", "7 6", "6 ~2"]);
        assert_eq!(ledger.spent().to_string(), "~98");
    }

    #[test]
    fn what_64_bits_cannot_hold_is_a_lower_bound() {
        let mut ledger = Ledger::new(Credits::new(u64::MAX));
        ledger.enter(run(ItemKind::Model, "Same", u64::MAX, Basis::Stated));
        ledger.enter(run(ItemKind::Model, "Same", 1, Basis::Stated));
        let bound = ">= 18,446,744,073,709,551,615";
        assert_eq!(ledger.spent().to_string(), bound);
        assert_eq!(ledger.totals()[0].cost.to_string(), bound);
        assert_eq!(ledger.left_in_the_end().to_string(), "?");
        assert_eq!(ledger.left(), Credits::ZERO);
    }
}
