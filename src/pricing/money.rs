//! Money: what a credit is worth to a person who has said so; no price sheet and no page says it.

use std::fmt;

use super::Credits;

/// The most decimal places of a credit's worth.
const MOST_PLACES: usize = 9;
/// The most digits before them.
const MOST_WHOLE: usize = 9;

/// What a credit is worth, as an exact decimal number of a currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// The worth of a credit without its decimal point.
    units: u64,
    /// How many of its digits stand behind the point.
    places: usize,
    /// The currency, by its three letters (ISO 4217).
    pub currency: String,
}

impl Money {
    /// Reads what a credit is worth: `0.0125` of `USD`; `None` where it is no positive decimal number of at most
    /// nine digits before and behind the point, or the currency is not three capital letters.
    ///
    /// ```
    /// use genpanel::pricing::{Credits, Money};
    /// let money = Money::parse("0.0125", "USD").unwrap();
    /// assert_eq!(money.of(Credits::new(147)), "1.8375");
    /// ```
    pub fn parse(per_credit: &str, currency: &str) -> Option<Self> {
        let (whole, part) = per_credit.split_once('.').unwrap_or((per_credit, ""));
        let all_digits = |digits: &str| digits.bytes().all(|sign| sign.is_ascii_digit());
        let shaped = !whole.is_empty() && whole.len() <= MOST_WHOLE && part.len() <= MOST_PLACES;
        let ended = part.is_empty() != per_credit.contains('.');
        let letters = currency.len() == 3 && currency.bytes().all(|sign| sign.is_ascii_uppercase());
        if !(shaped && ended && letters && all_digits(whole) && all_digits(part)) {
            return None;
        }
        let units = format!("{whole}{part}")
            .parse()
            .ok()
            .filter(|units| *units > 0)?;
        Some(Self {
            units,
            places: part.len(),
            currency: currency.to_owned(),
        })
    }

    /// What so many credits are worth, exactly.
    pub fn of(&self, credits: Credits) -> String {
        let units = u128::from(credits.get()).saturating_mul(self.units.into());
        decimal(&units.to_string(), self.places)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.of(Credits::new(1)), self.currency)
    }
}

/// Digits with so many of them behind the point.
fn decimal(digits: &str, places: usize) -> String {
    let wide = format!("{digits:0>width$}", width = places.saturating_add(1));
    let (whole, part) = wide.split_at(wide.len().saturating_sub(places));
    if part.is_empty() {
        whole.to_owned()
    } else {
        format!("{whole}.{part}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_exact_however_much_it_is() {
        for (worth, credits, money) in [
            ("1", 0, "0"),
            ("0.01", 0, "0.00"),
            ("0.01", 7, "0.07"),
            ("0.10", 147, "14.70"),
            ("12", 147, "1764"),
            ("0.000000001", 1, "0.000000001"),
            (
                "999999999.999999999",
                u64::MAX,
                "18446744073709551596553255926.290448385",
            ),
        ] {
            let rate = Money::parse(worth, "USD").unwrap();
            assert_eq!(rate.of(Credits::new(credits)), money, "{worth}");
        }
    }

    #[test]
    fn what_is_no_worth_is_refused() {
        for worth in [
            "",
            ".",
            "1.",
            ".5",
            "0",
            "0.00",
            "-1",
            "1e3",
            "1,5",
            "1.2.3",
            "0.0000000001",
        ] {
            assert_eq!(Money::parse(worth, "USD"), None, "{worth}");
        }
        for currency in ["", "usd", "US", "USDT", "€"] {
            assert_eq!(Money::parse("1", currency), None, "{currency}");
        }
    }
}
