//! Diff: what two price sheets charge differently, price by price, and what that does to a configuration.

mod effect;
mod explained;
mod fact;
mod limit;

use std::collections::HashMap;

pub use effect::{Effect, EffectError};
pub use explained::{EffectProof, SideProof};
pub use fact::{SheetSection, Value};
pub use limit::Limit;

use super::change_arithmetic;
use crate::pricing::{Amount, Change, Sheet};
use fact::{Fact, facts};

/// One thing that two sheets say differently, or that only one of them says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The part of the sheet.
    pub section: SheetSection,
    /// The id of the model, quality or tool; empty for the sheet itself.
    pub id: String,
    /// Its name, on the newer sheet that has it.
    pub name: String,
    /// Which of its prices: `list price`, `at 4K`, `percent`, `4x`.
    pub what: String,
    /// What the old sheet says, if it says anything.
    pub before: Option<Value>,
    /// What the new sheet says, if it says anything.
    pub after: Option<Value>,
}

/// In which way something differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DifferenceKind {
    /// Both sheets have it, with other prices or on another basis.
    Changed,
    /// Only the new sheet has it.
    Added,
    /// Only the old sheet has it.
    Removed,
}

impl DifferenceKind {
    /// Every kind, in the order in which they are counted.
    pub const ALL: [Self; 3] = [Self::Changed, Self::Added, Self::Removed];

    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

impl Difference {
    /// In which way it differs.
    pub const fn kind(&self) -> DifferenceKind {
        match (self.before, self.after) {
            (None, _) => DifferenceKind::Added,
            (_, None) => DifferenceKind::Removed,
            (Some(_), Some(_)) => DifferenceKind::Changed,
        }
    }

    /// From the old number to the new one; unknown where one of them is none.
    pub fn change(&self) -> Change {
        let (before, after) = (
            self.before.map(Value::amount),
            self.after.map(Value::amount),
        );
        match (before.flatten(), after.flatten()) {
            (Some(before), Some(after)) => Change::between(before, after),
            _ => Change::Unknown,
        }
    }

    /// How the change and its percentage come about; empty where one side is no number.
    pub fn arithmetic(&self) -> String {
        let number = |value: Option<Value>| value.and_then(Value::amount);
        let numbers = number(self.before).zip(number(self.after));
        let known = numbers.filter(|_| self.change() != Change::Unknown);
        known.map_or_else(String::new, |(before, after)| {
            change_arithmetic(before, after)
        })
    }

    /// The change in percent of the old number: `+6.1 %`.
    pub fn percent(&self, minus: &str) -> Option<String> {
        let before = self.before.and_then(Value::amount);
        self.change()
            .percent(before.unwrap_or(Amount::MISSING), minus)
    }

    /// The same for machine output: `6.1`.
    pub fn percent_number(&self) -> Option<String> {
        let before = self.before.and_then(Value::amount)?;
        self.change().percent_number(before)
    }

    /// Whether a price differs, or how prices are reckoned, so that the sheets have different fingerprints.
    ///
    /// The range of counts and the basis of a price are told as well, but make no other fingerprint.
    pub fn is_price(&self) -> bool {
        match (self.before, self.after) {
            (Some(before), Some(after)) => !before.same_price(after),
            _ => true,
        }
    }
}

/// Everything that two sheets charge differently: rules, qualities, models and tools, in the new sheet's order.
///
/// Ids match without case. Names, notes, sources, sizes and the order in the file are no prices.
pub fn differences(old: &Sheet, new: &Sheet) -> Vec<Difference> {
    let (before, after) = (facts(old), facts(new));
    let mut of_old: HashMap<_, _> = before.iter().map(|fact| (fact.key(), fact)).collect();
    let places = places(&after, &before);
    let mut found: Vec<_> = after
        .iter()
        .filter_map(|fact| {
            let held = of_old.remove(&fact.key());
            if held.is_some_and(|held| held.value == fact.value) {
                return None;
            }
            Some(difference(
                fact,
                held.map(|held| held.value),
                Some(fact.value),
            ))
        })
        .collect();
    let gone = before
        .iter()
        .filter(|fact| of_old.contains_key(&fact.key()));
    found.extend(gone.map(|fact| difference(fact, Some(fact.value), None)));
    // How a tool charges is said where it charges otherwise than before; a tool that comes or goes has its prices.
    found.retain(|difference| {
        !matches!(
            difference.before.or(difference.after),
            Some(Value::Charge(_))
        ) || difference.kind() == DifferenceKind::Changed
    });
    found.sort_by_key(|difference| {
        let key = (difference.section, crate::pricing::folded(&difference.id));
        (difference.section, places.get(&key).copied())
    });
    found
}

/// The place of every item: those of the new sheet first, then those that only the old one has.
fn places(after: &[Fact], before: &[Fact]) -> HashMap<(SheetSection, String), usize> {
    let mut places = HashMap::new();
    for fact in after.iter().chain(before) {
        let (section, id, _) = fact.key();
        let next = places.len();
        places.entry((section, id)).or_insert(next);
    }
    places
}

fn difference(fact: &Fact, before: Option<Value>, after: Option<Value>) -> Difference {
    Difference {
        section: fact.section,
        id: fact.id.clone(),
        name: fact.name.clone(),
        what: fact.what.clone(),
        before,
        after,
    }
}
