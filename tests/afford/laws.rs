//! What holds for every budget and every sheet.

use genpanel::analysis::{AffordAsk, Fit};
use genpanel::pricing::{Amount, At, Basis, Credits, PriceList, Quality, Reading, Sheet};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::generated::sheet;

fn asked() -> impl Strategy<Value = (Sheet, AffordAsk, Reading)> {
    let credits = prop_oneof![0..200_u64, 0..100_000_u64, Just(u64::MAX)];
    (
        sheet(),
        (credits, 0..300_u64),
        any::<Index>(),
        any::<bool>(),
        0..50_u64,
        select(&Reading::ALL[..]),
    )
        .prop_map(
            |(sheet, (budget, keep), quality, or_better, least, reading)| {
                let quality = At::new(quality.index(sheet.qualities.len()));
                let ask = AffordAsk {
                    budget: Amount::known(Credits::new(budget), Basis::Stated),
                    keep: Credits::new(keep),
                    quality,
                    or_better,
                    least,
                };
                (sheet, ask, reading)
            },
        )
}

/// Counts by buying one image after another, or tells that it never ends or never begins.
fn bought(price: Option<u64>, mut credits: u64) -> Option<u64> {
    let price = price.filter(|price| *price > 0)?;
    if credits / price > 10_000 {
        return Some(credits / price);
    }
    let mut count = 0;
    while credits >= price {
        credits -= price;
        count += 1;
    }
    Some(count)
}

proptest! {
    #[test]
    fn left_and_missing_are_the_price_of_one_more((sheet, ask, reading) in asked()) {
        let list = PriceList::new(&sheet, reading);
        let rows = ask.models(list);
        prop_assert_eq!(rows.len(), sheet.models.len());
        for row in rows {
            let price = list.per_image(row.model, row.quality).0;
            prop_assert_eq!(row.each, price);
            let price = price.credits().map(Credits::get);
            match row.fit {
                Fit::Times { times, spent, left, missing } => {
                    let number = |amount: Amount| amount.credits().unwrap().get();
                    let price = price.unwrap();
                    prop_assert_eq!(Some(times), bought(Some(price), ask.available().known_part().get()));
                    prop_assert_eq!(number(left) + number(missing), price);
                    prop_assert!(number(left) < price);
                    prop_assert_eq!(number(spent), times * price);
                    prop_assert_eq!(number(spent) + number(left), ask.available().known_part().get());
                    prop_assert_eq!(spent.basis(), row.each.basis());
                    prop_assert_eq!(row.enough, times >= ask.least);
                }
                Fit::Free => prop_assert!(price == Some(0) && row.enough),
                Fit::Never(gap) => {
                    prop_assert_eq!(price, None);
                    prop_assert_eq!(gap, row.each.gap());
                    prop_assert!(!row.enough);
                }
            }
        }
    }

    #[test]
    fn the_best_quality_that_gives_enough_is_taken((sheet, ask, reading) in asked()) {
        let list = PriceList::new(&sheet, reading);
        let ask = AffordAsk { or_better: true, ..ask };
        for row in ask.models(list) {
            let exactly = |quality: At<Quality>| {
                let only = AffordAsk { quality, or_better: false, ..ask };
                only.model(row.model, list)
            };
            let all: Vec<_> = sheet
                .qualities
                .places()
                .map(|(at, _)| exactly(at))
                .filter(|other| other.quality.index() >= ask.quality.index())
                .collect();
            if let Some(best) = all.iter().rev().find(|other| other.enough) {
                prop_assert_eq!(row, *best);
            } else {
                prop_assert!(!row.enough);
                let most = all.iter().map(|other| other.fit.at_most(u64::MAX)).max();
                prop_assert_eq!(Some(row.fit.at_most(u64::MAX)), most);
            }
        }
    }
}
