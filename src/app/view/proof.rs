//! What the proof says: the arithmetic and the sources of what is selected on the open screen.

mod advise;
mod afford;
mod compare;
mod history;
mod plan;
mod sheet;
mod work;

pub use crate::analysis::{Explanation, ExplanationLine};
use crate::analysis::{PlanCost, describe};
use crate::app::{App, Tab};
use crate::pricing::Configuration;

impl App {
    /// The proof of what is selected, which is never empty: the button is always there.
    pub fn proof(&self) -> Explanation {
        let proof = match self.tab {
            Tab::Work => None,
            Tab::Compare => self.compare_proof(),
            Tab::Plan => self.plan_proof(),
            Tab::Afford => Some(self.afford_proof()),
            Tab::Advise => self.advise_proof(),
            Tab::History => self.history_proof(),
            Tab::Sheet => Some(self.sheet_proof()),
        };
        let proof = match proof {
            None => self.work_proof(),
            Some(mut proof) => {
                self.button_proof(&mut proof);
                proof
            }
        };
        proof.with_minus("−")
    }

    /// The total that is on the button of every screen.
    fn button_proof(&self, proof: &mut Explanation) {
        let configuration = self.work.on_button(&self.sheet);
        proof.heading(format!("On the button: {}", self.named(&configuration)));
        proof.quote(&configuration, self.list());
    }

    /// `Nano Banana Pro 2K ×3: 147`.
    fn named(&self, configuration: &Configuration) -> String {
        let words = describe(configuration, &self.sheet);
        format!("{words}: {}", self.list().total(configuration))
    }

    /// The budget under a total, where there is one.
    fn budget_proof(&self, configuration: &Configuration, proof: &mut Explanation) {
        let ledger = &self.ledger;
        if ledger.has_budget() {
            let total = self.list().total(configuration);
            proof.budget(total, ledger.budget, ledger.spent());
        }
    }
}
