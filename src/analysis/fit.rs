//! Fit: whether a configuration fits a budget, and the nearest one that does.

use super::Neighbours;
use crate::pricing::{Amount, Configuration, Credits, PriceList, Step};

/// How a total stands to what is left of a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BudgetFit {
    /// It fits.
    Within {
        /// What it leaves.
        leaves: Credits,
        /// How many such runs fit, this one among them; `None` when it is free.
        runs: Option<u64>,
        /// What is left over after all of those.
        over: Credits,
    },
    /// It does not fit.
    Beyond {
        /// How many credits are missing.
        missing: Credits,
    },
    /// A price is missing, so nobody can say.
    Unknown,
}

impl BudgetFit {
    /// How a total stands to what is left.
    pub fn of(total: Amount, left: Credits) -> Self {
        let Some(credits) = total.credits() else {
            return Self::Unknown;
        };
        if credits > left {
            return Self::Beyond {
                missing: credits.minus(left),
            };
        }
        let runs = left.get().checked_div(credits.get());
        let all = runs.map_or(Credits::ZERO, |runs| credits.times(runs));
        Self::Within {
            leaves: left.minus(credits),
            runs,
            over: left.minus(all),
        }
    }
}

/// The single step that brings a configuration within what is left and gives up the least for it:
/// the one with the greatest total that fits. Of equals, models come first, then qualities, then counts.
pub fn nearest_fit(
    configuration: &Configuration,
    list: PriceList<'_>,
    left: Credits,
) -> Option<(Step, Amount)> {
    let all = Neighbours::of(configuration, list, 1);
    let models = all
        .models
        .iter()
        .map(|next| (Step::Model(next.to), next.total));
    let qualities = all
        .qualities
        .iter()
        .map(|next| (Step::Quality(next.to), next.total));
    let counts = all
        .counts
        .iter()
        .map(|next| (Step::Count(next.to), next.total));
    let mut best: Option<(Step, Amount, Credits)> = None;
    for (step, total) in models.chain(qualities).chain(counts) {
        let Some(credits) = total.credits().filter(|credits| *credits <= left) else {
            continue;
        };
        if step.from(configuration, list.sheet) != *configuration
            && best.is_none_or(|(_, _, held)| credits > held)
        {
            best = Some((step, total, credits));
        }
    }
    best.map(|(step, total, _)| (step, total))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pricing::Basis;

    #[test]
    fn a_total_fits_or_misses_exactly() {
        let total = Amount::known(Credits::new(147), Basis::Stated);
        assert_eq!(
            BudgetFit::of(total, Credits::new(1_000)),
            BudgetFit::Within {
                leaves: Credits::new(853),
                runs: Some(6),
                over: Credits::new(118)
            }
        );
        let short = BudgetFit::of(total, Credits::new(53));
        assert_eq!(
            short,
            BudgetFit::Beyond {
                missing: Credits::new(94)
            }
        );
        assert_eq!(
            BudgetFit::of(Amount::MISSING, Credits::new(9)),
            BudgetFit::Unknown
        );
        let free = BudgetFit::of(Amount::NOTHING, Credits::new(9));
        assert!(matches!(free, BudgetFit::Within { runs: None, .. }));
    }
}
