//! What is offered when a run is beyond its budget, against every change there is.

use genpanel::analysis::{BudgetFit, MostThatFit, nearest_fit};
use genpanel::pricing::{
    Configuration, Credits, EditUse, Generation, MAX_TIMES, PriceList, Reading,
};
use proptest::prelude::*;
use proptest::sample::select;

use crate::generated::priced;

/// Every configuration that differs in one thing and is still a run, or still edits alone.
/// Of an edit that is there twice, only the first can be taken off.
fn one_change_away(
    configuration: &Configuration,
    list: PriceList<'_>,
) -> impl Iterator<Item = Configuration> {
    let sheet = list.sheet;
    let models = sheet.models.places().map(|(model, _)| Configuration {
        model,
        ..configuration.clone()
    });
    let mut all: Vec<_> = models.collect();
    let with = |run: Generation| Configuration {
        generation: Some(run),
        ..configuration.clone()
    };
    if let Some(run) = configuration.generation {
        let qualities = sheet.qualities.places();
        all.extend(qualities.map(|(quality, _)| with(Generation { quality, ..run })));
        let counts = sheet.count.min..=sheet.count.max;
        all.extend(counts.map(|count| with(Generation { count, ..run })));
    }
    if configuration.generation.is_some() || configuration.edits.len() > 1 {
        for at in 0..configuration.edits.len() {
            let mut fewer = configuration.clone();
            let used = fewer.edits.remove(at);
            let before = &configuration.edits[..at];
            let same = |other: &EditUse| (other.edit, other.option) == (used.edit, used.option);
            if !before.iter().any(same) {
                all.push(fewer);
            }
        }
    }
    let here = configuration.clone();
    all.into_iter().filter(move |next| *next != here)
}

proptest! {
    #[test]
    fn the_change_that_is_offered_is_the_nearest_that_fits(
        (sheet, configuration) in priced(),
        reading in select(&Reading::ALL[..]),
        percent in 0..200_u64,
    ) {
        let list = PriceList::new(&sheet, reading);
        let total = list.total(&configuration);
        let left = Credits::new(total.known_part().get().min(1 << 40) * percent / 100);
        let best = one_change_away(&configuration, list)
            .filter_map(|next| list.total(&next).credits())
            .filter(|credits| *credits <= left)
            .max();
        let offered = nearest_fit(&configuration, list, left);
        prop_assert_eq!(offered.and_then(|(_, total)| total.credits()), best);
        if let Some((step, promised)) = offered {
            let next = step.from(&configuration, &sheet);
            prop_assert_eq!(list.total(&next), promised);
            let within = matches!(BudgetFit::of(promised, left), BudgetFit::Within { .. });
            prop_assert!(within);
        }
    }

    #[test]
    fn one_more_than_fit_do_not_fit(
        (sheet, configuration) in priced(),
        reading in select(&Reading::ALL[..]),
        left in 0..100_000_u64,
    ) {
        let list = PriceList::new(&sheet, reading);
        if let Some(most) = MostThatFit::of(&configuration, list, Credits::new(left)) {
            let each = u128::from(most.each.credits().unwrap().get());
            let number = u128::from(most.number);
            prop_assert!(number * each <= left.into());
            // One more does not fit, or no run has so many.
            let (least, most) = match configuration.generation {
                Some(_) => (u128::from(sheet.count.min), u128::from(sheet.count.max)),
                None => (1, u128::from(MAX_TIMES)),
            };
            let next = (number + 1).max(least);
            prop_assert!(next * each > left.into() || number == most);
            prop_assert!(number == 0 || number >= least);
        }
    }
}
