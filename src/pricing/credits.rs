//! Credits: the whole numbers that everything here is counted in, and how a part of them is rounded.

/// A number of credits.
///
/// Arithmetic saturates at [`u64::MAX`]; the loader refuses a sheet whose largest run would reach it,
/// so on a loaded sheet it never does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Credits(u64);

impl Credits {
    /// No credits.
    pub const ZERO: Self = Self(0);

    /// So many credits.
    pub const fn new(credits: u64) -> Self {
        Self(credits)
    }

    /// The bare number.
    pub const fn get(self) -> u64 {
        self.0
    }

    /// The sum of two prices.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// What is left of `self`, 0 where `other` is more.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// The price of so many at this price each.
    #[must_use]
    pub const fn times(self, quantity: u64) -> Self {
        Self(self.0.saturating_mul(quantity))
    }

    /// So many percent of a price, rounded to whole credits.
    ///
    /// ```
    /// use genpanel::pricing::{Credits, Rounding};
    /// assert_eq!(Credits::new(49).percent(70, Rounding::Nearest), Credits::new(34)); // 34.3
    /// assert_eq!(Credits::new(49).percent(70, Rounding::Up), Credits::new(35));
    /// ```
    #[must_use]
    pub fn percent(self, percent: u32, rounding: Rounding) -> Self {
        let hundredths = u128::from(self.0).saturating_mul(u128::from(percent));
        let credits = rounding.divide(hundredths, 100);
        Self(u64::try_from(credits).unwrap_or(u64::MAX))
    }
}

/// How a part of a credit becomes whole credits: per image, before the count.
///
/// No page states how the vendor rounds, so a sheet names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// To the nearest credit, half a credit up.
    #[default]
    Nearest,
    /// To the next whole credit above.
    Up,
    /// To the whole credit below.
    Down,
}

impl Rounding {
    /// Every way to round, in the order a list shows them.
    pub const ALL: [Self; 3] = [Self::Nearest, Self::Up, Self::Down];

    /// The word that a sheet uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Nearest => "nearest",
            Self::Up => "up",
            Self::Down => "down",
        }
    }

    /// `part / whole` in whole numbers; a `whole` of 0 counts as 1.
    pub(super) fn divide(self, part: u128, whole: u128) -> u128 {
        let whole = whole.max(1);
        let extra = match self {
            Self::Nearest => whole.div_euclid(2),
            Self::Up => whole.saturating_sub(1),
            Self::Down => 0,
        };
        part.saturating_add(extra).div_euclid(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_per_image_and_half_goes_up() {
        let half = Credits::new(25); // 25 × 70 % = 17.5
        assert_eq!(half.percent(70, Rounding::Nearest).get(), 18);
        assert_eq!(half.percent(70, Rounding::Up).get(), 18);
        assert_eq!(half.percent(70, Rounding::Down).get(), 17);
    }

    #[test]
    fn arithmetic_saturates_instead_of_wrapping() {
        let most = Credits::new(u64::MAX);
        assert_eq!(most.plus(Credits::new(1)), most);
        assert_eq!(most.times(2), most);
        assert_eq!(most.percent(200, Rounding::Nearest), most);
        assert_eq!(most.percent(100, Rounding::Nearest), most);
        assert_eq!(Credits::ZERO.minus(Credits::new(1)), Credits::ZERO);
    }
}
