//! Sheets at the limit: the greatest prices, and many models.

use std::fmt::Write as _;

use genpanel::load::parse;
use genpanel::pricing::{Basis, Credits, MAX_TIMES, Tier, grouped};

use crate::good::{good, prices};

#[test]
fn the_greatest_prices_do_not_saturate() {
    let sheet = good("huge-prices").sheet;
    let erase = |times: u32| format!("+erase:{times}").repeat(16);
    let dearest = format!("list:4K:999{}", erase(MAX_TIMES));
    // 9,232,604,641,496 × 100,000 % × 999, and 57,651,840,414,383 × 16 × 9,999: together just below 2^64.
    let images = 9_232_604_641_496_u128 * 1_000 * 999;
    let edits = 57_651_840_414_383_u128 * 16 * 9_999;
    let all = images + edits;
    assert!(all < u128::from(u64::MAX) && all > u128::from(u64::MAX) / 1_000_000 * 999_999);
    let sum = grouped(u64::try_from(all).unwrap());
    prices(
        &sheet,
        &[
            (&dearest, sum.as_str()),
            ("list:1K:1", "3,046,759,531,694"), // a third, rounded up
            ("tier:4K:999,reading=table", "9,223,372,036,854,775,728"),
            ("list+inpaint:15", "1,384,890,696,225"),
        ],
    );
}

/// One more than the greatest price is refused, so the limit is exact.
#[test]
fn one_credit_more_would_be_refused() {
    let text = std::fs::read_to_string("tests/sheets/good/huge-prices.toml").unwrap();
    for (greatest, more) in [
        ("9_232_604_641_496\n", "9_232_604_641_497\n"),
        ("9_232_604_641_496_272", "9_232_604_641_496_273"),
        ("57_651_840_414_383", "57_651_840_414_384"),
    ] {
        let text = text.replacen(greatest, more, 1);
        let problems = parse(&text).unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].message.contains("overflow"), "{problems:?}");
    }
}

#[test]
fn five_hundred_models_load_in_their_order() {
    let mut text =
        "schema = 1\n[sheet]\nname = \"Many\"\ncount = { min = 1, max = 8 }\n".to_owned();
    for (id, percent) in [("1K", 50), ("2K", 100), ("4K", 200)] {
        let _ = writeln!(
            text,
            "[[quality]]\nid = \"{id}\"\npercent = {percent}\npixels = 1024"
        );
    }
    for number in 0..500 {
        let _ = writeln!(
            text,
            "[[model]]\nid = \"model-{number}\"\nname = \"Model {number}\"\ncredits = {number}\n\
             tiers = {{ \"4K\" = {} }}",
            number * 3
        );
    }
    let sheet = parse(&text).unwrap();
    assert_eq!(sheet.models.len(), 500);
    let tiers = [None, None, Some(Tier::Price(Credits::new(1_497)))];
    let last = sheet.models.get(sheet.models.last());
    assert_eq!(
        (last.id.as_str(), last.tiers.as_slice()),
        ("model-499", &tiers[..])
    );
    assert_eq!(last.basis, Basis::Stated);
    prices(
        &sheet,
        &[
            ("model-0:2K:8", "0"),
            ("model-41:1K:2", "42"), // 20.5, half up to 21
            ("MODEL 499:4K:8", "7,984"),
            ("model-499:4K:8,reading=table", "11,976"),
        ],
    );
}
