//! Plan: steps with their tries against a budget, beside the same tries all at the final setting.
//!
//! The *target* is the last step that generates: what the drafts before it lead up to.
//! Its model and quality are the final setting.

mod amendment;
mod arithmetic;
mod cost;
mod drafting;
mod left;
mod mend;
mod template;
mod what_if;
mod words;

pub use amendment::{Amended, Amendment};
pub use cost::{PlanCost, StepCost};
pub use drafting::Drafting;
pub use left::Left;
pub use template::Template;

use crate::pricing::Configuration;

/// The most tries of one step.
pub const MAX_TRIES: u32 = 9_999;
/// The most steps of one plan.
pub const MAX_STEPS: usize = 99;

/// A configuration, and how often it is run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// What one try runs.
    pub configuration: Configuration,
    /// How many tries, 1 to [`MAX_TRIES`].
    pub tries: u32,
    /// What the step is for, in words.
    pub note: Option<String>,
}

impl PlanStep {
    /// A step without a note.
    pub const fn new(configuration: Configuration, tries: u32) -> Self {
        Self {
            configuration,
            tries,
            note: None,
        }
    }

    /// How many images all tries generate; 0 for edits alone.
    pub fn images(&self) -> u64 {
        let count = self.configuration.generation.map_or(0, |run| run.count);
        u64::from(count).saturating_mul(u64::from(self.tries))
    }
}

/// The step that the others lead up to: the last one that generates.
fn target(steps: &[PlanStep]) -> Option<usize> {
    steps
        .iter()
        .rposition(|step| step.configuration.generation.is_some())
}

/// The step that a plan cannot do without: its target, or the last step of edits alone.
fn keeper(steps: &[PlanStep]) -> usize {
    target(steps).unwrap_or_else(|| steps.len().saturating_sub(1))
}
