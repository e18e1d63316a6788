//! Planned: a priced plan with the words and cells that every format shows.

use super::column::{Column, NONE};
use super::proof;
use crate::analysis::{Amended, Left, PlanCost, PlanStep, Proof, describe, joined_steps, proofs};
use crate::pricing::{Amount, Fingerprint, Line, grouped};

/// A priced plan, ready to be written.
#[derive(Clone, Debug)]
pub struct Planned<'p> {
    /// What it is a plan of.
    pub name: Option<&'p str>,
    /// The numbers.
    pub cost: &'p PlanCost<'p>,
    /// The other plans near it.
    pub what_if: Vec<Amended>,
    /// The proofs of each step, if they were asked for.
    pub proofs: Option<Vec<Vec<Proof<'p>>>>,
    /// The fingerprint of the sheet.
    pub fingerprint: Fingerprint,
}

/// Above the sum of all steps.
pub(super) const TOTAL: &str = "total";
/// Above the same tries at the model and quality of the target.
pub(super) const AT_FINAL: &str = "all at the final setting";

impl<'p> Planned<'p> {
    /// A plan with its name.
    pub fn of(name: Option<&'p str>, cost: &'p PlanCost<'p>, fingerprint: Fingerprint) -> Self {
        Self {
            name,
            what_if: cost.what_if(),
            cost,
            proofs: None,
            fingerprint,
        }
    }

    /// With the proofs of each step.
    #[must_use]
    pub fn explained(self) -> Self {
        let steps = self.cost.plan.iter();
        let proofs = steps.map(|step| proofs(&step.configuration, self.cost.list));
        Self {
            proofs: Some(proofs.collect()),
            ..self
        }
    }

    /// Whether the arithmetic is shown.
    pub(super) const fn explains(&self) -> bool {
        self.proofs.is_some()
    }

    /// How the numbers of a row come about: of a step, of the total, or of all at the final setting.
    pub(super) fn arithmetic(&self, row: usize) -> String {
        match row.checked_sub(self.cost.plan.len()) {
            None => joined_steps(&[
                &self.cost.step_arithmetic(row),
                &self.cost.step_at_final_arithmetic(row),
            ]),
            Some(0) => self.cost.total_arithmetic(),
            Some(_) => self.cost.at_final_arithmetic(),
        }
    }

    /// What mends the plan, and what drafting saves, step by step; empty unless it is shown.
    pub(super) fn verdict_arithmetic(&self) -> String {
        if !self.explains() {
            return String::new();
        }
        let mend = self.cost.mend();
        let mend = mend.map_or_else(String::new, |mend| self.cost.amended_arithmetic(&mend));
        joined_steps(&[&mend, &self.cost.drafting_arithmetic()])
    }

    /// The proof of a row in one cell.
    pub(super) fn explanation_cell(&self, row: usize) -> String {
        let step = self.proofs_of(row).zip(self.cost.steps.get(row));
        let (proofs, total) = step.map_or((&[][..], Amount::NOTHING), |(proofs, step)| {
            (proofs, step.each)
        });
        proof::cell(proofs, total, &self.arithmetic(row))
    }

    pub(super) fn line(&self, step: &PlanStep) -> String {
        Line::of(step.configuration.clone()).print(self.cost.sheet())
    }

    pub(super) fn words(&self, step: &PlanStep) -> String {
        describe(&step.configuration, self.cost.sheet())
    }

    /// The step after a change; `None` where it is skipped.
    pub(super) fn changed(&self, amended: &Amended) -> Option<PlanStep> {
        let step = self.cost.plan.get(amended.step)?;
        amended.by.of(step, self.cost.sheet())
    }

    pub(super) fn proofs_of(&self, at: usize) -> Option<&[Proof<'p>]> {
        self.proofs.as_ref()?.get(at).map(Vec::as_slice)
    }

    /// The headings of the steps.
    pub(super) fn columns(&self) -> Vec<Column> {
        let mut columns = vec![Column::numbers("step"), Column::words("configuration")];
        columns.extend(["tries", "each", "cost"].map(Column::numbers));
        if self.cost.budget.is_some() {
            columns.push(Column::numbers("left"));
        }
        if self.noted() {
            columns.push(Column::words("note"));
        }
        columns
    }

    /// A row per step, then the total, then all at the final setting.
    pub(super) fn rows(&self) -> Vec<Vec<String>> {
        let steps = self.cost.plan.iter().zip(&self.cost.steps).enumerate();
        let mut rows: Vec<_> = steps
            .map(|(at, (step, cost))| {
                let mut row = vec![
                    (at + 1).to_string(),
                    self.line(step),
                    grouped(step.tries.into()),
                    cost.each.to_string(),
                    cost.cost.to_string(),
                ];
                row.extend(self.left(cost.left));
                row.extend(self.noted().then(|| step.note.clone().unwrap_or_default()));
                row
            })
            .collect();
        rows.push(self.sum(TOTAL, self.cost.total()));
        if self.cost.target().is_some() {
            rows.push(self.sum(AT_FINAL, self.cost.at_final()));
        }
        rows
    }

    fn sum(&self, words: &str, amount: Amount) -> Vec<String> {
        let empty = String::new;
        let mut row = vec![empty(), words.to_owned(), empty(), empty()];
        row.push(amount.to_string());
        row.extend(self.left(self.cost.leaves(amount)));
        row.extend(self.noted().then(String::new));
        row
    }

    /// The headings of what if.
    pub(super) fn what_if_columns(&self) -> Vec<Column> {
        let mut columns = vec![Column::words("what if")];
        columns.extend(["total", "change"].map(Column::numbers));
        if self.cost.budget.is_some() {
            columns.push(Column::numbers("left"));
        }
        columns
    }

    /// A row per plan near this one.
    pub(super) fn what_if_rows(&self) -> Vec<Vec<String>> {
        let rows = self.what_if.iter().map(|row| {
            let mut cells = vec![
                self.cost.change_in_short(row),
                row.total.to_string(),
                row.change.words("-"),
            ];
            cells.extend(self.left(row.left));
            cells
        });
        rows.collect()
    }

    /// What it comes to, and what drafting saves.
    pub(super) fn sentences(&self) -> Vec<String> {
        let all = [self.cost.verdict(), self.cost.drafting_in_words()];
        all.into_iter().filter(|words| !words.is_empty()).collect()
    }

    /// A cell for what is left, where there is a budget.
    fn left(&self, left: Option<Left>) -> Option<String> {
        self.cost.budget?;
        Some(left.map_or_else(|| NONE.to_owned(), |left| left.words("-")))
    }

    fn noted(&self) -> bool {
        self.cost.plan.iter().any(|step| step.note.is_some())
    }
}
