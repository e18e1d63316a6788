//! Amount: credits with their basis, and what is missing from them.

use std::fmt;

use super::{Basis, Credits, Figure};

/// What an [`Amount`] lacks, the graver the greater.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gap {
    /// Nothing: every part has a price.
    #[default]
    None,
    /// A part has no known price (`?` in the sheet).
    Missing,
    /// A part cannot be had at all: the model is not offered at that quality.
    NotOffered,
}

impl Gap {
    /// The word for machine output; `None` when nothing is missing.
    pub const fn word(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Missing => Some("missing"),
            Self::NotOffered => Some("not offered"),
        }
    }
}

/// A price or a sum of prices.
///
/// It displays as every face shows it: `147`, `~294`, `1,274`, `?`, `>= 12`, `not offered`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Amount {
    credits: Credits,
    basis: Basis,
    gap: Gap,
}

impl Amount {
    /// Nothing, from which sums start.
    pub const NOTHING: Self = Self::known(Credits::ZERO, Basis::Stated);
    /// A price that nobody knows.
    pub const MISSING: Self = Self::absent(Gap::Missing);
    /// The price of what cannot be had.
    pub const NOT_OFFERED: Self = Self::absent(Gap::NotOffered);

    /// A price on a basis.
    pub const fn known(credits: Credits, basis: Basis) -> Self {
        Self {
            credits,
            basis,
            gap: Gap::None,
        }
    }

    const fn absent(gap: Gap) -> Self {
        Self {
            credits: Credits::ZERO,
            basis: Basis::Stated,
            gap,
        }
    }

    /// A price that a sheet gives, or `?`.
    pub fn of(price: Option<Credits>, basis: Basis) -> Self {
        price.map_or(Self::MISSING, |credits| Self::known(credits, basis))
    }

    /// The whole price; `None` when a part of it is missing.
    pub fn credits(self) -> Option<Credits> {
        (self.gap == Gap::None).then_some(self.credits)
    }

    /// The price of the parts that have one.
    pub const fn known_part(self) -> Credits {
        self.credits
    }

    /// The weakest basis of the parts that have a price.
    pub const fn basis(self) -> Basis {
        self.basis
    }

    /// What is missing.
    pub const fn gap(self) -> Gap {
        self.gap
    }

    /// Whether it rests on nothing but stated prices, all of them known.
    pub fn is_certain(self) -> bool {
        self.gap == Gap::None && self.basis == Basis::Stated
    }

    /// With its unit, as the button says it: `147 credits`, `~1 credit`, `not offered`.
    pub fn in_words(self) -> String {
        match (self.gap, self.credits()) {
            (Gap::NotOffered, _) => self.to_string(),
            (_, Some(credits)) if credits == Credits::new(1) => {
                [&self.figure(), " credit"].concat()
            }
            _ => [&self.figure(), " credits"].concat(),
        }
    }

    /// As it is shown: `~1,274`, `>= 74`, `?`.
    pub fn figure(self) -> Figure {
        let sign = match self.gap {
            Gap::None => "",
            Gap::Missing if self.credits == Credits::ZERO => return Figure::EMPTY.with("?"),
            Gap::Missing => ">= ",
            Gap::NotOffered => return Figure::EMPTY.with("not offered"),
        };
        let mut figure = Figure::EMPTY;
        figure.push(sign);
        figure.push(self.basis.mark());
        figure.push_grouped(self.credits.get());
        figure
    }

    /// The sum of two amounts, with the weaker basis and the graver gap of both.
    ///
    /// One that 64 bits cannot hold is a lower bound, as if a part of it were missing: `>= 18,446,744,073,709,551,615`.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let fits = self.credits.get().checked_add(other.credits.get());
        Self {
            credits: self.credits.plus(other.credits),
            basis: self.basis.and(other.basis),
            gap: self.gap.max(other.gap).max(beyond(fits)),
        }
    }

    /// The amount for so many; a lower bound where 64 bits cannot hold it.
    #[must_use]
    pub fn times(self, quantity: u64) -> Self {
        Self {
            credits: self.credits.times(quantity),
            gap: self
                .gap
                .max(beyond(self.credits.get().checked_mul(quantity))),
            ..self
        }
    }
}

/// What is missing from a result that does not fit.
const fn beyond(fits: Option<u64>) -> Gap {
    match fits {
        Some(_) => Gap::None,
        None => Gap::Missing,
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.figure())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_as_weak_as_its_weakest_part() {
        let stated = Amount::known(Credits::new(1_200), Basis::Stated);
        let assumed = Amount::known(Credits::new(74), Basis::Assumed);
        assert_eq!(stated.to_string(), "1,200");
        assert_eq!(stated.plus(assumed).to_string(), "~1,274");
        assert_eq!(stated.plus(Amount::MISSING).to_string(), ">= 1,200");
        assert_eq!(assumed.plus(Amount::MISSING).to_string(), ">= ~74");
        assert_eq!(Amount::MISSING.times(3).to_string(), "?");
        assert_eq!(stated.plus(Amount::NOT_OFFERED).to_string(), "not offered");
        let most = Amount::known(Credits::new(u64::MAX), Basis::Stated);
        let bound = ">= 18,446,744,073,709,551,615";
        assert_eq!(most.plus(Amount::NOTHING), most);
        assert_eq!(most.plus(assumed).to_string(), bound.replace(' ', " ~"));
        assert_eq!(most.times(1), most);
        assert_eq!(most.times(2).to_string(), bound);
        assert_eq!(
            most.plus(Amount::NOT_OFFERED).plus(most),
            most.times(2).plus(Amount::NOT_OFFERED)
        );
        assert!(stated.is_certain() && !assumed.is_certain() && !Amount::MISSING.is_certain());
    }
}
