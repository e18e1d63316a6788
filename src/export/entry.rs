//! Entry: one priced configuration with the words that every format shows.

use crate::analysis::{Proof, describe, describe_edit, proofs};
use crate::pricing::{
    Amount, Configuration, Credits, Fingerprint, Gap, Item, Line, PriceList, Quote, Rule, Sheet,
    grouped,
};

/// A configuration, its price and its names.
#[derive(Clone, Debug)]
pub struct Entry<'s> {
    /// What the sheet calls it, if it is one of its examples.
    pub label: Option<&'s str>,
    /// The configuration line, in its shortest form that gives the same total on the same sheet.
    pub line: String,
    /// The configuration in words.
    pub name: String,
    /// How many images are generated; 0 for edits alone.
    pub count: u32,
    /// What it costs.
    pub quote: Quote<'s>,
    /// The arithmetic, if it was asked for.
    pub proofs: Option<Vec<Proof<'s>>>,
    /// The fingerprint of the sheet.
    pub fingerprint: Fingerprint,
    /// The sheet.
    pub sheet: &'s Sheet,
}

impl<'s> Entry<'s> {
    /// Prices a line. The reading that it names is part of what it asks for; another sheet that it names is not.
    pub fn of(line: &Line, list: PriceList<'s>, fingerprint: Fingerprint) -> Self {
        let sheet = list.sheet;
        let list = line.reading.map_or(list, |reading| list.under(reading));
        // Where it is not the sheet's own, the line alone would be priced under another reading.
        let other = (list.reading != sheet.reading).then_some(list.reading);
        let printed = Line {
            reading: line.reading.or(other),
            ..Line::of(line.configuration.clone())
        }
        .print(sheet);
        Self {
            label: None,
            line: printed,
            name: describe(&line.configuration, sheet),
            count: line.configuration.generation.map_or(0, |run| run.count),
            quote: list.quote(&line.configuration),
            proofs: None,
            fingerprint,
            sheet,
        }
    }

    /// With the proof of each line.
    #[must_use]
    pub fn explained(self, configuration: &Configuration, list: PriceList<'s>) -> Self {
        let list = list.under(self.quote.reading);
        Self {
            proofs: Some(proofs(configuration, list)),
            ..self
        }
    }

    /// The price of the generation; `None` for edits alone.
    pub fn generation(&self) -> Option<Amount> {
        (self.count > 0).then(|| self.quote.generation())
    }

    /// The price of the edits; `None` where there are none.
    pub fn edits(&self) -> Option<Amount> {
        let lines = &self.quote.lines;
        lines
            .iter()
            .any(|line| matches!(line.item, Item::Edit(_)))
            .then(|| self.quote.edits())
    }

    /// What an item of the quote is called.
    pub(super) fn item_name(&self, item: Item) -> String {
        match item {
            Item::Generation { model, quality } => format!(
                "{} {}",
                self.sheet.models.get(model).name,
                self.sheet.qualities.get(quality).id
            ),
            Item::Edit(used) => describe_edit(used, self.sheet),
        }
    }
}

/// What a total rests on, in a word: its basis, or what it lacks.
pub(super) fn standing(total: Amount) -> &'static str {
    match total.gap() {
        Gap::None => total.basis().word(),
        Gap::Missing | Gap::NotOffered => total.gap().word().unwrap_or_default(),
    }
}

/// The basis of an amount, for machine output; `None` when nothing of it is known, for then nothing rests on anything.
pub(super) fn basis(amount: Amount) -> Option<&'static str> {
    let known = amount.gap() == Gap::None || amount.known_part() > Credits::ZERO;
    known.then(|| amount.basis().word())
}

/// Bare credits, for machine output; `None` when a part is missing.
pub(super) fn whole(amount: Amount) -> Option<u64> {
    amount.credits().map(Credits::get)
}

/// How the price of one comes about, in words.
pub(super) fn rule(rule: Rule) -> String {
    match rule {
        Rule::Scaled { list, percent } => format!("{} × {percent} %", grouped(list.get())),
        Rule::Area { list, percent } => {
            format!(
                "{} × {percent} %, rounded up, at least 1",
                grouped(list.get())
            )
        }
        Rule::Listed => "list price".to_owned(),
        Rule::Tiered => "own price at this quality".to_owned(),
        Rule::Fixed => "fixed price".to_owned(),
        Rule::NoPrice => "no price".to_owned(),
    }
}
