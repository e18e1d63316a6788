//! Change: from one amount to another, with its sign and its basis.

use std::cmp::Ordering;

use super::{Amount, Basis, Credits, Figure, share, ungrouped};

/// What a step adds or saves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// Both amounts are whole: so many credits more or fewer.
    By {
        /// `Greater` when the new amount is dearer.
        direction: Ordering,
        /// The size of the change.
        credits: Credits,
        /// The weaker basis of both amounts.
        basis: Basis,
    },
    /// A price is missing on one side, so nobody can say.
    Unknown,
}

impl Change {
    /// The change from one amount to another.
    pub fn between(from: Amount, to: Amount) -> Self {
        let (Some(old), Some(new)) = (from.credits(), to.credits()) else {
            return Self::Unknown;
        };
        Self::By {
            direction: new.cmp(&old),
            credits: new.max(old).minus(new.min(old)),
            basis: from.basis().and(to.basis()),
        }
    }

    /// `Less` when the step saves credits; `None` when that is not known.
    pub const fn direction(self) -> Option<Ordering> {
        match self {
            Self::By { direction, .. } => Some(direction),
            Self::Unknown => None,
        }
    }

    /// The weaker basis of both amounts; `None` when the change is not known.
    pub const fn basis(self) -> Option<Basis> {
        match self {
            Self::By { basis, .. } => Some(basis),
            Self::Unknown => None,
        }
    }

    /// The signed number, for machine output. `None` when it is not known.
    pub fn signed(self) -> Option<i128> {
        match self {
            Self::By {
                direction: Ordering::Less,
                credits,
                ..
            } => i128::from(credits.get()).checked_neg(),
            Self::By { credits, .. } => Some(i128::from(credits.get())),
            Self::Unknown => None,
        }
    }

    /// For a person: `+147`, `~-45`, `0`, `?`, with the given sign for less.
    pub fn figure(self, minus: &str) -> Figure {
        match self {
            Self::By {
                direction,
                credits,
                basis,
            } => {
                let mut figure = Figure::EMPTY;
                figure.push(basis.mark());
                figure.push(sign(direction, minus));
                figure.push_grouped(credits.get());
                figure
            }
            Self::Unknown => Figure::EMPTY.with("?"),
        }
    }

    /// The same as words.
    pub fn words(self, minus: &str) -> String {
        self.figure(minus).to_string()
    }

    /// The change in percent of `from`, for a person: `-93.9 %`, `~+100 %`; `None` when it is not known or `from` is 0.
    ///
    /// Where one decimal would say nothing of what there is, or all of what is not, it has more: `+0.003 %`, `-99.98 %`.
    pub fn percent(self, from: Amount, minus: &str) -> Option<String> {
        let Self::By {
            direction,
            credits,
            basis,
        } = self
        else {
            return None;
        };
        let share = share(credits, from.credits()?)?;
        Some(format!(
            "{}{}{share} %",
            basis.mark(),
            sign(direction, minus)
        ))
    }

    /// The same number for machine output: `-93.9`, `0`.
    pub fn percent_number(self, from: Amount) -> Option<String> {
        let Self::By {
            direction, credits, ..
        } = self
        else {
            return None;
        };
        let share = ungrouped(&share(credits, from.credits()?)?);
        let less = direction == Ordering::Less;
        Some([if less { "-" } else { "" }, &share].concat())
    }
}

const fn sign(direction: Ordering, minus: &str) -> &str {
    match direction {
        Ordering::Less => minus,
        Ordering::Equal => "",
        Ordering::Greater => "+",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_carries_sign_and_basis() {
        let stated = |credits| Amount::known(Credits::new(credits), Basis::Stated);
        let assumed = |credits| Amount::known(Credits::new(credits), Basis::Assumed);
        let down = Change::between(stated(147), stated(9));
        assert_eq!(down.words("-"), "-138");
        assert_eq!(down.signed(), Some(-138));
        assert_eq!(down.basis(), Some(Basis::Stated));
        assert_eq!(down.percent(stated(147), "-").as_deref(), Some("-93.9 %"));
        assert_eq!(
            Change::between(stated(147), assumed(294)).words("-"),
            "~+147"
        );
        assert_eq!(Change::between(stated(9), stated(9)).words("-"), "0");
        assert_eq!(Change::between(stated(9), Amount::MISSING).words("-"), "?");
        assert_eq!(
            Change::between(stated(0), stated(9)).percent(stated(0), "-"),
            None
        );
    }

    #[test]
    fn a_percent_says_neither_nothing_of_a_change_nor_all_of_a_part() {
        let stated = |credits| Amount::known(Credits::new(credits), Basis::Stated);
        for (from, to, words, number) in [
            (300_000, 9, "-99.997 %", "-99.997"),
            (5_635, 1, "-99.98 %", "-99.98"),
            (300_000, 0, "-100 %", "-100"),
            (9, 300_000, "+3,333,233.3 %", "3333233.3"),
            (300_000, 300_009, "+0.003 %", "0.003"),
            (300_000, 299_991, "-0.003 %", "-0.003"),
            (300_000, 600_009, "+100 %", "100"),
            (300_000, 300_000, "0 %", "0"),
        ] {
            let change = Change::between(stated(from), stated(to));
            let said = change.percent(stated(from), "-");
            assert_eq!(said.as_deref(), Some(words), "{from} to {to}");
            let said = change.percent_number(stated(from));
            assert_eq!(said.as_deref(), Some(number), "{from} to {to}");
        }
        let unknown = Change::between(stated(9), Amount::MISSING);
        assert_eq!(unknown.percent_number(stated(9)), None);
    }
}
