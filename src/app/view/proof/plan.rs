//! Plan: the step in hand, the sum of all steps, the same tries at the final setting, and the plans near this one.

use super::{Explanation, PlanCost};
use crate::analysis::{Amendment, PlanStep, describe, spent_arithmetic, times};
use crate::app::App;

impl App {
    pub(super) fn plan_proof(&self) -> Option<Explanation> {
        let step = self.plan.selected()?;
        let cost = self.plan_cost();
        let at = self.plan.row;
        let priced = cost.steps.get(at)?;
        let words = describe(&step.configuration, &self.sheet);
        let tries = times(step.tries.into(), ("try", "tries"));
        let total = priced.cost;
        let mut proof = Explanation::of(format!("Step {}, {words}, {tries}: {total}", at + 1));
        proof.quote(&step.configuration, self.list());
        proof.arithmetic(cost.step_arithmetic(at));
        proof.heading(format!("The plan: {}", cost.total()));
        if self.ledger.has_budget() && !self.ledger.runs.is_empty() {
            proof.arithmetic(spent_arithmetic(self.ledger.budget, self.ledger.spent()));
        }
        proof.arithmetic(cost.total_arithmetic());
        if cost.breaks().is_some() {
            proof.words(cost.verdict());
            let mend = cost.mend();
            proof.arithmetic(mend.map_or_else(String::new, |mend| cost.amended_arithmetic(&mend)));
        }
        drafting(&cost, at, &mut proof);
        self.options_proof(&cost, step, &mut proof);
        for other in cost.what_if() {
            let words = cost.change_in_short(&other);
            proof.heading(format!("What if: {words}: {}", other.total));
            proof.arithmetic(cost.amended_arithmetic(&other));
        }
        Some(proof)
    }

    /// The totals beside the options of the step are the plan's.
    fn options_proof(&self, cost: &PlanCost<'_>, step: &PlanStep, proof: &mut Explanation) {
        proof.heading("Changes");
        let total = cost.total();
        proof.words(format!(
            "The total beside an option is that of the plan with it, its change that total less {total}. Such as:"
        ));
        let more = PlanStep {
            tries: step.tries + 1,
            ..step.clone()
        };
        let (at, tries) = (self.plan.row, more.tries);
        let by = Amendment::Tries(tries);
        if let Some(amended) = cost.amended(at, by) {
            let sums = cost.amended_arithmetic(&amended);
            proof.arithmetic(format!("{tries} tries: {sums}"));
        }
    }
}

/// The same tries all at the final setting, and what not doing so saves.
fn drafting(cost: &PlanCost<'_>, at: usize, proof: &mut Explanation) {
    let Some(target) = cost.target() else {
        return;
    };
    proof.heading(format!("All at the final setting: {}", cost.at_final()));
    proof.words(format!("The final setting is that of step {}.", target + 1));
    let other = cost.step_at_final_arithmetic(at);
    if !other.is_empty() {
        proof.arithmetic(format!("step {}, {other}", at + 1));
    }
    proof.arithmetic(cost.at_final_arithmetic());
    proof.heading("What drafting saves");
    proof.arithmetic(cost.drafting_arithmetic());
}
