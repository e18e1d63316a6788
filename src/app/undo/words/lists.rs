//! What was undone of the pins, of the plan and of the ledger.

use std::fmt::Write as _;
use std::sync::Arc;

use super::App;
use crate::analysis::{PlanStep, Run, describe, times};
use crate::app::Pin;
use crate::app::undo::splice::Splice;

impl App {
    pub(super) fn pins_changed(&self, was: &Splice<Pin>) -> String {
        let pins = was.of(&self.compare.pins);
        let one = |pin: &Pin| {
            format!(
                "pin {}, {}",
                was.at + 1,
                describe(&pin.configuration, &self.sheet)
            )
        };
        match (&*was.items, pins) {
            ([gone], []) => format!("{}, is gone", one(gone)),
            ([], [back]) => format!("{}, is back", one(back)),
            (gone, []) => format!("{} gone", many(gone.len(), ("pin", "pins"))),
            ([], back) => format!("{} back", many(back.len(), ("pin", "pins"))),
            _ => "order of the pins".to_owned(),
        }
    }

    pub(super) fn steps_changed(&self, was: &Splice<PlanStep>) -> String {
        let steps = was.of(&self.plan.steps);
        let number = was.at + 1;
        let words = |step: &PlanStep| describe(&step.configuration, &self.sheet);
        match (&*was.items, steps) {
            ([before], [after]) if before.tries != after.tries => {
                format!("tries of step {number}, {} → {}", before.tries, after.tries)
            }
            ([before], [after]) if words(before) == words(after) => {
                format!("size of step {number}")
            }
            ([before], [after]) => format!("step {number}, {} → {}", words(before), words(after)),
            ([gone], []) => format!("step {number}, {}, is gone", words(gone)),
            ([], [back]) => format!("step {number}, {}, is back", words(back)),
            (before, after)
                if before.len() == after.len()
                    && after.iter().all(|step| before.contains(step)) =>
            {
                "order of the steps".to_owned()
            }
            _ => {
                let all = self.plan.steps.len();
                let before = all + was.items.len() - steps.len();
                format!(
                    "the plan, {} → {}",
                    many(before, ("step", "steps")),
                    many(all, ("step", "steps"))
                )
            }
        }
    }

    pub(super) fn runs_changed(&self, was: &Splice<Arc<Run>>) -> String {
        let runs = was
            .items
            .iter()
            .chain(was.of(&self.ledger.runs))
            .zip(was.at + 1..);
        let runs: Vec<_> = runs
            .map(|(run, number)| format!("run {number} for {}", run.cost))
            .collect();
        let mut words = runs.join(", ");
        if self.ledger.has_budget() {
            let _ = write!(words, ", {} left", self.ledger.left_in_the_end());
        }
        words
    }
}

fn many(number: usize, unit: (&str, &str)) -> String {
    times(u64::try_from(number).unwrap_or(u64::MAX), unit)
}
