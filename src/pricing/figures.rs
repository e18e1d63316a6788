//! Figures: how whole numbers, ratios and shares are written, in one place and without floating point.

use super::{Credits, Figure, Rounding};

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
/// `None` when the other price is 0. A whole ratio has no decimal: `392`.
///
/// ```
/// use genpanel::pricing::{Credits, ratio};
/// assert_eq!(ratio(Credits::new(147), Credits::new(9)).as_deref(), Some("16.3"));
/// assert_eq!(ratio(Credits::new(392), Credits::new(1)).as_deref(), Some("392"));
/// ```
pub fn ratio(of: Credits, to: Credits) -> Option<String> {
    tenths(of, to, 1)
}

/// One price as a share of another, in percent to one decimal, half up: `93.9`.
///
/// `None` when the other price is 0.
///
/// ```
/// use genpanel::pricing::{Credits, share};
/// assert_eq!(share(Credits::new(138), Credits::new(147)).as_deref(), Some("93.9"));
/// ```
pub fn share(of: Credits, to: Credits) -> Option<String> {
    tenths(of, to, 100)
}

fn tenths(of: Credits, to: Credits, scale: u128) -> Option<String> {
    if to == Credits::ZERO {
        return None;
    }
    let scaled = u128::from(of.get()).saturating_mul(scale.saturating_mul(10));
    let tenths = Rounding::Nearest.divide(scaled, u128::from(to.get()));
    let whole = grouped(u64::try_from(tenths.div_euclid(10)).unwrap_or(u64::MAX));
    Some(match tenths.rem_euclid(10) {
        0 => whole,
        tenth => format!("{whole}.{tenth}"),
    })
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
        assert_eq!(
            ratio(Credits::new(u64::MAX), Credits::new(1)).as_deref(),
            Some("18,446,744,073,709,551,615")
        );
    }
}
