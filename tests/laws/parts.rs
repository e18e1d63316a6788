//! The parts of generated sheets: qualities, models, dimensions and edits of every kind, still without ids.

use genpanel::pricing::{
    Basis, Charge, Credits, Dimension, Edit, EditOption, List, Model, OptionPrice, Quality, Ratio,
    Tier,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn basis() -> impl Strategy<Value = Basis> {
    select(&Basis::ALL[..])
}

fn words() -> impl Strategy<Value = String> {
    select(
        &[
            "Plain",
            "Two words",
            "日本語",
            "👩🏽‍🚀 \"quoted\"",
            "back\\slash",
            "Ünïcode",
        ][..],
    )
    .prop_map(str::to_owned)
}

pub(crate) fn quality(most_percent: u32) -> impl Strategy<Value = Quality> {
    (
        1..=most_percent,
        1..10_000_u32,
        basis(),
        proptest::option::of(words()),
    )
        .prop_map(|(percent, pixels, basis, note)| Quality {
            id: String::new(),
            percent,
            pixels,
            basis,
            source: None,
            note,
        })
}

fn tier(price: BoxedStrategy<u64>) -> impl Strategy<Value = Option<Tier>> {
    prop_oneof![
        4 => Just(None),
        4 => price.prop_map(|price| Some(Tier::Price(Credits::new(price)))),
        1 => Just(Some(Tier::Missing)),
        1 => Just(Some(Tier::NotOffered)),
    ]
}

fn maybe(price: BoxedStrategy<u64>) -> impl Strategy<Value = Option<Credits>> {
    proptest::option::weighted(0.9, price.prop_map(Credits::new))
}

pub(crate) fn model(price: BoxedStrategy<u64>, qualities: usize) -> impl Strategy<Value = Model> {
    let tiers = vec(tier(price.clone()), qualities);
    (
        words(),
        maybe(price),
        basis(),
        tiers,
        basis(),
        proptest::option::of(words()),
    )
        .prop_map(|(name, credits, basis, tiers, tiers_basis, source)| Model {
            id: String::new(),
            name,
            credits,
            basis,
            tiers,
            tiers_basis,
            source,
            note: None,
        })
}

pub(crate) fn ratio() -> impl Strategy<Value = Ratio> {
    select(&["1:1", "16:9", "2.7:1", "3:4", "0.05:1000"][..])
        .prop_map(|text| Ratio::parse(text).unwrap())
}

pub(crate) fn dimension(ratio: Ratio) -> Dimension {
    Dimension {
        id: String::new(),
        name: "Shape".to_owned(),
        ratio,
        source: None,
        note: None,
    }
}

pub(crate) fn edit(price: BoxedStrategy<u64>) -> impl Strategy<Value = Edit> {
    let areas = subsequence(vec![1_u32, 7, 10, 25, 33, 50, 99, 100], 1..=8);
    let factors = (
        subsequence(vec![2, 3, 4, 8, 99], 1..=5),
        vec(maybe(price.clone()), 5),
    );
    let one = maybe(price);
    (select(&Charge::ALL[..]), areas, factors, one, basis()).prop_map(
        |(charge, areas, (factors, prices), one, basis)| {
            let option = |label: String, price| EditOption { label, price };
            let options = match charge {
                Charge::PerArea => areas
                    .iter()
                    .map(|area| option(area.to_string(), OptionPrice::Area(*area)))
                    .collect(),
                Charge::PerFactor => factors
                    .iter()
                    .zip(prices)
                    .map(|(factor, price)| option(format!("{factor}x"), OptionPrice::Fixed(price)))
                    .collect(),
                Charge::PerImage | Charge::PerVariation => {
                    vec![option(String::new(), OptionPrice::Fixed(one))]
                }
            };
            Edit {
                id: String::new(),
                name: "Tool".to_owned(),
                charge,
                options: List::new(options).unwrap(),
                basis,
                source: None,
                note: None,
            }
        },
    )
}
