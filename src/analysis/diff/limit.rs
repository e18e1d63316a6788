//! Limit: by how much a total may rise before somebody has to look at it.

use std::fmt;

use crate::pricing::{Amount, Gap, grouped};

/// So many tenths of a percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Limit(u64);

impl Limit {
    /// Reads `5`, `5%`, `5 %` or `0.5%`: a number that is not below 0, with at most one decimal.
    ///
    /// ```
    /// use genpanel::analysis::Limit;
    /// assert_eq!(Limit::parse("0.5%").unwrap().to_string(), "0.5 %");
    /// assert_eq!(Limit::parse("-1"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let number = text.trim();
        let number = number.strip_suffix('%').unwrap_or(number).trim_end();
        let (whole, tenth) = number.split_once('.').unwrap_or((number, "0"));
        let digits = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|sign| sign.is_ascii_digit())
        };
        if !digits(whole, 12) || !digits(tenth, 1) {
            return None;
        }
        format!("{whole}{tenth}").parse().ok().map(Self)
    }

    /// The limit in percent, for machine output: `0.5`.
    pub fn percent(self) -> String {
        let (whole, tenth) = (self.0.div_euclid(10), self.0.rem_euclid(10));
        match tenth {
            0 => whole.to_string(),
            tenth => format!("{whole}.{tenth}"),
        }
    }

    /// Whether a total rises by more; by exactly so much is not more. `None` when nobody can say.
    ///
    /// What is known of the new total is its least, so a sum with a missing part can be too dear already.
    /// From nothing to anything is more than any percentage.
    pub fn is_exceeded(self, before: Amount, after: Amount) -> Option<bool> {
        if before.gap() == Gap::NotOffered || after.gap() == Gap::NotOffered {
            return None;
        }
        let Some(old) = before.credits() else {
            // The old total is at least its known part: what is no more than that has not risen.
            let risen = after.credits()? > before.known_part();
            return (!risen).then_some(false);
        };
        let rise = u128::from(after.known_part().minus(old).get());
        let allowed = u128::from(old.get()).saturating_mul(self.0.into());
        let exceeded = rise.saturating_mul(1_000) > allowed;
        (exceeded || after.credits().is_some()).then_some(exceeded)
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, tenth) = (self.0.div_euclid(10), self.0.rem_euclid(10));
        let whole = grouped(whole);
        match tenth {
            0 => out.pad(&format!("{whole} %")),
            tenth => out.pad(&format!("{whole}.{tenth} %")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pricing::{Basis, Credits};

    fn exceeded(limit: &str, before: u64, after: u64) -> Option<bool> {
        let known = |credits| Amount::known(Credits::new(credits), Basis::Stated);
        Limit::parse(limit)
            .unwrap()
            .is_exceeded(known(before), known(after))
    }

    #[test]
    fn exactly_so_much_is_not_more() {
        assert_eq!(exceeded("5%", 100, 105), Some(false));
        assert_eq!(exceeded("5%", 100, 106), Some(true));
        assert_eq!(exceeded("0.5%", 1_000, 1_005), Some(false));
        assert_eq!(exceeded("0.5%", 1_000, 1_006), Some(true));
        assert_eq!(exceeded("0", 100, 100), Some(false));
        assert_eq!(exceeded("0", 100, 101), Some(true));
        assert_eq!(exceeded("0", 100, 1), Some(false));
        assert_eq!(exceeded("999999999999", 0, 1), Some(true));
        assert_eq!(exceeded("5", 0, 0), Some(false));
        assert_eq!(exceeded("100", u64::MAX, u64::MAX), Some(false));
    }

    #[test]
    fn what_nobody_knows_is_exceeded_only_where_its_known_part_is() {
        let limit = Limit::parse("10").unwrap();
        let known = Amount::known(Credits::new(100), Basis::Stated);
        let more = Amount::known(Credits::new(120), Basis::Stated);
        let part = known.plus(Amount::MISSING);
        let large = more.plus(Amount::MISSING);
        assert_eq!(limit.is_exceeded(known, large), Some(true));
        assert_eq!(limit.is_exceeded(known, part), None);
        assert_eq!(limit.is_exceeded(part, more), None);
        assert_eq!(limit.is_exceeded(large, known), Some(false));
        assert_eq!(limit.is_exceeded(known, Amount::NOT_OFFERED), None);
        assert_eq!(limit.is_exceeded(Amount::NOT_OFFERED, known), None);
    }

    #[test]
    fn a_limit_is_a_number_with_at_most_one_decimal() {
        for (text, shown) in [
            ("5", "5 %"),
            ("5%", "5 %"),
            (" 5 % ", "5 %"),
            ("0.5%", "0.5 %"),
            ("5.0", "5 %"),
            ("1500", "1,500 %"),
        ] {
            assert_eq!(Limit::parse(text).unwrap().to_string(), shown, "{text}");
        }
        for text in [
            "", "%", "-5", "+5", "5.", ".5", "5.55", "5,5", "five", "5%%", "1e3",
        ] {
            assert_eq!(Limit::parse(text), None, "{text}");
        }
    }
}
