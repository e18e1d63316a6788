//! Quote: a configuration's price with every number that goes in, and what the next choice of each axis would give.

use super::{Explanation, ExplanationLine, change_arithmetic};
use crate::analysis::{Neighbour, Neighbours, proofs};
use crate::pricing::{At, Configuration, List, PriceList, Step};

impl Explanation {
    /// Every line of a configuration's quote, and their sum where there are several.
    pub fn quote(&mut self, configuration: &Configuration, list: PriceList<'_>) {
        let proofs = proofs(configuration, list);
        for proof in &proofs {
            for part in &proof.parts {
                self.part(part);
            }
            // Where there is one, the title says what it is.
            let equation = proof.equation();
            if proofs.len() > 1 {
                let equation = equation.trim_start_matches("= ");
                self.arithmetic(format!("{}: {equation}", proof.title));
            } else {
                self.arithmetic(equation);
            }
        }
        if proofs.len() > 1 {
            let amounts: Vec<_> = proofs
                .iter()
                .map(|proof| proof.amount.to_string())
                .collect();
            let total = list.total(configuration);
            self.arithmetic(format!("{} = {total}", amounts.join(" + ")));
        }
        if configuration.generation.is_some() {
            let (word, meaning) = (list.reading.word(), list.reading.meaning());
            let reading = format!("Reading {word}: {meaning}.");
            if !self
                .lines
                .contains(&ExplanationLine::Words(reading.clone()))
            {
                self.words(reading);
            }
        }
    }

    /// What the changes beside the options mean, each axis by its next choice.
    pub fn choices(&mut self, configuration: &Configuration, list: PriceList<'_>) {
        self.heading("Changes");
        let now = list.total(configuration);
        self.words(format!(
            "The change beside an option is the total it would give, less {now}. Such as:"
        ));
        for step in next_choices(configuration, list) {
            self.arithmetic(step);
        }
    }
}

/// A quote in one line of sums: `49 × 3 + ~4 × 3 = ~159`.
pub fn in_short(configuration: &Configuration, list: PriceList<'_>) -> String {
    let quote = list.quote(configuration);
    let lines = quote.lines.iter();
    let lines: Vec<_> = lines
        .map(|line| format!("{} × {}", line.each, line.times))
        .collect();
    format!("{} = {}", lines.join(" + "), quote.total)
}

/// For each axis the next choice, or the one before where there is none: its total and the change to it.
pub fn next_choices(configuration: &Configuration, list: PriceList<'_>) -> Vec<String> {
    let sheet = list.sheet;
    let near = Neighbours::of(configuration, list);
    let told = |name: String, step: Step| {
        let other = step.from(configuration, sheet);
        let change = change_arithmetic(list.total(configuration), list.total(&other));
        let change = change.split("; ").next().unwrap_or_default().to_owned();
        format!("{name}: {}, {change}", in_short(&other, list))
    };
    let mut choices = Vec::new();
    if let Some(to) = beside(&near.models) {
        let name = name(&sheet.models, to, |model| &model.name);
        choices.push(told(name, Step::Model(to)));
    }
    // Edits alone have neither quality nor count.
    if configuration.generation.is_some() {
        if let Some(to) = beside(&near.qualities) {
            let name = name(&sheet.qualities, to, |quality| &quality.id);
            choices.push(told(name, Step::Quality(to)));
        }
        if let Some(to) = beside(&near.counts) {
            choices.push(told(format!("×{to}"), Step::Count(to)));
        }
    }
    choices
}

fn name<T>(list: &List<T>, at: At<T>, of: fn(&T) -> &String) -> String {
    of(list.get(at)).clone()
}

/// The choice after the one in hand, or before it.
fn beside<T: Copy>(choices: &[Neighbour<T>]) -> Option<T> {
    let now = choices.iter().position(|choice| choice.current)?;
    let after = choices.get(now.saturating_add(1));
    let before = now.checked_sub(1).and_then(|before| choices.get(before));
    after.or(before).map(|choice| choice.to)
}
