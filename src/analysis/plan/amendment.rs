//! Amendment: one change of one step of a plan.

use super::{Left, PlanCost, PlanStep};
use crate::pricing::{Amount, At, Change, EditUse, Generation, Model, Quality, Sheet, Step};

/// One change of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amendment {
    /// Another model.
    Model(At<Model>),
    /// Another quality.
    Quality(At<Quality>),
    /// Another count.
    Count(u32),
    /// Another number of tries.
    Tries(u32),
    /// Without the edit at this place.
    WithoutEdit(usize),
    /// Not at all.
    Skip,
    /// A lower quality, and every image of it upscaled.
    Upscaled {
        /// The lower quality.
        quality: At<Quality>,
        /// The upscaling, once per image.
        edit: EditUse,
    },
}

/// A plan after an amendment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amended {
    /// The index of the step that is changed.
    pub step: usize,
    /// The change.
    pub by: Amendment,
    /// What the plan then costs.
    pub total: Amount,
    /// What that adds or saves.
    pub change: Change,
    /// What it then leaves of the budget.
    pub left: Option<Left>,
}

impl Amendment {
    /// The step after the change; `None` where it is skipped.
    pub fn of(self, step: &PlanStep, sheet: &Sheet) -> Option<PlanStep> {
        let mut next = step.clone();
        let change = |by: Step| by.from(&step.configuration, sheet);
        match self {
            Self::Model(model) => next.configuration = change(Step::Model(model)),
            Self::Quality(quality) => next.configuration = change(Step::Quality(quality)),
            Self::Count(count) => next.configuration = change(Step::Count(count)),
            Self::Tries(tries) => next.tries = tries,
            Self::WithoutEdit(at) if at < next.configuration.edits.len() => {
                next.configuration.edits.remove(at);
            }
            Self::WithoutEdit(_) => {}
            Self::Skip => return None,
            Self::Upscaled { quality, edit } => {
                next.configuration = change(Step::Quality(quality));
                next.configuration.edits.push(edit);
            }
        }
        Some(next)
    }

    /// Every single change of a step, in this order: models, qualities, counts, one try fewer,
    /// each edit removed, the step skipped if it may be.
    ///
    /// What is chosen now is not among them; edits alone have no quality and no count, and keep their last edit.
    pub fn all(step: &PlanStep, may_skip: bool, sheet: &Sheet) -> Vec<Self> {
        let configuration = &step.configuration;
        let run = configuration.generation;
        let models = sheet.models.places().map(|(at, _)| at);
        let models = models.filter(|at| *at != configuration.model);
        let mut all: Vec<_> = models.map(Self::Model).collect();
        if let Some(Generation { quality, count, .. }) = run {
            let qualities = sheet.qualities.places().map(|(at, _)| at);
            all.extend(qualities.filter(|at| *at != quality).map(Self::Quality));
            let counts = sheet.count.counts().filter(|other| *other != count);
            all.extend(counts.map(Self::Count));
        }
        if step.tries > 1 {
            all.push(Self::Tries(step.tries.saturating_sub(1)));
        }
        let edits = configuration.edits.len();
        if run.is_some() || edits > 1 {
            all.extend((0..edits).map(Self::WithoutEdit));
        }
        if may_skip {
            all.push(Self::Skip);
        }
        all
    }
}

impl PlanCost<'_> {
    /// The plan after a change of one step.
    pub fn amended(&self, at: usize, by: Amendment) -> Option<Amended> {
        let step = by.of(self.plan.get(at)?, self.sheet());
        let total = self.with(at, step.as_ref());
        Some(Amended {
            step: at,
            by,
            total,
            change: Change::between(self.total(), total),
            left: self.leaves(total),
        })
    }
}
