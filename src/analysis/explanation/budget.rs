//! Budget: what a total leaves of it, and how often such a run fits.

use super::Explanation;
use crate::analysis::BudgetFit;
use crate::pricing::{Amount, Credits, grouped};

impl Explanation {
    /// The budget under a total: what is left after the runs before it, what it leaves, and how often it fits.
    pub fn budget(&mut self, total: Amount, budget: Credits, spent: Amount) {
        self.heading("Budget");
        let left = budget.minus(spent.known_part());
        let have = format!("{}{}", spent.basis().mark(), grouped(left.get()));
        if spent != Amount::NOTHING {
            self.arithmetic(spent_arithmetic(budget, spent));
        }
        let mark = total.basis().and(spent.basis()).mark();
        match BudgetFit::of(total, left) {
            BudgetFit::Within { leaves, runs, over } => {
                let (leaves, over) = (grouped(leaves.get()), grouped(over.get()));
                self.arithmetic(format!("{have} - {total} = {mark}{leaves} left"));
                match runs {
                    None => self.words("It is free: such a run fits any number of times."),
                    Some(runs) => {
                        let such = if runs == 1 { "run" } else { "runs" };
                        let runs = grouped(runs);
                        self.arithmetic(format!(
                            "{have} = {runs} × {total} + {mark}{over}: {mark}{runs} such {such} fit, {mark}{over} over"
                        ));
                    }
                }
            }
            BudgetFit::Beyond { missing } => {
                let missing = grouped(missing.get());
                self.arithmetic(format!("{total} - {have} = {mark}{missing} missing"));
            }
            BudgetFit::Unknown => self.words(format!(
                "The total is not known ({total}), so neither is what it leaves of {have}."
            )),
        }
    }
}

/// What is left of a budget: `1,000 - ~294 spent = ~706`; where more was spent than there was, by how much.
pub fn spent_arithmetic(budget: Credits, spent: Amount) -> String {
    let (had, gone) = (grouped(budget.get()), spent.known_part());
    let mark = spent.basis().mark();
    if gone > budget {
        let beyond = grouped(gone.minus(budget).get());
        format!("{spent} spent - {had} = {mark}{beyond} beyond the budget, which leaves 0")
    } else {
        let left = grouped(budget.minus(gone).get());
        format!("{had} - {spent} spent = {mark}{left}")
    }
}
