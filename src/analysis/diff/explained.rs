//! Explained: how a total comes about on each of two sheets, and from there the change.

use crate::analysis::{
    PlanCost, PlanStep, Proof, change_arithmetic, in_short, joined_steps, proofs, times,
};
use crate::pricing::{Amount, Configuration, PriceList};

/// The proof of a total on one sheet, and its sums in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideProof<'s> {
    /// A proof for each line of the quote; of a plan, for each line of each step's.
    pub proofs: Vec<Proof<'s>>,
    /// What is done with them: `49 × 3 = 147`.
    pub sums: String,
    /// What comes out.
    pub total: Amount,
}

/// How a total comes about on two sheets; a side without a total has no proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EffectProof<'s> {
    /// On the old sheet.
    pub old: Option<SideProof<'s>>,
    /// On the new sheet.
    pub new: Option<SideProof<'s>>,
}

impl<'s> SideProof<'s> {
    /// Of a configuration.
    pub fn of(configuration: &Configuration, list: PriceList<'s>) -> Self {
        Self {
            proofs: proofs(configuration, list),
            sums: in_short(configuration, list),
            total: list.total(configuration),
        }
    }

    /// Of a plan.
    pub fn of_plan(steps: &[PlanStep], list: PriceList<'s>) -> Self {
        let total = PlanCost::of(steps, None, list).total();
        let each: Vec<_> = steps
            .iter()
            .map(|step| {
                let tries = times(step.tries.into(), ("try", "tries"));
                format!("{} × {tries}", list.total(&step.configuration))
            })
            .collect();
        Self {
            proofs: steps
                .iter()
                .flat_map(|step| proofs(&step.configuration, list))
                .collect(),
            sums: format!("{} = {total}", each.join(" + ")),
            total,
        }
    }
}

impl EffectProof<'_> {
    /// `before 49 × 3 = 147; after 50 × 3 = 150; 150 - 147 = +3; +3 / 147 = +2 %`.
    pub fn arithmetic(&self) -> String {
        let side = |word: &str, side: Option<&SideProof<'_>>| {
            side.map_or_else(String::new, |side| format!("{word} {}", side.sums))
        };
        let change = self.old.as_ref().zip(self.new.as_ref());
        let change = change.map_or_else(String::new, |(old, new)| {
            change_arithmetic(old.total, new.total)
        });
        joined_steps(&[
            &side("before", self.old.as_ref()),
            &side("after", self.new.as_ref()),
            &change,
        ])
    }
}
