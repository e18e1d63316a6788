//! Left: what a sum leaves of a budget, or how far it is beyond it.

use crate::pricing::{Amount, Basis, Credits, Gap, grouped};

/// What is left of a budget after a sum is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// The sum fits.
    Within {
        /// So much is left.
        credits: Credits,
        /// What the sum rests on.
        basis: Basis,
    },
    /// The sum is beyond the budget.
    Beyond {
        /// So much is missing.
        credits: Credits,
        /// What the sum rests on.
        basis: Basis,
        /// Whether a part of the sum has no price, so that more may be missing.
        at_least: bool,
    },
    /// A part of the sum has no price, and the rest fits: nobody can say.
    Unknown,
}

impl Left {
    /// What a sum leaves of a budget; it is no more certain than that.
    pub fn of(budget: Amount, sum: Amount) -> Self {
        let (known, basis) = (sum.known_part(), sum.basis().and(budget.basis()));
        let budget = budget.known_part();
        let whole = sum.gap() == Gap::None;
        if known > budget {
            Self::Beyond {
                credits: known.minus(budget),
                basis,
                at_least: !whole,
            }
        } else if whole {
            Self::Within {
                credits: budget.minus(known),
                basis,
            }
        } else {
            Self::Unknown
        }
    }

    /// Whether the sum is certainly beyond the budget.
    pub const fn is_beyond(self) -> bool {
        matches!(self, Self::Beyond { .. })
    }

    /// What a bar shows: nothing where nothing is left, and where nobody knows.
    pub const fn credits(self) -> Credits {
        match self {
            Self::Within { credits, .. } => credits,
            Self::Beyond { .. } | Self::Unknown => Credits::ZERO,
        }
    }

    /// The signed number, below 0 where credits are missing. `None` when it is not known exactly.
    pub fn signed(self) -> Option<i128> {
        match self {
            Self::Within { credits, .. } => Some(i128::from(credits.get())),
            Self::Beyond {
                credits,
                at_least: false,
                ..
            } => i128::from(credits.get()).checked_neg(),
            Self::Beyond { .. } | Self::Unknown => None,
        }
    }

    /// The words for a person: `~550`, `~-94`, `<= -94`, `?`, with the given sign for less.
    pub fn words(self, minus: &str) -> String {
        match self {
            Self::Within { credits, basis } => {
                format!("{}{}", basis.mark(), grouped(credits.get()))
            }
            Self::Beyond {
                credits,
                basis,
                at_least,
            } => {
                let most = if at_least { "<= " } else { "" };
                format!("{most}{}{minus}{}", basis.mark(), grouped(credits.get()))
            }
            Self::Unknown => "?".to_owned(),
        }
    }

    /// The same in a sentence: `~550 left`, `~94 credits short`.
    pub fn sentence(self) -> String {
        match self {
            Self::Within { credits, basis } => {
                format!("{}{} left", basis.mark(), grouped(credits.get()))
            }
            Self::Beyond {
                credits,
                basis,
                at_least,
            } => {
                let least = if at_least { "at least " } else { "" };
                let credits = grouped(credits.get());
                format!("{least}{}{credits} short", basis.mark())
            }
            Self::Unknown => "nobody knows what is left".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_never_guessed() {
        let budget = Amount::known(Credits::new(100), Basis::Stated);
        let known = |credits| Amount::known(Credits::new(credits), Basis::Assumed);
        let words = |sum| Left::of(budget, sum).words("-");
        assert_eq!(words(known(45)), "~55");
        assert_eq!(words(known(100)), "~0");
        assert_eq!(words(known(101)), "~-1");
        assert_eq!(words(known(45).plus(Amount::MISSING)), "?");
        assert_eq!(words(known(145).plus(Amount::MISSING)), "<= ~-45");
        assert_eq!(words(Amount::NOT_OFFERED), "?");
        assert_eq!(Left::of(budget, known(101)).signed(), Some(-1));
        let stated = Amount::known(Credits::new(45), Basis::Stated);
        assert_eq!(words(stated), "55");
        assert_eq!(Left::of(known(100), stated).words("-"), "~55");
    }
}
