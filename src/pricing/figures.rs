//! Figures: how whole numbers, ratios and shares are written, in one place and without floating point.

use super::{Credits, Figure, Rounding};

/// How far a quotient is scaled at most: one part of the greatest price is then more than half of the last digit.
const MOST: u128 = 10_000_000_000_000_000_000;

/// Digits in groups of three: `1,274`.
///
/// ```
/// assert_eq!(genpanel::pricing::grouped(1_274), "1,274");
/// ```
pub fn grouped(number: u64) -> String {
    Figure::of(number).to_string()
}

/// Digits without what groups them, as a machine reads them: `1274`.
///
/// ```
/// assert_eq!(genpanel::pricing::ungrouped("1,274.5"), "1274.5");
/// ```
pub fn ungrouped(digits: &str) -> String {
    digits.replace(',', "")
}

/// How many times the credits one price is of another, to one decimal, half up: `16.3`.
///
/// To as many as it takes where one would say 0 of what is more: `0.02`.
/// `None` when the other price is 0. A whole ratio has no decimal: `392`.
///
/// ```
/// use genpanel::pricing::{Credits, ratio};
/// assert_eq!(ratio(Credits::new(147), Credits::new(9)).as_deref(), Some("16.3"));
/// assert_eq!(ratio(Credits::new(392), Credits::new(1)).as_deref(), Some("392"));
/// assert_eq!(ratio(Credits::new(1), Credits::new(60)).as_deref(), Some("0.02"));
/// ```
pub fn ratio(of: Credits, to: Credits) -> Option<String> {
    decimal(of, to, 1)
}

/// One price as a share of another, in percent to one decimal, half up: `93.9`.
///
/// To as many as it takes where one would say 0 of what is more, or 100 of what is less: `0.03`, `99.98`.
/// `None` when the other price is 0.
///
/// ```
/// use genpanel::pricing::{Credits, share};
/// assert_eq!(share(Credits::new(138), Credits::new(147)).as_deref(), Some("93.9"));
/// assert_eq!(share(Credits::new(5_634), Credits::new(5_635)).as_deref(), Some("99.98"));
/// ```
pub fn share(of: Credits, to: Credits) -> Option<String> {
    decimal(of, to, 100)
}

fn decimal(of: Credits, to: Credits, scale: u128) -> Option<String> {
    if to == Credits::ZERO {
        return None;
    }
    let mut decimals = 1;
    loop {
        let one = 10_u128.saturating_pow(decimals);
        let scaled = u128::from(of.get()).saturating_mul(scale.saturating_mul(one));
        let number = Rounding::Nearest.divide(scaled, u128::from(to.get()));
        let (whole, part) = (number.div_euclid(one), number.rem_euclid(one));
        let says_none = number == 0 && of > Credits::ZERO;
        let says_all = scale > 1 && (whole, part) == (scale, 0) && of < to;
        // With more, 128 bits would not hold the product; with so many, no two numbers of 64 bits are told as one.
        if (says_none || says_all) && scale.saturating_mul(one) < MOST {
            decimals = decimals.saturating_add(1);
            continue;
        }
        let whole = grouped(u64::try_from(whole).unwrap_or(u64::MAX));
        let width = usize::try_from(decimals).unwrap_or(usize::MAX);
        return Some(match part {
            0 => whole,
            part => format!("{whole}.{part:0width$}"),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_from_the_right() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1_000, "1,000"),
            (12_345, "12,345"),
            (1_234_567, "1,234,567"),
            (u64::MAX, "18,446,744,073,709,551,615"),
        ] {
            assert_eq!(grouped(number), text);
        }
    }

    #[test]
    fn ratios_round_half_up_and_never_divide_by_nothing() {
        assert_eq!(ratio(Credits::new(1), Credits::ZERO), None);
        assert_eq!(
            share(Credits::new(1), Credits::new(8)).as_deref(),
            Some("12.5")
        );
        assert_eq!(
            share(Credits::new(1), Credits::new(2_000)).as_deref(),
            Some("0.1")
        );
        assert_eq!(share(Credits::ZERO, Credits::new(9)).as_deref(), Some("0"));
        assert_eq!(
            share(Credits::new(9), Credits::new(9)).as_deref(),
            Some("100")
        );
        assert_eq!(
            ratio(Credits::new(u64::MAX), Credits::new(1)).as_deref(),
            Some("18,446,744,073,709,551,615")
        );
    }

    #[test]
    fn what_is_not_0_is_not_said_to_be_and_a_part_is_not_all() {
        let most = Credits::new(u64::MAX);
        let near = Credits::new(u64::MAX - 1);
        for (said, expected) in [
            (ratio(Credits::new(9), Credits::new(300_000)), "0.00003"),
            (ratio(Credits::new(1), most), "0.0000000000000000001"),
            (ratio(Credits::new(99), Credits::new(100)), "1"),
            (share(Credits::new(9), Credits::new(300_000)), "0.003"),
            (share(Credits::new(1), most), "0.00000000000000001"),
            (share(near, most), "99.99999999999999999"),
            (share(Credits::new(1_999), Credits::new(2_000)), "99.95"),
            (share(Credits::new(2_001), Credits::new(2_000)), "100.1"),
            (share(Credits::new(20_001), Credits::new(20_000)), "100"),
        ] {
            assert_eq!(said.as_deref(), Some(expected));
        }
    }
}
