//! Effect: what another price sheet does to a configuration, or to anything else that has a total.

use super::Limit;
use crate::pricing::{Amount, Change, Credits, Line, LineError, PriceList};

/// The total of one thing on two sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// What it is: a configuration line, or the name of a plan.
    pub name: String,
    /// What a sheet calls it, if it is one of its examples.
    pub label: Option<String>,
    /// The total on the old sheet, or why it has none there.
    pub before: Result<Amount, String>,
    /// The total on the new sheet, or why it has none there.
    pub after: Result<Amount, String>,
    /// What it is paid from, if it says so.
    pub budget: Option<Credits>,
}

/// Why a line means nothing on either sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EffectError {
    /// What is wrong with it on the old sheet.
    pub old: LineError,
    /// What is wrong with it on the new sheet.
    pub new: LineError,
}

impl Effect {
    /// Prices a line on two sheets, each under its list's reading unless the line names one.
    ///
    /// # Errors
    ///
    /// When the line can be read on neither of them.
    pub fn of_line(
        text: &str,
        old: PriceList<'_>,
        new: PriceList<'_>,
    ) -> Result<Self, Box<EffectError>> {
        let (before, after) = (priced(text, old), priced(text, new));
        let name = match (&before, &after) {
            (_, Ok((name, _))) | (Ok((name, _)), _) => name.clone(),
            (Err(old), Err(new)) => {
                let (old, new) = (old.clone(), new.clone());
                return Err(Box::new(EffectError { old, new }));
            }
        };
        let total = |priced: Result<(String, Amount), LineError>| match priced {
            Ok((_, total)) => Ok(total),
            Err(error) => Err(error.to_string()),
        };
        Ok(Self {
            name,
            label: None,
            before: total(before),
            after: total(after),
            budget: None,
        })
    }

    /// From the old total to the new one; unknown where one of them has no whole number.
    pub fn change(&self) -> Change {
        match (&self.before, &self.after) {
            (Ok(before), Ok(after)) => Change::between(*before, *after),
            _ => Change::Unknown,
        }
    }

    /// The change in percent of the old total.
    pub fn percent(&self, minus: &str) -> Option<String> {
        let before = self.before.as_ref().ok()?;
        self.change().percent(*before, minus)
    }

    /// The same for machine output.
    pub fn percent_number(&self) -> Option<String> {
        let before = self.before.as_ref().ok()?;
        self.change().percent_number(*before)
    }

    /// Whether it rises by more than the limit; `None` when nobody can say.
    pub fn exceeds(&self, limit: Limit) -> Option<bool> {
        match (&self.before, &self.after) {
            (Ok(before), Ok(after)) => limit.is_exceeded(*before, *after),
            _ => None,
        }
    }

    /// Whether both totals are whole and rest on nothing but stated prices.
    pub fn is_certain(&self) -> bool {
        let certain =
            |total: &Result<Amount, String>| total.as_ref().is_ok_and(|total| total.is_certain());
        certain(&self.before) && certain(&self.after)
    }

    /// Whether the budget covers the old total and the new one; `None` without a budget or without totals.
    pub fn within_budget(&self) -> Option<[bool; 2]> {
        let budget = self.budget?;
        let within =
            |total: &Result<Amount, String>| Some(total.as_ref().ok()?.credits()? <= budget);
        Some([within(&self.before)?, within(&self.after)?])
    }
}

/// The line as the sheet writes it, and its total.
fn priced(text: &str, list: PriceList<'_>) -> Result<(String, Amount), LineError> {
    let line = Line::parse(text, list.sheet)?;
    let list = line.reading.map_or(list, |reading| list.under(reading));
    let name = Line {
        reading: line.reading,
        ..Line::of(line.configuration.clone())
    }
    .print(list.sheet);
    Ok((name, list.total(&line.configuration)))
}
