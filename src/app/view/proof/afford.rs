//! Afford: the price of one image of the model in hand, how often it goes into the budget, and what one more needs.

use super::Explanation;
use crate::analysis::{AffordAsk, Fit, describe, spent_arithmetic};
use crate::app::App;
use crate::pricing::grouped;

impl App {
    pub(super) fn afford_proof(&self) -> Explanation {
        let (ask, list, sheet) = (self.afford_ask(), self.list(), &self.sheet);
        let row = self.afford_row();
        let model = &sheet.models.get(row.model).name;
        let quality = &sheet.qualities.get(row.quality).id;
        let images = match row.fit {
            Fit::Times { times: 1, .. } => "1 image".to_owned(),
            Fit::Times { times, .. } => format!("{} images", grouped(times)),
            Fit::Free | Fit::Never(_) => ask.note(row.fit, row.enough),
        };
        let each = row.each;
        let mut proof = Explanation::of(format!("{model} {quality}, {each} each: {images}"));
        proof.quote(&row.one_image(list), list);
        if !self.ledger.has_budget() {
            return proof;
        }
        proof.heading(format!("Out of {}", ask.budget));
        if !self.ledger.runs.is_empty() {
            proof.arithmetic(spent_arithmetic(self.ledger.budget, self.ledger.spent()));
        }
        proof.arithmetic(ask.arithmetic(row.fit));
        proof.words(ask.note(row.fit, row.enough));
        proof.heading("At each quality");
        for (at, quality) in sheet.qualities.places() {
            let only = AffordAsk {
                quality: at,
                or_better: false,
                ..ask
            };
            let there = only.model(row.model, list);
            let sums = match there.fit {
                Fit::Times { times, left, .. } => {
                    let (all, times) = (ask.available(), grouped(times));
                    format!("{all} = {times} × {} + {left}", there.each)
                }
                Fit::Free | Fit::Never(_) => ask.note(there.fit, there.enough),
            };
            proof.arithmetic(format!("{}: {sums}", quality.id));
        }
        let run = self.work.on_button(sheet);
        proof.heading(format!("The run in hand, {}", describe(&run, sheet)));
        let fits = ask.run(&run, list).arithmetic;
        if fits.is_empty() {
            proof.words(ask.in_words("The run in hand", list.total(&run)) + ".");
        }
        proof.arithmetic(fits);
        let cost = self.plan_cost();
        let each: Vec<_> = cost
            .steps
            .iter()
            .map(|step| step.cost.to_string())
            .collect();
        proof.heading("The plan".to_owned());
        proof.arithmetic(format!("{} = {}", each.join(" + "), cost.total()));
        let row = ask.plan(String::new(), &cost);
        if row.arithmetic.is_empty() {
            proof.words(ask.in_words("The plan", cost.total()) + ".");
        }
        proof.arithmetic(row.arithmetic);
        proof
    }
}
