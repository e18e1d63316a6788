//! Change: the plan after an action, or why there is none. What is not refused changes something.

use super::{Plan, PlanAction};
use crate::analysis::{MAX_STEPS, MAX_TRIES, PlanStep, Template};
use crate::app::App;
use crate::pricing::{Generation, Step};

impl App {
    /// The plan after an action, or why it would stay as it is.
    pub(super) fn plan_after(&self, action: PlanAction) -> Result<Plan, String> {
        let mut plan = self.plan.clone();
        let (row, len) = (plan.row, plan.steps.len());
        let Some(held) = plan.steps.get_mut(row) else {
            return Err("there is no step".to_owned());
        };
        let why = match action {
            PlanAction::Row(toward) => {
                plan.row = toward.index(row, len);
                toward.nowhere("step")
            }
            PlanAction::Move(toward) => {
                plan.row = toward.index(row, len);
                let step = plan.steps.remove(row);
                plan.steps.insert(plan.row, step);
                toward.nowhere("step")
            }
            PlanAction::Models => {
                plan.models = !plan.models;
                String::new()
            }
            PlanAction::Model(toward) => {
                let to = self.toward_model(toward, held.configuration.model);
                self.change(held, Step::Model(to));
                self.no_model_further(toward.nowhere("model"))
            }
            PlanAction::Quality(toward) => {
                let run = run(held, "quality")?;
                let to = toward.place(run.quality, &self.sheet.qualities);
                self.change(held, Step::Quality(to));
                toward.nowhere("quality")
            }
            PlanAction::Count(toward) => {
                let (run, range) = (run(held, "count")?, self.sheet.count);
                let to = toward.number(run.count, range.min, range.max);
                self.change(held, Step::Count(to));
                format!("this sheet allows {} to {} per run", range.min, range.max)
            }
            PlanAction::Dimension(toward) => {
                let run = run(held, "size")?;
                let to = toward.round(run.dimension, &self.sheet.dimensions);
                self.change(held, Step::Dimension(to));
                "this sheet has one dimension".to_owned()
            }
            PlanAction::Tries(toward) => {
                held.tries = toward.number(held.tries, 1, MAX_TRIES);
                format!("a step is tried 1 to {MAX_TRIES} times")
            }
            PlanAction::Add if len >= MAX_STEPS => {
                return Err(format!("a plan has at most {MAX_STEPS} steps"));
            }
            PlanAction::Add => {
                plan.row = row + 1;
                let configuration = self.work.on_button(&self.sheet);
                plan.steps.insert(plan.row, PlanStep::new(configuration, 1));
                String::new()
            }
            PlanAction::Replace => {
                held.configuration = self.work.on_button(&self.sheet);
                "the step is what Work has in hand already".to_owned()
            }
            PlanAction::Remove if len == 1 => {
                return Err("the last step stays".to_owned());
            }
            PlanAction::Remove => {
                plan.steps.remove(row);
                plan.row = row.min(len.saturating_sub(2));
                String::new()
            }
            PlanAction::Template(template) => {
                plan.steps = self.template(template);
                if plan.steps != self.plan.steps {
                    // Another plan, which is not to take the place of the one in the file.
                    plan.origin = None;
                    plan.row = 0;
                }
                "the plan is this template already".to_owned()
            }
            PlanAction::WhatIf => {
                plan.what_if = !plan.what_if;
                String::new()
            }
            PlanAction::Take | PlanAction::Save | PlanAction::Open => String::new(),
        };
        if plan == self.plan {
            Err(why)
        } else {
            Ok(plan)
        }
    }

    fn change(&self, held: &mut PlanStep, step: Step) {
        held.configuration = step.from(&held.configuration, &self.sheet);
    }

    /// A template's steps; a draft leads up to what Work has in hand, where that generates.
    fn template(&self, template: Template) -> Vec<PlanStep> {
        let in_hand = self.work.on_button(&self.sheet);
        let draft = template == Template::Draft && in_hand.generation.is_some();
        template.steps(draft.then_some(&in_hand), self.list())
    }
}

fn run(held: &PlanStep, what: &str) -> Result<Generation, String> {
    let run = held.configuration.generation;
    run.ok_or_else(|| format!("these are edits alone; they have no {what}"))
}
