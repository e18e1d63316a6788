//! History: what the run in hand was made of, what it left of the budget, and how all runs add up.

use super::Explanation;
use crate::analysis::spent_arithmetic;
use crate::app::App;
use crate::pricing::{Amount, grouped};

impl App {
    /// `None` where there is no run yet.
    pub(super) fn history_proof(&self) -> Option<Explanation> {
        let ledger = &self.ledger;
        let at = self.history_row();
        let run = ledger.runs.get(at)?;
        let mut proof = Explanation::of(format!("Run {}, {}: {}", at + 1, run.name, run.cost));
        for item in &run.items {
            let (name, number) = (&item.name, grouped(item.times));
            proof.arithmetic(format!("{name} × {number}: {}", item.cost));
        }
        if run.items.len() > 1 {
            proof.arithmetic(sum(run.items.iter().map(|item| item.cost), run.cost));
        }
        proof.words("What it cost when it was run, on the sheet and under the reading of then.");
        proof.words("It was a simulation: no image was made, and nothing was spent.");
        if ledger.has_budget() {
            proof.heading("Budget");
            let (before, after) = (self.spent_on(at), self.spent_on(at + 1));
            if at > 0 {
                proof.arithmetic(spent_arithmetic(ledger.budget, before));
                proof.arithmetic(format!("{before} + {} = {after}", run.cost));
            }
            proof.arithmetic(spent_arithmetic(ledger.budget, after));
        }
        self.totals_proof(&mut proof);
        Some(proof)
    }

    /// What the first so many runs cost.
    fn spent_on(&self, runs: usize) -> Amount {
        let first = self.ledger.runs.iter().take(runs);
        first.fold(Amount::NOTHING, |sum, run| sum.plus(run.cost))
    }

    fn totals_proof(&self, proof: &mut Explanation) {
        let ledger = &self.ledger;
        let spent = ledger.spent();
        proof.heading(format!("All runs: {spent}"));
        proof.arithmetic(sum(ledger.runs.iter().map(|run| run.cost), spent));
        if ledger.has_budget() {
            proof.arithmetic(spent_arithmetic(ledger.budget, spent));
        }
        for total in ledger.totals() {
            let runs = ledger.runs.iter().flat_map(|run| &run.items);
            let of = runs.filter(|item| (item.kind, &item.name) == (total.kind, &total.name));
            let sum = sum(of.map(|item| item.cost), total.cost);
            proof.arithmetic(format!("{}: {sum}", total.name));
        }
    }
}

/// `147 + 98 = 245`; of one amount nothing but that.
fn sum(amounts: impl Iterator<Item = Amount>, total: Amount) -> String {
    let amounts: Vec<_> = amounts.map(|amount| amount.to_string()).collect();
    match amounts.as_slice() {
        [only] => only.clone(),
        several => format!("{} = {total}", several.join(" + ")),
    }
}
