//! What History says: every simulated run with its cost and what it left, and the totals.

use crate::analysis::{ItemKind, times};
use crate::app::{Action, App};
use crate::pricing::{Amount, Credits};

/// The ledger.
#[derive(Clone, Debug)]
pub struct HistoryView {
    /// The screen in a few short lines, for a terminal with room for nothing else.
    pub words: Vec<String>,
    /// How to have a first run, where there is none; empty where no key does it.
    pub none: String,
    /// Each run, the oldest first.
    pub runs: Vec<RunRow>,
    /// The row in hand.
    pub row: usize,
    /// What each model cost in all, the dearest first.
    pub models: Vec<TotalRow>,
    /// What each editing tool cost in all, the dearest first.
    pub tools: Vec<TotalRow>,
    /// What all runs cost.
    pub spent: Amount,
    /// The budget before the first run, and what is left of it; `None` without a budget.
    pub budget: Option<(Credits, Amount)>,
}

/// What a model or a tool made and cost in all.
#[derive(Clone, Debug)]
pub struct TotalRow {
    /// Its name.
    pub name: String,
    /// How many images or uses.
    pub times: u64,
    /// What they cost.
    pub cost: Amount,
}

/// One run.
#[derive(Clone, Debug)]
pub struct RunRow {
    /// Its number, from 1.
    pub number: usize,
    /// What was run, in words.
    pub words: String,
    /// The same as a configuration line.
    pub line: String,
    /// What it cost.
    pub cost: Amount,
    /// What it left of the budget.
    pub left: Option<Amount>,
}

impl App {
    pub(super) fn history_view(&self) -> HistoryView {
        let ledger = &self.ledger;
        let left = ledger.left_around_each();
        let runs = ledger
            .runs
            .iter()
            .zip(left)
            .enumerate()
            .map(|(at, (run, (_, left)))| {
                let of = run.images_of.map(|of| format!(" of run {}", of + 1));
                RunRow {
                    number: at + 1,
                    words: run.name.clone() + &of.unwrap_or_default(),
                    line: run.line.clone(),
                    cost: run.cost,
                    left: ledger.has_budget().then_some(left),
                }
            });
        let runs: Vec<_> = runs.collect();
        let spent = ledger.spent();
        let number = times(
            u64::try_from(runs.len()).unwrap_or(u64::MAX),
            ("run", "runs"),
        );
        let mut words = vec![format!("{number}, {spent} spent")];
        words.extend(
            runs.iter()
                .rev()
                .map(|run| format!("{} {} {}", run.number, run.cost, run.words)),
        );
        let totals = ledger.totals();
        let of = |kind: ItemKind| {
            let totals = totals.iter().filter(|total| total.kind == kind);
            let rows = totals.map(|total| TotalRow {
                name: total.name.clone(),
                times: total.times,
                cost: total.cost,
            });
            rows.collect()
        };
        let (models, tools) = (of(ItemKind::Model), of(ItemKind::Tool));
        let none = self.hint(Action::Simulate, "simulates one.");
        let none = none.map(|hint| format!("On Work, {hint}"));
        HistoryView {
            none: none.unwrap_or_default(),
            words,
            row: self.history_row(),
            runs,
            models,
            tools,
            spent,
            budget: ledger
                .has_budget()
                .then(|| (ledger.budget, ledger.left_in_the_end())),
        }
    }
}
