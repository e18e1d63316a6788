//! File: the plan as it was opened or saved, and what comes of doing so.

use super::{Plan, PlanAction};
use crate::analysis::PlanStep;
use crate::app::{Action, App, KeptStep, PathPurpose, Replace, Tab, Written};
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
    /// Whether it says what the plan is paid from.
    pub budget: bool,
    /// Whether it insists on a reading.
    pub reading: bool,
    /// What was written to it from here; `None` where it was opened, and may hold what is not here.
    pub written: Option<String>,
    /// The steps in it.
    pub steps: Vec<KeptStep>,
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

impl Plan {
    /// Whether this file may be written again without a question: only over what was written from here.
    pub(in crate::app) fn replaces(&self, path: &str) -> Replace {
        let origin = self.origin.as_ref().filter(|origin| origin.path == path);
        let written = origin.and_then(|origin| origin.written.clone());
        written.map_or(Replace::No, Replace::Still)
    }
}

impl App {
    /// Whether the file of the plan holds other steps than it; `None` without a file.
    pub fn plan_is_changed(&self) -> Option<bool> {
        let origin = self.plan.origin.as_ref();
        origin.map(|origin| origin.steps != self.kept_steps())
    }

    pub(in crate::app) fn ask_plan_path(&mut self, purpose: PathPurpose) {
        let path = self.plan.origin.as_ref().map(|origin| origin.path.clone());
        self.ask_path(purpose, path.as_deref().unwrap_or(NAME));
    }

    /// The plan as a file is to say it: with the budget, unless the file that it came from has none, and with the
    /// reading where that file insists on one or the sheet has another one.
    pub fn plan_to_save(&self) -> OpenedPlan {
        let origin = self.plan.origin.as_ref();
        let budget = origin.is_none_or(|origin| origin.budget) && self.ledger.has_budget();
        let insists = origin.is_some_and(|origin| origin.reading);
        let reading = insists || self.reading != self.sheet.reading;
        OpenedPlan {
            name: origin.and_then(|origin| origin.name.clone()),
            budget: budget.then_some(self.ledger.budget),
            reading: reading.then_some(self.reading),
            steps: self.plan.steps.clone(),
        }
    }

    /// Takes note of what came of saving the plan, as this text.
    pub fn plan_saved(&mut self, path: String, text: String, saved: Written) {
        match saved {
            Written::Whole => {
                let steps = self.plan.length();
                self.notice = Some(format!("saved: {steps} in {}", plain(&path)));
                let OpenedPlan {
                    name,
                    budget,
                    reading,
                    ..
                } = self.plan_to_save();
                self.plan.origin = Some(PlanOrigin {
                    path,
                    name,
                    budget: budget.is_some(),
                    reading: reading.is_some(),
                    written: Some(text),
                    steps: self.kept_steps(),
                });
            }
            Written::Exists => {
                self.ask_to_replace(PathPurpose::SavePlan, &path);
            }
            Written::Failed(why) => {
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
                self.notice = Some(format!("not opened: {why}"));
                return;
            }
        };
        let set = self.undoable();
        let (says_budget, insists) = (budget.is_some(), reading.is_some());
        let mut told = vec![format!("opened: {}", plain(&path))];
        if let Some(budget) = budget.filter(|budget| *budget != self.ledger.budget) {
            told.push(match self.ledger.set_budget(budget) {
                Ok(()) => format!("budget {}", grouped(budget.get())),
                Err(why) => format!("but not its budget: {why}"),
            });
        }
        if let Some(reading) = reading.filter(|reading| *reading != self.reading) {
            self.reading = reading;
            told.push(format!("reading {}", reading.word()));
        }
        self.plan = Plan {
            steps,
            row: 0,
            models: false,
            what_if: false,
            origin: None,
        };
        self.plan.origin = Some(PlanOrigin {
            path,
            name,
            budget: says_budget,
            reading: insists,
            written: None,
            steps: self.kept_steps(),
        });
        self.tab = Tab::Plan;
        self.remember(set, Action::Plan(PlanAction::Open));
        self.notice = Some(told.join(", "));
    }
}
