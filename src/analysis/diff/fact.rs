//! Fact: one price of a sheet, or one rule by which prices are reckoned, with a name that other sheets share.

use std::fmt;

use crate::pricing::{
    Amount, Basis, Charge, CountRange, Credits, Edit, Model, OptionPrice, Quality, Reading,
    Rounding, Sheet, Tier, folded, grouped,
};

/// A part of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SheetSection {
    /// The rules for all prices.
    Sheet,
    /// A quality.
    Quality,
    /// A model.
    Model,
    /// An editing tool.
    Edit,
}

impl SheetSection {
    /// The word that a sheet uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Sheet => "sheet",
            Self::Quality => "quality",
            Self::Model => "model",
            Self::Edit => "edit",
        }
    }
}

/// What a sheet says about one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// Credits, or what stands in their place.
    Price(Amount),
    /// Percent of the list price.
    Percent(u32, Basis),
    /// How quality enters the price.
    Reading(Reading),
    /// How a part of a credit is rounded.
    Rounding(Rounding),
    /// What drives the charge of a tool.
    Charge(Charge),
    /// How many images a run may make.
    Counts(CountRange),
}

impl Value {
    /// The number of it, with its basis; `None` for words and ranges.
    pub fn amount(self) -> Option<Amount> {
        match self {
            Self::Price(amount) => Some(amount),
            Self::Percent(percent, basis) => {
                Some(Amount::known(Credits::new(percent.into()), basis))
            }
            Self::Reading(_) | Self::Rounding(_) | Self::Charge(_) | Self::Counts(_) => None,
        }
    }

    /// What the number counts: `credits` or `percent`; `None` for words and ranges.
    pub const fn unit(self) -> Option<&'static str> {
        match self {
            Self::Price(_) => Some("credits"),
            Self::Percent(..) => Some("percent"),
            Self::Reading(_) | Self::Rounding(_) | Self::Charge(_) | Self::Counts(_) => None,
        }
    }

    /// Whether two values price alike, whatever they rest on.
    pub(super) fn same_price(self, other: Self) -> bool {
        match (self, other) {
            (Self::Price(one), Self::Price(other)) => {
                one.gap() == other.gap() && one.known_part() == other.known_part()
            }
            (Self::Percent(one, _), Self::Percent(other, _)) => one == other,
            // How many images a run may make prices none of them.
            (Self::Counts(_), Self::Counts(_)) => true,
            (one, other) => one == other,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Price(amount) => amount.fmt(out),
            Self::Percent(percent, basis) => {
                out.pad(&format!("{}{} %", basis.mark(), grouped((*percent).into())))
            }
            Self::Reading(reading) => out.pad(reading.word()),
            Self::Rounding(rounding) => out.pad(rounding.word()),
            Self::Charge(charge) => out.pad(charge.word()),
            Self::Counts(range) => out.pad(&format!("{} to {}", range.min, range.max)),
        }
    }
}

/// One thing that a sheet says about prices.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub(super) section: SheetSection,
    pub(super) id: String,
    pub(super) name: String,
    pub(super) what: String,
    pub(super) value: Value,
}

impl Fact {
    /// What the same thing has on another sheet.
    pub(super) fn key(&self) -> (SheetSection, String, String) {
        (self.section, folded(&self.id), folded(&self.what))
    }
}

/// Every price of a sheet and every rule, in the sheet's order.
pub(super) fn facts(sheet: &Sheet) -> Vec<Fact> {
    let rule = |what: &str, value| Fact {
        section: SheetSection::Sheet,
        id: String::new(),
        name: "all prices".to_owned(),
        what: what.to_owned(),
        value,
    };
    let mut facts = vec![
        rule("reading", Value::Reading(sheet.reading)),
        rule("rounding", Value::Rounding(sheet.rounding)),
        rule("images per run", Value::Counts(sheet.count)),
    ];
    facts.extend(sheet.qualities.iter().map(of_quality));
    for model in sheet.models.iter() {
        of_model(model, sheet, &mut facts);
    }
    for edit in &sheet.edits {
        of_edit(edit, &mut facts);
    }
    facts
}

fn of_quality(quality: &Quality) -> Fact {
    Fact {
        section: SheetSection::Quality,
        id: quality.id.clone(),
        name: quality.id.clone(),
        what: "percent".to_owned(),
        value: Value::Percent(quality.percent, quality.basis),
    }
}

fn of_model(model: &Model, sheet: &Sheet, facts: &mut Vec<Fact>) {
    let fact = |what: String, amount| Fact {
        section: SheetSection::Model,
        id: model.id.clone(),
        name: model.name.clone(),
        what,
        value: Value::Price(amount),
    };
    let list = Amount::of(model.credits, model.basis);
    facts.push(fact("list price".to_owned(), list));
    for (quality, tier) in sheet.qualities.iter().zip(&model.tiers) {
        let own = match tier {
            None => continue,
            Some(Tier::Price(credits)) => Amount::known(*credits, model.tiers_basis),
            Some(Tier::Missing) => Amount::MISSING,
            Some(Tier::NotOffered) => Amount::NOT_OFFERED,
        };
        facts.push(fact(format!("at {}", quality.id), own));
    }
}

fn of_edit(edit: &Edit, facts: &mut Vec<Fact>) {
    let mut push = |what: String, value| {
        facts.push(Fact {
            section: SheetSection::Edit,
            id: edit.id.clone(),
            name: edit.name.clone(),
            what,
            value,
        });
    };
    push("charge".to_owned(), Value::Charge(edit.charge));
    for option in edit.options.iter() {
        let label = &option.label;
        match option.price {
            OptionPrice::Fixed(credits) => {
                let what = if label.is_empty() { "price" } else { label };
                let amount = Amount::of(credits, edit.basis);
                push(what.to_owned(), Value::Price(amount));
            }
            OptionPrice::Area(percent) => {
                push(format!("area {label}"), Value::Percent(percent, edit.basis));
            }
        }
    }
}
