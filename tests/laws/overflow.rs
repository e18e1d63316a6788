//! No sheet that the loader accepts has a run whose credits do not fit: reckoned again in 128 bits.

use genpanel::load::parse;
use genpanel::pricing::{
    At, Configuration, Credits, EditUse, Generation, MAX_EDITS, MAX_TIMES, OptionPrice, PriceList,
    Reading, Rounding, Sheet, Tier,
};
use proptest::prelude::*;

use crate::generated::sheet_of;
use crate::written::toml;

/// Prices of every size, the greatest among them.
fn prices() -> BoxedStrategy<u64> {
    (any::<u64>(), 1..64_u32)
        .prop_map(|(price, shift)| price >> shift)
        .boxed()
}

/// So many percent, rounded, without a bound.
fn percent(price: u64, percent: u32, rounding: Rounding) -> u128 {
    let hundredths = u128::from(price) * u128::from(percent);
    let lost = match rounding {
        Rounding::Nearest => 50,
        Rounding::Up => 99,
        Rounding::Down => 0,
    };
    (hundredths + lost) / 100
}

/// The dearest image of a model under a reading, in 128 bits.
fn image(sheet: &Sheet, reading: Reading, model: usize, quality: usize) -> Option<u128> {
    let of = sheet.models.get(At::new(model));
    let at = sheet.qualities.get(At::new(quality));
    let list = of.credits.map(Credits::get);
    match (of.tiers.get(quality).copied().flatten(), reading) {
        (Some(Tier::NotOffered), _) | (Some(Tier::Missing), Reading::Table) => None,
        (Some(Tier::Price(credits)), Reading::Table) => Some(credits.get().into()),
        (_, Reading::Tier) => Some(percent(list?, at.percent, sheet.rounding)),
        (_, Reading::Flat | Reading::Table) => Some(list?.into()),
    }
}

/// The dearest use of any edit with a model, and which it is.
fn edit(sheet: &Sheet, model: usize) -> Option<(u128, EditUse)> {
    let of = sheet.models.get(At::new(model));
    let options = sheet.edits.iter().enumerate().flat_map(|(edit, tool)| {
        tool.options
            .iter()
            .enumerate()
            .map(move |(option, held)| (edit, option, held.price))
    });
    options
        .filter_map(|(edit, option, price)| {
            let price = match price {
                OptionPrice::Fixed(credits) => u128::from(credits?.get()),
                OptionPrice::Area(area) => percent(of.credits?.get(), area, Rounding::Up).max(1),
            };
            let used = EditUse {
                edit: At::new(edit),
                option: At::new(option),
                times: MAX_TIMES,
            };
            Some((price, used))
        })
        .max_by_key(|(price, _)| *price)
}

/// The sheet, with every price that is refused replaced by the greatest that the refusal allows.
fn obeyed(mut text: String) -> Sheet {
    match parse(&text) {
        Ok(sheet) => sheet,
        Err(problems) => {
            for problem in problems.iter().rev() {
                let most = problem.help.strip_prefix("write at most ").unwrap();
                text.replace_range(problem.at.clone(), &most.replace(',', ""));
            }
            // Once is enough: what is advised is accepted.
            parse(&text).unwrap()
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn the_dearest_run_of_a_loaded_sheet_fits(sheet in sheet_of(prices(), 100_000)) {
        let loaded = obeyed(toml(&sheet));
        for reading in Reading::ALL {
            let list = PriceList::new(&loaded, reading);
            for model in 0..loaded.models.len() {
                let edit = edit(&loaded, model);
                let edits = edit.map_or(0, |(price, _)| price * 16 * u128::from(MAX_TIMES));
                for quality in 0..loaded.qualities.len() {
                    let Some(image) = image(&loaded, reading, model, quality) else { continue };
                    let sum = image * u128::from(loaded.count.max) + edits;
                    let dearest = Configuration {
                        model: At::new(model),
                        generation: Some(Generation {
                            quality: At::new(quality),
                            count: loaded.count.max,
                            dimension: At::FIRST,
                        }),
                        edits: edit.map_or_else(Vec::new, |(_, used)| vec![used; MAX_EDITS]),
                    };
                    let total = list.total(&dearest).credits().unwrap();
                    prop_assert_eq!(u128::from(total.get()), sum);
                    prop_assert!(sum < u128::from(u64::MAX));
                }
            }
        }
    }
}
