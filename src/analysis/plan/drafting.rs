//! Drafting: what a plan saves against all tries at the final setting, and when that stops paying.

use std::cmp::Ordering;

use super::PlanCost;
use crate::pricing::{Amount, Change, Credits};

/// A plan beside the same tries all at the final setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drafting {
    /// The step whose model and quality are the final setting.
    pub target: usize,
    /// How many images all tries generate.
    pub images: u64,
    /// What all tries cost at the final setting.
    pub at_final: Amount,
    /// The change from there to the plan; less is what drafting saves.
    pub change: Change,
    /// One image at the final setting.
    pub image: Amount,
    /// One try of the target, edits included.
    pub run: Amount,
    /// How many more final images the saving pays for; `None` when nobody knows, or they are free.
    ///
    /// With so many the plan still costs no more than all tries at the final setting, with one more it does.
    pub more_images: Option<u64>,
    /// The same for tries of the target.
    pub more_tries: Option<u64>,
}

impl PlanCost<'_> {
    /// What drafting saves; `None` for a plan that generates nothing.
    pub fn drafting(&self) -> Option<Drafting> {
        let target = self.target()?;
        let configuration = &self.plan.get(target)?.configuration;
        let run = configuration.generation?;
        let (image, _) = self.list.per_image(configuration.model, run.quality);
        let run = self.steps.get(target)?.each;
        let at_final = self.at_final();
        let change = Change::between(at_final, self.total());
        let images = self.plan.iter().map(super::PlanStep::images);
        Some(Drafting {
            target,
            images: images.fold(0, u64::saturating_add),
            at_final,
            change,
            image,
            run,
            more_images: pays_for(change, image),
            more_tries: pays_for(change, run),
        })
    }
}

impl Drafting {
    /// What drafting saves, if it does.
    pub const fn saving(&self) -> Option<Credits> {
        match self.change {
            Change::By {
                direction: Ordering::Less,
                credits,
                ..
            } => Some(credits),
            Change::By { .. } | Change::Unknown => None,
        }
    }
}

/// The greatest number whose price is no more than the saving.
fn pays_for(change: Change, price: Amount) -> Option<u64> {
    let saving = match change {
        Change::By {
            direction: Ordering::Greater,
            ..
        } => Credits::ZERO,
        Change::By { credits, .. } => credits,
        Change::Unknown => return None,
    };
    saving.get().checked_div(price.credits()?.get())
}
