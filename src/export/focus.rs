//! FOCUS: the simulated runs in the columns of the open cost and usage specification, version 1.2, as CSV.
//!
//! The columns that every dataset must have or should, two about the currency that prices are in, and the
//! specification's way (`x_`) for what is our own. Quantities have a decimal point, by which readers know their type.
//! Every row says that it is simulated, in three places: nothing was billed.
//! <https://focus.finops.org/focus-specification/v1-2/>

use std::fmt;
use std::io::{self, Write};
use std::str::FromStr;

use super::csv::{self, Rows};
use crate::analysis::{ItemKind, Ledger, Run, RunItem};
use crate::pricing::{Credits, Money};

/// The columns, in the specification's order.
const COLUMNS: [&str; 32] = [
    "BilledCost",
    "BillingAccountId",
    "BillingAccountName",
    "BillingCurrency",
    "BillingPeriodEnd",
    "BillingPeriodStart",
    "ChargeCategory",
    "ChargeClass",
    "ChargeDescription",
    "ChargeFrequency",
    "ChargePeriodEnd",
    "ChargePeriodStart",
    "ContractedCost",
    "EffectiveCost",
    "InvoiceId",
    "InvoiceIssuerName",
    "ListCost",
    "PricingCurrency",
    "PricingCurrencyEffectiveCost",
    "PricingQuantity",
    "PricingUnit",
    "ProviderName",
    "PublisherName",
    "ServiceCategory",
    "ServiceName",
    "ServiceSubcategory",
    "Tags",
    "x_Basis",
    "x_ConfigurationLine",
    "x_Item",
    "x_Run",
    "x_Simulated",
];

/// A month, to which the runs are booked: they know no time of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    fn next(self) -> Self {
        if self.month >= 12 {
            Self {
                year: self.year.saturating_add(1),
                month: 1,
            }
        } else {
            Self {
                month: self.month.saturating_add(1),
                ..self
            }
        }
    }
}

impl FromStr for Month {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is no month such as 2026-11");
        let (year, month) = text.split_once('-').ok_or_else(wrong)?;
        let digits = |part: &str, many: usize| {
            part.len() == many && part.bytes().all(|sign| sign.is_ascii_digit())
        };
        if !(digits(year, 4) && digits(month, 2)) {
            return Err(wrong());
        }
        let (year, month) = (year.parse(), month.parse());
        let (year, month): (u16, u8) = year.ok().zip(month.ok()).ok_or_else(wrong)?;
        let known = (1..=12).contains(&month) && year < 9999;
        known.then_some(Self { year, month }).ok_or_else(wrong)
    }
}

impl fmt::Display for Month {
    /// Its first moment.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-01T00:00:00Z", self.year, self.month)
    }
}

/// The number of the first run without a known cost, from 1: a dataset has no word for that.
pub fn unpriced(ledger: &Ledger) -> Option<usize> {
    let whole = |run: &Run| run.items.iter().all(|item| item.cost.credits().is_some());
    let at = ledger.runs.iter().position(|run| !whole(run))?;
    Some(at.saturating_add(1))
}

/// Writes a row for each part of each run; parts without a known cost are left out, which [`unpriced`] tells first.
///
/// # Errors
///
/// When it cannot be written.
pub fn focus(ledger: &Ledger, money: &Money, month: Month, out: impl Write) -> io::Result<()> {
    let mut out = csv::begin(out);
    out.row(COLUMNS)?;
    for (number, run) in (1_usize..).zip(&ledger.runs) {
        for item in &run.items {
            if let Some(credits) = item.cost.credits() {
                let number = number.to_string();
                row(run, &number, item, credits, (money, month), &mut out)?;
            }
        }
    }
    out.flush()
}

fn row<W: Write>(
    run: &Run,
    number: &str,
    item: &RunItem,
    credits: Credits,
    (money, month): (&Money, Month),
    out: &mut Rows<W>,
) -> io::Result<()> {
    const WHO: &str = "Simulated by genpanel";
    let cost = pointed(money.of(credits));
    let (begins, ends) = (month.to_string(), month.next().to_string());
    let (unit, service) = match item.kind {
        ItemKind::Model => ("Images", "Image generation"),
        ItemKind::Tool => ("Uses", "Image editing"),
    };
    let line = ascii(&run.line);
    let description = format!("Simulated, nothing was billed: {service}, {line}");
    let (spent, times) = (
        pointed(credits.get().to_string()),
        pointed(item.times.to_string()),
    );
    let cells: [&str; COLUMNS.len()] = [
        &cost,
        "simulated",
        WHO,
        &money.currency,
        &ends,
        &begins,
        "Usage",
        // Not a correction of an earlier row.
        "",
        &description,
        "Usage-Based",
        &ends,
        &begins,
        &cost,
        &cost,
        // No invoice exists.
        "",
        WHO,
        &cost,
        "Credits",
        &spent,
        &times,
        unit,
        WHO,
        WHO,
        "AI and Machine Learning",
        service,
        "Generative AI",
        "{\"simulated\":\"true\"}",
        item.cost.basis().word(),
        &csv::safe(&run.line),
        &csv::safe(&item.name),
        number,
        "true",
    ];
    out.row(cells)
}

/// The specification's texts are ASCII; an id of a price sheet may hold other letters.
fn ascii(text: &str) -> String {
    let signs = text.chars();
    signs
        .map(|sign| if sign.is_ascii() { sign } else { '?' })
        .collect()
}

/// A number with its decimal point, where it has none.
fn pointed(number: String) -> String {
    if number.contains('.') {
        number
    } else {
        number + ".0"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_readers_ask_of_texts_and_numbers_is_so() {
        assert_eq!(ascii("modèle:2K:1"), "mod?le:2K:1");
        assert_eq!(pointed("147".to_owned()), "147.0");
        assert_eq!(pointed("1.8375".to_owned()), "1.8375");
    }

    #[test]
    fn a_month_ends_where_the_next_begins() {
        let month: Month = "2026-12".parse().unwrap();
        assert_eq!(month.to_string(), "2026-12-01T00:00:00Z");
        assert_eq!(month.next().to_string(), "2027-01-01T00:00:00Z");
        for text in [
            "", "2026", "2026-13", "2026-00", "26-01", "2026-1", "+026-01", "9999-12",
        ] {
            assert!(text.parse::<Month>().is_err(), "{text}");
        }
    }
}
