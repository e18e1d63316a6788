//! File: the plan as it was opened or saved, and what comes of doing so.

use super::Plan;
use crate::analysis::PlanStep;
use crate::app::{App, PathPrompt, PathPurpose, Tab, Text};
use crate::pricing::{Credits, Reading, grouped, plain};

/// What a new plan is called unless it is called something else.
const NAME: &str = "images.plan.toml";

/// Where a plan is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanOrigin {
    /// The file.
    pub path: String,
    /// What the plan is called in it.
    pub name: Option<String>,
    /// The steps in it.
    pub steps: Vec<PlanStep>,
}

/// A plan as a file says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedPlan {
    /// What it is called.
    pub name: Option<String>,
    /// What it is paid from.
    pub budget: Option<Credits>,
    /// The reading that it insists on.
    pub reading: Option<Reading>,
    /// The steps; none is no plan.
    pub steps: Vec<PlanStep>,
}

/// What came of saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanSaved {
    /// The file holds the plan.
    Whole,
    /// There is such a file, and it was left as it is.
    Exists,
    /// It could not be written, for this reason.
    Failed(String),
}

impl Plan {
    /// Whether the plan was opened from or saved to this file.
    pub fn is_from(&self, path: &str) -> bool {
        self.origin
            .as_ref()
            .is_some_and(|origin| origin.path == path)
    }

    /// Whether the file holds other steps than these; `None` without a file.
    pub fn is_changed(&self) -> Option<bool> {
        self.origin
            .as_ref()
            .map(|origin| origin.steps != self.steps)
    }
}

impl App {
    pub(in crate::app) fn ask_plan_path(&mut self, purpose: PathPurpose) {
        let path = self.plan.origin.as_ref().map(|origin| origin.path.clone());
        self.ask_path(purpose, path.as_deref().unwrap_or(NAME));
    }

    /// The plan as a file is to say it: with the budget, and with the reading where the sheet has another one.
    pub fn plan_to_save(&self) -> OpenedPlan {
        OpenedPlan {
            name: self
                .plan
                .origin
                .as_ref()
                .and_then(|origin| origin.name.clone()),
            budget: self.ledger.has_budget().then_some(self.ledger.budget),
            reading: (self.reading != self.sheet.reading).then_some(self.reading),
            steps: self.plan.steps.clone(),
        }
    }

    /// Takes note of what came of saving the plan.
    pub fn plan_saved(&mut self, path: String, saved: PlanSaved) {
        match saved {
            PlanSaved::Whole => {
                let steps = self.plan.length();
                self.notice = Some(format!("saved: {steps} in {}", plain(&path)));
                self.plan.origin = Some(PlanOrigin {
                    name: self.plan_to_save().name,
                    steps: self.plan.steps.clone(),
                    path,
                });
            }
            PlanSaved::Exists => {
                self.path = Some(PathPrompt {
                    purpose: PathPurpose::SavePlan,
                    text: Text::of(&path),
                    replaces: true,
                });
            }
            PlanSaved::Failed(why) => {
                self.notice = Some(format!("not saved: {}: {why}", plain(&path)));
            }
        }
    }

    /// Takes the plan of a file, its budget and its reading; one that could not be read changes nothing.
    pub fn plan_opened(&mut self, path: String, opened: Result<OpenedPlan, String>) {
        let OpenedPlan {
            name,
            budget,
            reading,
            steps,
        } = match opened {
            Ok(opened) if !opened.steps.is_empty() => opened,
            Ok(_) => return,
            Err(why) => {
                self.notice = Some(format!("not opened: {}: {why}", plain(&path)));
                return;
            }
        };
        let mut told = vec![format!("opened: {}", plain(&path))];
        if let Some(budget) = budget.filter(|budget| *budget != self.ledger.budget) {
            self.ledger.budget = budget;
            told.push(format!("budget {}", grouped(budget.get())));
        }
        if let Some(reading) = reading.filter(|reading| *reading != self.reading) {
            self.reading = reading;
            told.push(format!("reading {}", reading.word()));
        }
        self.plan = Plan {
            steps: steps.clone(),
            row: 0,
            models: false,
            what_if: false,
            origin: Some(PlanOrigin { path, name, steps }),
        };
        self.tab = Tab::Plan;
        self.notice = Some(told.join(", "));
    }
}
