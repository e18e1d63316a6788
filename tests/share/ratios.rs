//! Ratios and shares against the same sums in 128 bits: half up, to one decimal, never by floating point.

use genpanel::pricing::{Credits, Money, ratio, share};
use proptest::prelude::*;

/// Tenths of `of × scale / to`, half up, by the remainder.
fn tenths(of: u64, to: u64, scale: u128) -> u128 {
    let (scaled, to) = (u128::from(of) * scale * 10, u128::from(to));
    scaled / to + u128::from(scaled % to * 2 >= to)
}

/// The tenths that words say.
fn said(words: &str) -> u128 {
    let (whole, part) = words.split_once('.').unwrap_or((words, "0"));
    assert!(
        part.len() == 1 && (part != "0" || !words.contains('.')),
        "{words}"
    );
    let whole: u128 = whole.replace(',', "").parse().unwrap();
    whole * 10 + part.parse::<u128>().unwrap()
}

fn credits() -> impl Strategy<Value = u64> {
    // Beyond it, a percentage has more digits than any price sheet can lead to.
    prop_oneof![0..2_000_u64, 0..1_000_000_000_000_000_u64]
}

proptest! {
    #[test]
    fn ratios_and_shares_are_rounded_half_up(of in credits(), to in credits()) {
        let (one, other) = (Credits::new(of), Credits::new(to));
        if to == 0 {
            prop_assert_eq!((ratio(one, other), share(one, other)), (None, None));
        } else {
            prop_assert_eq!(said(&ratio(one, other).unwrap()), tenths(of, to, 1));
            prop_assert_eq!(said(&share(one, other).unwrap()), tenths(of, to, 100));
        }
    }

    #[test]
    fn money_is_the_product_to_the_last_digit(credits: u64, whole in 0..1_000_u64, part in 0..1_000_u64) {
        prop_assume!(whole + part > 0);
        let money = Money::parse(&format!("{whole}.{part:03}"), "EUR").unwrap();
        let said: u128 = money.of(Credits::new(credits)).replace('.', "").parse().unwrap();
        prop_assert_eq!(said, u128::from(credits) * u128::from(whole * 1_000 + part));
    }
}
