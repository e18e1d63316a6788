//! Work: the quote on the button, the budget under it, and what the changes beside the options mean.

use super::Explanation;
use crate::analysis::change_arithmetic;
use crate::app::{App, Pane};
use crate::pricing::Step;

impl App {
    pub(super) fn work_proof(&self) -> Explanation {
        let configuration = self.work.on_button(&self.sheet);
        let mut proof = Explanation::of(self.named(&configuration));
        proof.quote(&configuration, self.list());
        self.budget_proof(&configuration, &mut proof);
        match self.work.pane {
            Pane::Generate => proof.choices(&configuration, self.list()),
            Pane::Edit => self.attached_proof(&mut proof),
        }
        proof
    }

    /// What attaching the tool does to the run, which the change beside it says.
    fn attached_proof(&self, proof: &mut Explanation) {
        let Some(edit) = self.work.edit(&self.sheet) else {
            return;
        };
        let run = &self.work.configuration;
        let after = Step::Edit(edit).from(run, &self.sheet);
        if after == *run {
            return;
        }
        let words = if after.edits.len() < run.edits.len() {
            "Taken off the run"
        } else {
            "Attached to the run"
        };
        proof.heading(format!("{words}: {}", self.named(&after)));
        proof.quote(&after, self.list());
        let (before, after) = (self.list().total(run), self.list().total(&after));
        let change = change_arithmetic(before, after);
        proof.arithmetic(change.split("; ").next().unwrap_or_default());
    }
}
