//! Plan: the state of its screen, and what can be done there.

mod change;
mod file;

pub use file::{OpenedPlan, PlanOrigin};

use super::{App, Pane, PathPurpose, Tab, Toward};
use crate::analysis::{MAX_TRIES, PlanCost, PlanStep, Template, describe, times};
use crate::pricing::{PriceList, Sheet};

/// Steps with their tries against the budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The steps; there is always one.
    pub steps: Vec<PlanStep>,
    /// The step in hand.
    pub row: usize,
    /// Whether the list of models is open, in which the keys of a list change the step's model.
    pub models: bool,
    /// Whether the plans near this one are shown, where there is no room for everything.
    pub what_if: bool,
    /// The file that it was opened from or saved to last.
    pub origin: Option<PlanOrigin>,
}

/// What can be done on Plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlanAction {
    /// Another step.
    Row(Toward),
    /// Moves the step itself.
    Move(Toward),
    /// Opens or closes the list of models.
    Models,
    /// Another model of the step.
    Model(Toward),
    /// Another quality of the step.
    Quality(Toward),
    /// Another count of the step.
    Count(Toward),
    /// Another dimension of the step.
    Dimension(Toward),
    /// Another number of tries.
    Tries(Toward),
    /// Adds what the button shows, after the step.
    Add,
    /// Puts what the button shows in the place of the step's configuration.
    Replace,
    /// Drops the step.
    Remove,
    /// Takes the step to Work.
    Take,
    /// Begins anew with a template.
    Template(Template),
    /// Shows the plans near this one, or not.
    WhatIf,
    /// Asks for a file to save the plan in.
    Save,
    /// Asks for a file to open a plan from.
    Open,
}

impl Plan {
    /// The workflow, as far as the sheet has its models.
    pub fn new(sheet: &Sheet) -> Self {
        let list = PriceList::new(sheet, sheet.reading);
        Self {
            steps: Template::Workflow.steps(None, list),
            row: 0,
            models: false,
            what_if: false,
            origin: None,
        }
    }

    /// How many steps there are: `4 steps`.
    fn length(&self) -> String {
        let steps = u64::try_from(self.steps.len()).unwrap_or(u64::MAX);
        times(steps, ("step", "steps"))
    }

    /// The step in hand.
    pub fn selected(&self) -> Option<&PlanStep> {
        self.steps.get(self.row)
    }
}

impl App {
    /// What the plan costs, against what is left of the budget.
    pub fn plan_cost(&self) -> PlanCost<'_> {
        let ledger = &self.ledger;
        let budget = ledger.has_budget().then(|| ledger.left_in_the_end());
        PlanCost::paid_from(&self.plan.steps, budget, self.list())
    }

    pub(super) fn plan_action(&mut self, action: PlanAction) {
        if action == PlanAction::Take {
            self.take_step();
        } else if action == PlanAction::Save {
            self.ask_plan_path(PathPurpose::SavePlan);
        } else if action == PlanAction::Open {
            self.ask_plan_path(PathPurpose::OpenPlan);
        } else if let Ok(plan) = self.plan_after(action) {
            self.plan = plan;
            self.notice = self.plan_notice(action);
        }
    }

    pub(super) fn plan_refusal(&self, action: PlanAction) -> Option<String> {
        if let PlanAction::Take | PlanAction::Save | PlanAction::Open = action {
            return None;
        }
        self.plan_after(action).err()
    }

    /// Takes a number of tries that was typed.
    pub(super) fn accept_tries(&mut self, number: u64) {
        let tries = u32::try_from(number).ok();
        let tries = tries.filter(|tries| (1..=MAX_TRIES).contains(tries));
        match (tries, self.plan.steps.get_mut(self.plan.row)) {
            (Some(tries), Some(step)) => step.tries = tries,
            _ => self.notice = Some(format!("a step is tried 1 to {MAX_TRIES} times")),
        }
    }

    fn take_step(&mut self) {
        let Some(step) = self.plan.selected() else {
            return;
        };
        self.work.configuration = step.configuration.clone();
        self.work.pane = Pane::Generate;
        self.tab = Tab::Work;
        let number = self.plan.row + 1;
        let hint = self.hint_to_replace().map(|hint| format!("; {hint}"));
        let hint = hint.unwrap_or_default();
        self.notice = Some(format!("step {number} is in hand{hint}"));
    }

    /// What is worth a word: the rest shows.
    fn plan_notice(&self, action: PlanAction) -> Option<String> {
        let number = self.plan.row + 1;
        let step = self.plan.selected()?;
        let words = describe(&step.configuration, &self.sheet);
        match action {
            PlanAction::Add => Some(format!("step {number} is {words}")),
            PlanAction::Replace => Some(format!("step {number} is now {words}")),
            PlanAction::Remove => Some(format!("dropped; {} left", self.plan.length())),
            PlanAction::Template(template) => {
                Some(format!("{} plan, {}", template.word(), template.meaning()))
            }
            PlanAction::Dimension(_) => {
                let shape = step.configuration.generation?.dimension;
                let name = &self.sheet.dimensions.get(shape).name;
                Some(format!("step {number} is {name}; no effect on cost"))
            }
            PlanAction::Row(_)
            | PlanAction::Move(_)
            | PlanAction::Models
            | PlanAction::Model(_)
            | PlanAction::Quality(_)
            | PlanAction::Count(_)
            | PlanAction::Tries(_)
            | PlanAction::Take
            | PlanAction::Save
            | PlanAction::Open
            | PlanAction::WhatIf => None,
        }
    }
}
