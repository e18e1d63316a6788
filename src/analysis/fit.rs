//! Fit: whether a configuration fits a budget, and the nearest one that does.

use crate::pricing::{Amount, Configuration, Credits, Item, MAX_TIMES, PriceList, Sheet, Step};

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
/// the one with the greatest total that fits. Of equals, models come first, then qualities, then counts,
/// then taking an edit off.
pub fn nearest_fit(
    configuration: &Configuration,
    list: PriceList<'_>,
    left: Credits,
) -> Option<(Step, Amount)> {
    let mut best: Option<(Step, Amount, Credits)> = None;
    for step in steps(configuration, list.sheet) {
        let next = step.from(configuration, list.sheet);
        let total = list.total(&next);
        let fits = total.credits().filter(|credits| *credits <= left);
        if let Some(credits) = fits
            && next != *configuration
            && best.is_none_or(|(_, _, held)| credits > held)
        {
            best = Some((step, total, credits));
        }
    }
    best.map(|(step, total, _)| (step, total))
}

/// Every step that leaves what it is: a run stays a run, and edits alone stay edits alone.
fn steps(configuration: &Configuration, sheet: &Sheet) -> Vec<Step> {
    let models = sheet.models.places().map(|(at, _)| Step::Model(at));
    let mut steps: Vec<_> = models.collect();
    if configuration.generation.is_some() {
        let qualities = sheet.qualities.places();
        steps.extend(qualities.map(|(at, _)| Step::Quality(at)));
        steps.extend(sheet.count.counts().map(Step::Count));
    }
    // A step finds the first use of a tool with an option; a later use of the same is out of its reach.
    let edits = configuration.edits.iter().enumerate();
    let reached = edits.filter(|(at, used)| configuration.attached(**used) == Some(*at));
    steps.extend(reached.map(|(_, used)| Step::Edit(*used)));
    steps
}

/// How many of the first thing that a configuration pays for fit what is left, of as many as one run has, and
/// whatever else is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MostThatFit {
    /// How many.
    pub number: u64,
    /// What they are, one and several: images, or uses of a tool.
    pub unit: (&'static str, &'static str),
    /// What one costs.
    pub each: Amount,
}

impl MostThatFit {
    /// How many fit; `None` where they are free or their price is missing.
    pub fn of(configuration: &Configuration, list: PriceList<'_>, left: Credits) -> Option<Self> {
        let quote = list.quote(configuration);
        let line = quote.lines.first()?;
        let unit = match line.item {
            Item::Generation { .. } => ("image", "images"),
            Item::Edit(used) => list.sheet.edit(used.edit)?.charge.unit(),
        };
        let fits = left.get().checked_div(line.each.credits()?.get())?;
        let range = list.sheet.count;
        let number = match line.item {
            Item::Generation { .. } if fits < range.min.into() => 0,
            Item::Generation { .. } => fits.min(range.max.into()),
            Item::Edit(_) => fits.min(MAX_TIMES.into()),
        };
        Some(Self {
            number,
            unit,
            each: line.each,
        })
    }
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
