//! Money: sums reckoned again in 128 bits, which no sheet and no plan overflows.

use std::sync::Arc;

use genpanel::analysis::{MAX_TRIES, PlanStep, Run, proofs};
use genpanel::pricing::{
    Amount, At, Configuration, EditUse, Generation, MAX_EDITS, MAX_TIMES, PriceList,
};

use super::given::is_plain;

/// Every line is its price times its number, and the total is their sum: nothing was cut at 64 bits.
pub(super) fn adds_up(configuration: &Configuration, list: PriceList<'_>) {
    assert!(list.sheet.holds(configuration));
    let quote = list.quote(configuration);
    let mut sum = 0;
    for line in &quote.lines {
        let amount = u128::from(line.each.known_part().get()) * u128::from(line.times);
        assert_eq!(u128::from(line.amount.known_part().get()), amount);
        sum += amount;
    }
    assert_eq!(u128::from(quote.total.known_part().get()), sum);
    assert!(sum < u128::from(u64::MAX));
    assert_eq!(list.total(configuration), quote.total);
    is_plain(&quote.total.in_words());
}

/// The total is proved in lines that can be shown.
pub(super) fn is_proved(configuration: &Configuration, list: PriceList<'_>) {
    for proof in proofs(configuration, list) {
        is_plain(&proof.equation());
        is_plain(&proof.arithmetic());
    }
}

/// The dearest run of each model at each quality.
pub(super) fn dearest(list: PriceList<'_>) -> Vec<Configuration> {
    let sheet = list.sheet;
    let mut all = Vec::new();
    for (model, _) in sheet.models.places() {
        let uses = sheet.edit_places().flat_map(|(edit, tool)| {
            let options = tool.options.places();
            options.map(move |(option, _)| EditUse {
                edit,
                option,
                times: MAX_TIMES,
            })
        });
        let price = |used: &EditUse| {
            let price = list.per_use(model, *used);
            price.map_or(0, |(each, _)| each.known_part().get())
        };
        let edits = uses
            .max_by_key(price)
            .map_or_else(Vec::new, |used| vec![used; MAX_EDITS]);
        for (quality, _) in sheet.qualities.places() {
            all.push(Configuration {
                model,
                generation: Some(Generation {
                    quality,
                    count: sheet.count.max,
                    dimension: At::FIRST,
                }),
                edits: edits.clone(),
            });
        }
    }
    all
}

/// A total of steps is their sum, or, where 64 bits cannot hold that, is told as a lower bound.
pub(super) fn is_sum_of(total: Amount, steps: &[PlanStep], list: PriceList<'_>) {
    let mut sum = 0;
    for step in steps {
        adds_up(&step.configuration, list);
        assert!((1..=MAX_TRIES).contains(&step.tries));
        let each = list.total(&step.configuration).known_part().get();
        sum += u128::from(each) * u128::from(step.tries);
    }
    fits_or_is_a_bound(total, sum);
}

/// What all runs cost is their sum, or, where 64 bits cannot hold that, is told as a lower bound.
pub(super) fn is_spent_by(spent: Amount, runs: &[Arc<Run>]) {
    let costs = runs
        .iter()
        .map(|run| u128::from(run.cost.known_part().get()));
    fits_or_is_a_bound(spent, costs.sum());
}

fn fits_or_is_a_bound(total: Amount, sum: u128) {
    match u64::try_from(sum) {
        Ok(sum) => assert_eq!(total.known_part().get(), sum),
        Err(_) => assert_eq!(total.credits(), None, "{total}"),
    }
    is_plain(&total.in_words());
}
