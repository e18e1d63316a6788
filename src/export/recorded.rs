//! Recorded: the simulated runs with the words and cells that every format shows.

use super::column::{Column, NONE};
use crate::analysis::{Ledger, Run, RunItem, times};
use crate::pricing::{Amount, grouped};

/// The simulated runs, ready to be written.
#[derive(Clone, Debug)]
pub struct Recorded<'l> {
    /// The numbers.
    pub ledger: &'l Ledger,
    /// What was left before each run and after it.
    pub around: Vec<(Amount, Amount)>,
    /// What each model cost in all, the dearest first, and then each tool.
    pub totals: Vec<RunItem>,
    /// Whether to add the arithmetic of each run.
    pub explain: bool,
}

/// A run with its place in the ledger.
pub(super) struct Entered<'l> {
    /// Its number, from 1.
    pub(super) number: usize,
    pub(super) run: &'l Run,
    /// What was left before it and after it; `None` without a budget.
    pub(super) around: Option<(Amount, Amount)>,
}

impl<'l> Recorded<'l> {
    /// A ledger with its sums.
    pub fn of(ledger: &'l Ledger, explain: bool) -> Self {
        Self {
            around: ledger.left_around_each(),
            totals: ledger.totals(),
            ledger,
            explain,
        }
    }

    /// The runs, the oldest first.
    pub(super) fn runs(&self) -> impl Iterator<Item = Entered<'l>> {
        let budget = self.ledger.has_budget();
        let runs = self.ledger.runs.iter().zip(&self.around).zip(1..);
        runs.map(move |((run, around), number)| Entered {
            number,
            run,
            around: budget.then_some(*around),
        })
    }

    /// What is left in the end; `None` without a budget.
    pub(super) fn left(&self) -> Option<Amount> {
        let ledger = self.ledger;
        ledger.has_budget().then(|| ledger.left_in_the_end())
    }

    /// The headings of the runs.
    pub(super) fn columns(&self) -> Vec<Column> {
        let mut columns = vec![
            Column::numbers("run"),
            Column::words("configuration"),
            Column::words("what"),
            Column::numbers("cost"),
        ];
        columns.extend(self.left().map(|_| Column::numbers("left")));
        columns
    }

    /// A row per run.
    pub(super) fn rows(&self) -> Vec<Vec<String>> {
        let rows = self.runs().map(|entered| {
            let mut row = vec![
                entered.number.to_string(),
                entered.run.line.clone(),
                entered.name(),
                entered.run.cost.to_string(),
            ];
            row.extend(entered.around.map(|(_, after)| after.to_string()));
            row
        });
        rows.collect()
    }

    /// The headings of the totals.
    pub(super) fn total_columns() -> [Column; 4] {
        [
            Column::words("by"),
            Column::words("name"),
            Column::numbers("number"),
            Column::numbers("cost"),
        ]
    }

    /// A row per model and per tool.
    pub(super) fn total_rows(&self) -> Vec<Vec<String>> {
        let rows = self.totals.iter().map(|total| {
            vec![
                total.kind.word().to_owned(),
                total.name.clone(),
                times(total.times, total.kind.unit()),
                total.cost.to_string(),
            ]
        });
        rows.collect()
    }

    /// What it comes to, and that none of it is real.
    pub(super) fn sentences(&self) -> [String; 2] {
        let runs = u64::try_from(self.ledger.runs.len()).unwrap_or(u64::MAX);
        let runs = times(runs, ("run", "runs"));
        let spent = self.ledger.spent();
        let sum = match self.left() {
            Some(left) => {
                let budget = grouped(self.ledger.budget.get());
                format!("{runs}: {spent} of {budget} spent, {left} left.")
            }
            None if self.ledger.runs.is_empty() => format!("{runs}: {spent} spent."),
            None => format!("{runs}: {spent} spent; there is no budget."),
        };
        let simulated = "Simulated: no image was made and nothing was spent.";
        [sum, simulated.to_owned()]
    }
}

impl Entered<'_> {
    /// What was run, in words.
    pub(super) fn name(&self) -> String {
        match self.run.images_of {
            Some(of) => format!("{} of run {}", self.run.name, of + 1),
            None => self.run.name.clone(),
        }
    }

    /// How its cost and what it leaves come about, a step each.
    pub(super) fn arithmetic(&self) -> Vec<String> {
        let items = self.run.items.iter().map(|item| {
            let times = times(item.times, item.kind.unit());
            format!("{times} by {} = {}", item.name, item.cost)
        });
        let mut steps: Vec<_> = items.collect();
        if self.run.items.len() > 1 {
            let costs = self.run.items.iter().map(|item| item.cost.to_string());
            let costs = costs.collect::<Vec<_>>().join(" + ");
            steps.push(format!("{costs} = {}", self.run.cost));
        }
        if let Some((before, after)) = self.around {
            steps.push(format!("{before} - {} = {after} left", self.run.cost));
        }
        steps
    }

    /// The same in a cell.
    pub(super) fn arithmetic_cell(&self) -> String {
        let steps = self.arithmetic();
        if steps.is_empty() {
            NONE.to_owned()
        } else {
            steps.join("; ")
        }
    }
}
