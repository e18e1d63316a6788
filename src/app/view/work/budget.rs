//! The budget: what the run on the button leaves of it, and how many such runs fit.

use crate::analysis::BudgetFit;
use crate::app::App;
use crate::pricing::{Credits, grouped};

/// The budget beside the run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetView {
    /// What is left before the run.
    pub left: Credits,
    /// What the run takes of it, at most all of it.
    pub takes: Credits,
    /// What the run leaves, or what is missing.
    pub leaves: String,
    /// How many such runs fit; empty where the run does not.
    pub runs: String,
}

impl App {
    pub(super) fn budget_view(&self) -> Option<BudgetView> {
        if !self.ledger.has_budget() {
            return None;
        }
        let left = self.ledger.left();
        let total = self.total();
        // As certain as what was spent before, and what the run leaves is no more certain than that.
        let have = self.ledger.left_in_the_end();
        let mark = total.basis().and(have.basis()).mark();
        let (leaves, runs) = match BudgetFit::of(total, left) {
            BudgetFit::Within { leaves, runs, over } => {
                let such = match runs {
                    None => "free".to_owned(),
                    Some(1) => format!("{mark}1 such run, {mark}{} left over", grouped(over.get())),
                    Some(runs) => {
                        let (runs, over) = (grouped(runs), grouped(over.get()));
                        [mark, &runs, " such runs, ", mark, &over, " left over"].concat()
                    }
                };
                (
                    [
                        "leaves ",
                        mark,
                        &grouped(leaves.get()),
                        " of ",
                        &have.figure(),
                    ]
                    .concat(),
                    such,
                )
            }
            BudgetFit::Beyond { missing } => (
                format!("{mark}{} beyond {have}", grouped(missing.get())),
                String::new(),
            ),
            BudgetFit::Unknown => (format!("{have} left"), String::new()),
        };
        Some(BudgetView {
            left,
            takes: total.known_part().min(left),
            leaves,
            runs,
        })
    }
}
