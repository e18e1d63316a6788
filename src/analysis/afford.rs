//! Afford: for a budget, how many images each model makes, what is left, and what one more would need.

mod told;
mod whole;

use crate::pricing::{
    Amount, At, Configuration, Credits, Gap, Generation, Model, PriceList, Quality,
};

/// What is asked of a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AffordAsk {
    /// The credits there are; assumed where assumed prices were paid from them before.
    pub budget: Amount,
    /// The credits that are not to be spent.
    pub keep: Credits,
    /// The quality, or the least one.
    pub quality: At<Quality>,
    /// Whether a model may take a better quality, as long as that still gives the least count.
    pub or_better: bool,
    /// How many images it should make at least.
    pub least: u64,
}

/// How often a price goes into the credits at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// So many times; what is left and what is missing are together the price of one more.
    Times {
        /// How many times.
        times: u64,
        /// What they cost together.
        spent: Amount,
        /// What is then left.
        left: Amount,
        /// What that lacks for one more.
        missing: Amount,
    },
    /// It costs nothing: as often as one likes.
    Free,
    /// It has no price.
    Never(Gap),
}

/// What one model makes of the budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AffordedModel {
    /// The model.
    pub model: At<Model>,
    /// The quality.
    pub quality: At<Quality>,
    /// The price of one image.
    pub each: Amount,
    /// How many fit.
    pub fit: Fit,
    /// Whether those are the least count or more.
    pub enough: bool,
}

impl Fit {
    /// How often a price goes into so many credits.
    pub fn of(each: Amount, available: Amount) -> Self {
        let Some(price) = each.credits() else {
            return Self::Never(each.gap());
        };
        let all = available.known_part();
        let Some(times) = all.get().checked_div(price.get()) else {
            return Self::Free;
        };
        let basis = each.basis().and(available.basis());
        let on_same_basis = |credits| Amount::known(credits, basis);
        let left = all.minus(price.times(times));
        Self::Times {
            times,
            spent: each.times(times),
            left: on_same_basis(left),
            missing: on_same_basis(price.minus(left)),
        }
    }

    /// Whether it fits so often.
    pub const fn reaches(self, least: u64) -> bool {
        match self {
            Self::Times { times, .. } => times >= least,
            Self::Free => true,
            Self::Never(_) => false,
        }
    }

    /// How often, for whoever wants no more than so many.
    pub const fn at_most(self, most: u64) -> u64 {
        match self {
            Self::Times { times, .. } if times < most => times,
            Self::Times { .. } | Self::Free => most,
            Self::Never(_) => 0,
        }
    }
}

impl AffordAsk {
    /// The credits that may be spent.
    pub fn available(self) -> Amount {
        let credits = self.budget.known_part().minus(self.keep);
        Amount::known(credits, self.budget.basis())
    }

    /// Every model, in the sheet's order.
    pub fn models(self, list: PriceList<'_>) -> Vec<AffordedModel> {
        let models = list.sheet.models.places();
        models.map(|(model, _)| self.model(model, list)).collect()
    }

    /// What one model makes of it.
    ///
    /// With a better quality allowed: the best one that gives the least count; where none does, the one that
    /// gives most images, and of those the lowest.
    pub fn model(self, model: At<Model>, list: PriceList<'_>) -> AffordedModel {
        let at = |quality| {
            let each = list.per_image(model, quality).0;
            let fit = Fit::of(each, self.available());
            AffordedModel {
                model,
                quality,
                each,
                fit,
                enough: fit.reaches(self.least),
            }
        };
        let asked = at(self.quality);
        if !self.or_better {
            return asked;
        }
        let qualities = list.sheet.qualities.places().map(|(quality, _)| quality);
        let better = qualities.filter(|quality| quality.index() > self.quality.index());
        better.map(at).fold(asked, |best, next| {
            let takes_over = if next.enough {
                true
            } else {
                !best.enough && next.fit.at_most(u64::MAX) > best.fit.at_most(u64::MAX)
            };
            // A quality with a price, even one that is too dear, says more than one that is not offered.
            let first_price =
                matches!(best.fit, Fit::Never(_)) && !matches!(next.fit, Fit::Never(_));
            if takes_over || first_price {
                next
            } else {
                best
            }
        })
    }
}

impl AffordedModel {
    /// One image of it, in a shape.
    pub fn one_image(&self, list: PriceList<'_>) -> Configuration {
        Configuration {
            model: self.model,
            generation: Some(Generation {
                quality: self.quality,
                count: 1,
                dimension: list.sheet.start.dimension,
            }),
            edits: Vec::new(),
        }
    }
}
