//! Arithmetic: how the numbers of a plan come about.

use std::cmp::Ordering;

use super::cost::at_final;
use super::{Amended, Left, PlanCost, PlanStep};
use crate::analysis::{change_arithmetic, describe, times};
use crate::pricing::{Amount, Change, grouped};

impl PlanCost<'_> {
    /// What all tries of a step cost, and what is left then: `~9 × 4 tries = ~36; ...`.
    pub fn step_arithmetic(&self, at: usize) -> String {
        let (Some(step), Some(cost)) = (self.plan.get(at), self.steps.get(at)) else {
            return String::new();
        };
        let all = format!("{} = {}", tries(step, cost.each), cost.cost);
        let before = at.checked_sub(1).and_then(|before| self.steps.get(before));
        let before = before.map(|before| before.so_far);
        self.so_far(all, cost.cost, before, cost.so_far)
    }

    /// What all tries of a step would cost at the final setting; empty where they are at it.
    pub fn step_at_final_arithmetic(&self, at: usize) -> String {
        let (Some(step), Some(cost)) = (self.plan.get(at), self.steps.get(at)) else {
            return String::new();
        };
        let other = at_final(step, self.target().and_then(|target| self.plan.get(target)));
        if other.configuration == step.configuration {
            return String::new();
        }
        let each = self.list.total(&other.configuration);
        let name = describe(&other.configuration, self.sheet());
        let all = format!("{name}: {} = {}", tries(&other, each), cost.at_final);
        let before = at.checked_sub(1).and_then(|before| self.steps.get(before));
        let before = before.map(|before| before.so_far_at_final);
        self.so_far(all, cost.at_final, before, cost.so_far_at_final)
    }

    /// What a step costs, that and those before it, and what is left then.
    fn so_far(&self, all: String, cost: Amount, before: Option<Amount>, sum: Amount) -> String {
        let before = before.map(|before| format!("{before} before it + {cost} = {sum}"));
        let steps = std::iter::once(all).chain(before);
        let steps: Vec<_> = steps.chain(self.left_arithmetic(sum)).collect();
        steps.join("; ")
    }

    /// The sum of all steps, and what it leaves.
    pub fn total_arithmetic(&self) -> String {
        self.sum(self.steps.iter().map(|step| step.cost), self.total())
    }

    /// The sum of the same tries all at the final setting, and what it would leave.
    pub fn at_final_arithmetic(&self) -> String {
        self.sum(self.steps.iter().map(|step| step.at_final), self.at_final())
    }

    /// What drafting saves, and for how many more finals that pays; empty for a plan that generates nothing.
    pub fn drafting_arithmetic(&self) -> String {
        let Some(drafting) = self.drafting() else {
            return String::new();
        };
        let (whole, plan) = (drafting.at_final, self.total());
        let Change::By {
            direction,
            credits,
            basis,
        } = drafting.change
        else {
            return format!("{whole} - {plan}: nobody knows");
        };
        let by = format!("{}{}", basis.mark(), grouped(credits.get()));
        match direction {
            Ordering::Greater => {
                format!("{plan} - {whole} = {by} more than all at the final setting")
            }
            Ordering::Equal => format!("{whole} - {plan} = {by}"),
            Ordering::Less => {
                let mut steps = vec![format!("{whole} - {plan} = {by} saved")];
                let mut pays = |number: Option<u64>, price: Amount, what: (&str, &str)| {
                    if let Some(number) = number {
                        let all = price.times(number);
                        let number = times(number, what);
                        steps.push(format!(
                            "{by} pays for {number}: {price} each, {all} in all"
                        ));
                    }
                };
                let images = ("more final image", "more final images");
                pays(drafting.more_images, drafting.image, images);
                let tries = ("more final try", "more final tries");
                pays(drafting.more_tries, drafting.run, tries);
                steps.join("; ")
            }
        }
    }

    /// What a change of one step makes of the plan: its old cost goes, its new cost comes.
    pub fn amended_arithmetic(&self, amended: &Amended) -> String {
        let (Some(step), Some(cost)) = (self.plan.get(amended.step), self.steps.get(amended.step))
        else {
            return String::new();
        };
        let total = self.total();
        let comes = amended
            .by
            .of(step, self.sheet())
            .map_or_else(String::new, |step| {
                let each = self.list.total(&step.configuration);
                format!(" + {}", tries(&step, each))
            });
        let mut steps = vec![format!(
            "{total} - {}{comes} = {}",
            cost.cost, amended.total
        )];
        let change = change_arithmetic(total, amended.total);
        // What it is in percent is shown nowhere.
        steps.extend(change.split("; ").next().map(str::to_owned));
        steps.extend(self.left_arithmetic(amended.total));
        steps.join("; ")
    }

    fn left_arithmetic(&self, sum: Amount) -> Option<String> {
        let budget = self.budget?;
        let left = match Left::of(budget, sum) {
            Left::Unknown => "?".to_owned(),
            left @ (Left::Within { .. } | Left::Beyond { .. }) => left.words("-"),
        };
        Some(format!("{budget} - {sum} = {left} left"))
    }

    fn sum(&self, amounts: impl Iterator<Item = Amount>, total: Amount) -> String {
        let amounts: Vec<_> = amounts.map(|amount| amount.to_string()).collect();
        let sum = format!("{} = {total}", amounts.join(" + "));
        let left = self.left_arithmetic(total);
        std::iter::once(sum)
            .chain(left)
            .collect::<Vec<_>>()
            .join("; ")
    }
}

/// `~9 × 4 tries`.
fn tries(step: &PlanStep, each: Amount) -> String {
    format!("{each} × {}", times(step.tries.into(), ("try", "tries")))
}
