//! Whole: how often a run with all its edits, or a plan with all its steps, fits a budget.

use super::told::{figures, line};
use super::{AffordAsk, Fit};
use crate::analysis::{Cell, PlanCost, PlanStep, Row, describe};
use crate::pricing::{Amount, Configuration, PriceList, grouped};

impl AffordAsk {
    /// A run as a row under the heads of the models: how often it fits, and how many images that makes.
    pub fn run(self, configuration: &Configuration, list: PriceList<'_>) -> Row {
        let count = configuration.generation.map_or(0, |run| run.count);
        let name = describe(configuration, list.sheet);
        let line = line(configuration, list);
        let total = list.total(configuration);
        let row = self
            .whole(name, line, total, count.into())
            .about(configuration.clone());
        Row {
            reading: Some(list.reading),
            ..row
        }
    }

    /// A plan as such a row.
    pub fn plan(self, name: String, cost: &PlanCost<'_>) -> Row {
        let images = cost.plan.iter().map(PlanStep::images);
        let images = images.fold(0, u64::saturating_add);
        Row {
            reading: Some(cost.list.reading),
            ..self.whole(name, Cell::Nothing, cost.total(), images)
        }
    }

    fn whole(self, name: String, line: Cell, total: Amount, images: u64) -> Row {
        let fit = Fit::of(total, self.available());
        let note = match fit {
            Fit::Times { times: 1, .. } => "fits once".to_owned(),
            Fit::Times { times, .. } => format!("fits {} times", grouped(times)),
            Fit::Free | Fit::Never(_) => self.note(fit, true),
        };
        let mut cells = vec![Cell::Words(name), line, Cell::Nothing, Cell::Amount(total)];
        cells.extend(figures(fit, images));
        cells.push(Cell::Words(note));
        Row::of(cells).because(self.arithmetic(fit))
    }

    /// How often something fits, in a sentence: `The run in hand (147) fits 6 times, 118 left`.
    pub fn in_words(self, what: &str, total: Amount) -> String {
        match Fit::of(total, self.available()) {
            Fit::Times {
                times: 0, missing, ..
            } => {
                format!("{what} ({total}) does not fit: {missing} missing")
            }
            Fit::Times { times: 1, left, .. } => {
                format!("{what} ({total}) fits once, {left} left")
            }
            Fit::Times { times, left, .. } => {
                let times = grouped(times);
                format!("{what} ({total}) fits {times} times, {left} left")
            }
            Fit::Free => format!("{what} is free: it fits any number of times"),
            Fit::Never(_) => format!("{what} has no price ({total})"),
        }
    }
}
