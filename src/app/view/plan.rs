//! What Plan says: its steps against the budget, beside all at the final setting, and what each change would give.

mod axes;

use std::path::Path;

use crate::analysis::{Left, PlanCost, describe, times};
use crate::app::App;
use crate::app::view::{Cell, ModelRow};
use crate::pricing::{Amount, Change, Credits, plain};

/// Steps with their tries against the budget.
#[derive(Clone, Debug)]
pub struct PlanView<'a> {
    /// What is said where there is no budget.
    pub no_budget: String,
    /// The screen in a few short lines, for a terminal with room for nothing else.
    pub words: Vec<String>,
    /// What it comes to, in a few words.
    pub title: String,
    /// The step in hand.
    pub row: usize,
    /// The steps.
    pub steps: Vec<PlanRow>,
    /// The sum of all steps.
    pub total: PlanSum,
    /// The same tries all at the final setting; `None` for a plan that generates nothing.
    pub at_final: Option<PlanSum>,
    /// The budget, to which the bars are drawn.
    pub budget: Option<Amount>,
    /// What breaks the budget and what mends it.
    pub breaks: Option<String>,
    /// What drafting saves.
    pub drafting: String,
    /// The same in full, beside what all would cost at the final setting.
    pub in_full: String,
    /// What the step in hand is: its size, and its edits.
    pub step: String,
    /// The plan's total with each quality of the step in hand.
    pub qualities: Vec<Cell<'a>>,
    /// The same with each count.
    pub counts: Vec<Cell<'a>>,
    /// The same with more and fewer tries.
    pub tries: Vec<Cell<'a>>,
    /// The same with each model.
    pub models: Vec<ModelRow<'a>>,
    /// Whether the keys of a list change the model.
    pub models_open: bool,
    /// The plans near this one.
    pub what_if: Vec<WhatIfRow>,
    /// Whether they are shown in the place of the step and the bars.
    pub what_if_open: bool,
}

/// One step.
#[derive(Clone, Debug)]
pub struct PlanRow {
    /// The configuration in words.
    pub words: String,
    /// What it is for: its note, or that it is what the others lead up to.
    pub note: String,
    /// How often it is run.
    pub tries: u32,
    /// One try.
    pub each: Amount,
    /// All tries.
    pub cost: Amount,
    /// What is left after it.
    pub left: Option<LeftView>,
    /// What would be left after it at the final setting.
    pub left_at_final: Option<LeftView>,
}

/// What is left of the budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftView {
    /// In words, with a sign where credits are missing.
    pub words: String,
    /// What a bar shows.
    pub credits: Credits,
    /// Whether the budget is overdrawn.
    pub beyond: bool,
}

/// A sum over the plan.
#[derive(Clone, Debug)]
pub struct PlanSum {
    /// The sum.
    pub amount: Amount,
    /// What it leaves of the budget.
    pub left: Option<LeftView>,
}

/// A plan near this one.
#[derive(Clone, Debug)]
pub struct WhatIfRow {
    /// What is changed.
    pub words: String,
    /// What the plan then costs.
    pub total: Amount,
    /// What that adds or saves.
    pub change: Change,
    /// What it leaves of the budget.
    pub left: Option<LeftView>,
}

impl App {
    pub(super) fn plan_view(&self) -> PlanView<'_> {
        let cost = self.plan_cost();
        let sum = |amount| PlanSum {
            amount,
            left: cost.leaves(amount).map(LeftView::of),
        };
        let title = title(&cost) + &self.plan_file();
        PlanView {
            no_budget: self.no_budget("no budget"),
            words: self.plan_words(&cost, &title),
            title,
            row: self.plan.row,
            steps: self.plan_rows(&cost),
            total: sum(cost.total()),
            at_final: cost.target().map(|_| sum(cost.at_final())),
            budget: cost.budget,
            breaks: cost.breaks().map(|_| cost.verdict()),
            drafting: cost.drafting_in_short(),
            in_full: cost.drafting_in_words(),
            step: if self.filtered() {
                self.titled("Model")
            } else {
                self.plan_step()
            },
            qualities: self.plan_qualities(&cost),
            counts: self.plan_counts(&cost),
            tries: self.plan_tries(&cost),
            models: self.plan_models(&cost),
            models_open: self.plan.models,
            what_if: cost
                .what_if()
                .iter()
                .map(|other| WhatIfRow {
                    words: cost.change_in_short(other),
                    total: other.total,
                    change: other.change,
                    left: other.left.map(LeftView::of),
                })
                .collect(),
            what_if_open: self.plan.what_if,
        }
    }

    fn plan_rows(&self, cost: &PlanCost<'_>) -> Vec<PlanRow> {
        let steps = self.plan.steps.iter().zip(&cost.steps).enumerate();
        steps
            .map(|(at, (step, priced))| PlanRow {
                words: describe(&step.configuration, &self.sheet),
                note: match &step.note {
                    Some(note) => note.clone(),
                    None if cost.target() == Some(at) => "target".to_owned(),
                    None => String::new(),
                },
                tries: step.tries,
                each: priced.each,
                cost: priced.cost,
                left: priced.left.map(LeftView::of),
                left_at_final: priced.left_at_final.map(LeftView::of),
            })
            .collect()
    }

    /// The file of the plan, without its folder, and whether it holds another one; nothing without a file.
    fn plan_file(&self) -> String {
        let path = self.plan.origin.as_ref().map(|origin| {
            let path = Path::new(&origin.path);
            let name = path.file_name().unwrap_or(path.as_os_str());
            plain(&name.to_string_lossy())
        });
        match (path, self.plan_is_changed()) {
            (Some(path), Some(true)) => format!(", {path} not saved"),
            (Some(path), _) => format!(", {path}"),
            (None, _) => String::new(),
        }
    }

    fn plan_words(&self, cost: &PlanCost<'_>, title: &str) -> Vec<String> {
        let mut words = vec![title.to_owned()];
        let number = self.plan.row + 1;
        if let (Some(step), Some(priced)) = (self.plan.selected(), cost.steps.get(self.plan.row)) {
            let tries = times(step.tries.into(), ("try", "tries"));
            words.push(describe(&step.configuration, &self.sheet));
            words.push(format!(
                "step {number} of {}, {tries}, {}",
                self.plan.steps.len(),
                priced.cost
            ));
        }
        words.push(cost.drafting_in_short());
        words
    }
}

impl LeftView {
    fn of(left: Left) -> Self {
        Self {
            words: left.words("−"),
            credits: left.credits(),
            beyond: left.is_beyond(),
        }
    }
}

/// `Plan: ~450 of 1,000, ~550 left`.
fn title(cost: &PlanCost<'_>) -> String {
    let total = cost.total();
    match (cost.budget, cost.left()) {
        (Some(budget), Some(left)) => {
            let left = match left {
                Left::Unknown => "? left".to_owned(),
                Left::Within { .. } | Left::Beyond { .. } => left.sentence(),
            };
            format!("Plan: {total} of {budget}, {left}")
        }
        _ => format!("Plan: {total}"),
    }
}
