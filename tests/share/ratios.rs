//! Ratios and shares against the same sums in 128 bits: half up, to as few decimals as say enough, never by floating
//! point.

use genpanel::pricing::{Credits, Money, ratio, share};
use proptest::prelude::*;

/// `of × scale / to` in so many decimals, half up, by the remainder.
fn rounded(of: u64, to: u64, scale: u128, decimals: u32) -> u128 {
    let scaled = u128::from(of) * scale * 10_u128.pow(decimals);
    let to = u128::from(to);
    scaled / to + u128::from(scaled % to * 2 >= to)
}

/// Whether so many decimals say 0 of what is more, or 100 % of what is less.
fn hides(of: u64, to: u64, scale: u128, decimals: u32) -> bool {
    let said = rounded(of, to, scale, decimals);
    (said == 0 && of > 0) || (scale == 100 && of < to && said == 10_u128.pow(decimals + 2))
}

/// The decimals of words, one at least, and the digits with them.
fn said(words: &str) -> (u32, u128) {
    let (whole, part) = words.split_once('.').unwrap_or((words, "0"));
    assert!(!words.contains('.') || !part.ends_with('0'), "{words}");
    let digits = whole.replace(',', "") + part;
    (u32::try_from(part.len()).unwrap(), digits.parse().unwrap())
}

fn is_right(words: &str, of: u64, to: u64, scale: u128) -> Result<(), TestCaseError> {
    let (decimals, number) = said(words);
    prop_assert_eq!(number, rounded(of, to, scale, decimals), "{}", words);
    prop_assert!(!hides(of, to, scale, decimals), "{}", words);
    prop_assert!(
        decimals == 1 || hides(of, to, scale, decimals - 1),
        "{}",
        words
    );
    Ok(())
}

fn credits() -> impl Strategy<Value = u64> {
    // Beyond it, a percentage has more digits than any price sheet can lead to.
    prop_oneof![0..2_000_u64, 0..1_000_000_000_000_000_u64]
}

proptest! {
    #[test]
    fn ratios_and_shares_are_rounded_half_up_and_hide_nothing(of in credits(), to in credits()) {
        let (one, other) = (Credits::new(of), Credits::new(to));
        if to == 0 {
            prop_assert_eq!((ratio(one, other), share(one, other)), (None, None));
        } else {
            is_right(&ratio(one, other).unwrap(), of, to, 1)?;
            is_right(&share(one, other).unwrap(), of, to, 100)?;
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
