//! Cost: what each step of a plan costs, and what is left of the budget after it.

use super::{Left, PlanStep, target};
use crate::pricing::{Amount, Basis, Configuration, Credits, Generation, PriceList, Sheet};

/// A plan, priced by one list against one budget.
///
/// Sums beyond 64 bits show as `>= N`, never as a wrong number.
#[derive(Clone, Debug)]
pub struct PlanCost<'p> {
    /// The steps.
    pub plan: &'p [PlanStep],
    /// What they are priced by.
    pub list: PriceList<'p>,
    /// What they are paid from, if there is a budget; assumed where assumed prices were paid from it before.
    pub budget: Option<Amount>,
    /// Each step, in the plan's order.
    pub steps: Vec<StepCost>,
    /// What the steps behind each one cost, and at last nothing.
    behind: Vec<Amount>,
}

/// What one step costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepCost {
    /// One try.
    pub each: Amount,
    /// All tries.
    pub cost: Amount,
    /// This step and those before it.
    pub so_far: Amount,
    /// What is left of the budget then.
    pub left: Option<Left>,
    /// The same tries at the final setting.
    pub at_final: Amount,
    /// The same of this step and those before it.
    pub so_far_at_final: Amount,
    /// What would be left of the budget then.
    pub left_at_final: Option<Left>,
}

impl<'p> PlanCost<'p> {
    /// Prices a plan against a budget that somebody set.
    pub fn of(plan: &'p [PlanStep], budget: Option<Credits>, list: PriceList<'p>) -> Self {
        let budget = budget.map(|budget| Amount::known(budget, Basis::Stated));
        Self::paid_from(plan, budget, list)
    }

    /// Prices a plan against what is left of a budget.
    pub fn paid_from(plan: &'p [PlanStep], budget: Option<Amount>, list: PriceList<'p>) -> Self {
        let setting = target(plan).and_then(|at| plan.get(at));
        let mut so_far = Amount::NOTHING;
        let mut so_far_at_final = Amount::NOTHING;
        let left = |sum| budget.map(|budget| Left::of(budget, sum));
        let steps: Vec<_> = plan
            .iter()
            .map(|step| {
                let cost = cost(step, list);
                let final_step = at_final(step, setting);
                let at_final = self::cost(&final_step, list);
                so_far = so_far.plus(cost);
                so_far_at_final = so_far_at_final.plus(at_final);
                StepCost {
                    each: list.total(&step.configuration),
                    cost,
                    so_far,
                    left: left(so_far),
                    at_final,
                    so_far_at_final,
                    left_at_final: left(so_far_at_final),
                }
            })
            .collect();
        let mut behind = vec![Amount::NOTHING];
        for step in steps.iter().rev() {
            let after = behind.last().copied().unwrap_or_default();
            behind.push(step.cost.plus(after));
        }
        behind.reverse();
        behind.remove(0);
        Self {
            plan,
            list,
            budget,
            steps,
            behind,
        }
    }

    /// What the whole plan costs.
    pub fn total(&self) -> Amount {
        self.steps
            .last()
            .map_or(Amount::NOTHING, |step| step.so_far)
    }

    /// What it leaves of the budget.
    pub fn left(&self) -> Option<Left> {
        self.leaves(self.total())
    }

    /// What a total leaves of the budget.
    pub fn leaves(&self, total: Amount) -> Option<Left> {
        self.budget.map(|budget| Left::of(budget, total))
    }

    /// What all tries would cost at the final setting.
    pub fn at_final(&self) -> Amount {
        self.steps
            .last()
            .map_or(Amount::NOTHING, |step| step.so_far_at_final)
    }

    /// The first step after which the budget is certainly overdrawn.
    pub fn breaks(&self) -> Option<usize> {
        self.steps
            .iter()
            .position(|step| step.left.is_some_and(Left::is_beyond))
    }

    /// What the plan would cost with another step in the place of one, or with nothing there.
    pub fn with(&self, at: usize, step: Option<&PlanStep>) -> Amount {
        let before = at
            .checked_sub(1)
            .and_then(|before| self.steps.get(before))
            .map_or(Amount::NOTHING, |step| step.so_far);
        let behind = self.behind.get(at).copied().unwrap_or_default();
        let between = step.map_or(Amount::NOTHING, |step| cost(step, self.list));
        before.plus(between).plus(behind)
    }

    /// The step that the others lead up to: the last one that generates.
    pub fn target(&self) -> Option<usize> {
        target(self.plan)
    }

    /// The sheet that it is priced by.
    pub const fn sheet(&self) -> &'p Sheet {
        self.list.sheet
    }
}

/// What all tries of a step cost.
fn cost(step: &PlanStep, list: PriceList<'_>) -> Amount {
    list.total(&step.configuration).times(step.tries.into())
}

/// The step at the final setting: its own count and edits at the target's model and quality.
///
/// Edits alone generate nothing, so they stay as they are.
pub(super) fn at_final(step: &PlanStep, target: Option<&PlanStep>) -> PlanStep {
    let setting = target.and_then(|target| {
        let run = target.configuration.generation?;
        Some((target.configuration.model, run.quality))
    });
    let mut next = step.clone();
    if let (Some((model, quality)), Some(run)) = (setting, step.configuration.generation) {
        next.configuration = Configuration {
            model,
            generation: Some(Generation { quality, ..run }),
            ..next.configuration
        };
    }
    next
}
