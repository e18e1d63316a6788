//! Mend: the cheapest single change that brings a plan within its budget.

use super::{Amended, Amendment, PlanCost, keeper};

impl PlanCost<'_> {
    /// The cheapest single change that mends a plan beyond its budget; `None` where it is not, or none does.
    ///
    /// Cheapest is what gives up least: of all single changes of all steps the one after which the plan
    /// has the greatest total that still fits. Of equals the first one in the plan's order is taken, within
    /// a step in the order of [`Amendment::all`]. Every step may be skipped but the target: a plan without
    /// what it leads up to mends nothing.
    pub fn mend(&self) -> Option<Amended> {
        let budget = self.budget?.known_part();
        self.breaks()?;
        let keeper = keeper(self.plan);
        let mut best: Option<Amended> = None;
        for (at, step) in self.plan.iter().enumerate() {
            for by in Amendment::all(step, at != keeper, self.sheet()) {
                let Some(amended) = self.amended(at, by) else {
                    continue;
                };
                let Some(credits) = amended.total.credits().filter(|total| *total <= budget) else {
                    continue;
                };
                let held = best.and_then(|best| best.total.credits());
                if held.is_none_or(|held| credits > held) {
                    best = Some(amended);
                }
            }
        }
        best
    }
}
