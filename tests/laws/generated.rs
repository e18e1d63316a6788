//! Generated sheets and configurations: any that there can be, not only such as the built-in sheet has.

use genpanel::pricing::{
    At, Configuration, CountRange, Credits, Edit, EditUse, Generation, List, MAX_EDITS, MAX_TIMES,
    Reading, Rounding, Sheet, Start,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::parts::{dimension, edit, model, quality, ratio};

/// A sheet with prices as they are usual.
pub(crate) fn sheet() -> impl Strategy<Value = Sheet> {
    sheet_of(
        prop_oneof![Just(0), 1..50_u64, 1..10_000_u64].boxed(),
        1_000,
    )
}

/// A sheet and a configuration on it.
pub(crate) fn priced() -> impl Strategy<Value = (Sheet, Configuration)> {
    sheet().prop_flat_map(|sheet| {
        let configuration = configuration(&sheet);
        (Just(sheet), configuration)
    })
}

/// A sheet with such prices and percentages up to so many.
pub(crate) fn sheet_of(price: BoxedStrategy<u64>, most_percent: u32) -> BoxedStrategy<Sheet> {
    let qualities = vec(quality(most_percent), 1..5);
    (qualities, count())
        .prop_flat_map(move |(qualities, count)| {
            let models = vec(model(price.clone(), qualities.len()), 1..6);
            let edits = vec(edit(price.clone()), 0..5);
            let rules = (select(&Reading::ALL[..]), select(&Rounding::ALL[..]));
            let start = (any::<[Index; 4]>(), 0..1_000_000_u64);
            let rest = (vec(ratio(), 1..4), rules, start);
            (Just(qualities), Just(count), models, edits, rest)
        })
        .prop_map(|(qualities, count, models, edits, rest)| {
            let (ratios, (reading, rounding), ([model, quality, shape, number], budget)) = rest;
            let start = Start {
                model: At::new(model.index(models.len())),
                quality: At::new(quality.index(qualities.len())),
                count: pick(number, count),
                dimension: At::new(shape.index(ratios.len())),
                budget: Credits::new(budget),
            };
            Sheet {
                name: "Generated".to_owned(),
                source: "nowhere".to_owned(),
                as_of: "2026-11-22".to_owned(),
                reading,
                rounding,
                count,
                models: numbered(models, |model, id| model.id = format!("model-{id}")),
                qualities: numbered(qualities, |quality, id| quality.id = format!("{id}K")),
                dimensions: numbered(ratios.into_iter().map(dimension).collect(), |shape, id| {
                    shape.id = format!("shape{id}");
                }),
                edits: edits
                    .into_iter()
                    .zip(0..)
                    .map(|(edit, id): (Edit, usize)| Edit {
                        id: format!("edit.{id}"),
                        ..edit
                    })
                    .collect(),
                start,
                examples: Vec::new(),
                checks: Vec::new(),
            }
        })
        .boxed()
}

/// Any configuration of a sheet.
pub(crate) fn configuration(sheet: &Sheet) -> BoxedStrategy<Configuration> {
    let (models, qualities) = (sheet.models.len(), sheet.qualities.len());
    let (dimensions, count) = (sheet.dimensions.len(), sheet.count);
    let options: Vec<usize> = sheet.edits.iter().map(|edit| edit.options.len()).collect();
    let run = any::<[Index; 3]>().prop_map(move |[quality, number, shape]| Generation {
        quality: At::new(quality.index(qualities)),
        count: pick(number, count),
        dimension: At::new(shape.index(dimensions)),
    });
    let most_edits = if options.is_empty() { 0 } else { MAX_EDITS };
    let times = prop_oneof![3 => 1..5_u32, 1 => 1..=MAX_TIMES];
    let uses = vec((any::<[Index; 2]>(), times), 0..=most_edits);
    (
        any::<Index>(),
        proptest::option::weighted(0.8, run.clone()),
        run,
        uses,
    )
        .prop_map(move |(model, generation, otherwise, uses)| {
            let edits: Vec<EditUse> = uses
                .into_iter()
                .map(|([tool, option], times)| {
                    let tool = tool.index(options.len());
                    EditUse {
                        edit: At::new(tool),
                        option: At::new(option.index(options[tool])),
                        times,
                    }
                })
                .collect();
            // A configuration of nothing does not exist.
            let generation = generation.or_else(|| edits.is_empty().then_some(otherwise));
            Configuration {
                model: At::new(model.index(models)),
                generation,
                edits,
            }
        })
        .boxed()
}

fn numbered<T>(mut items: Vec<T>, name: impl Fn(&mut T, usize)) -> List<T> {
    for (id, item) in items.iter_mut().enumerate() {
        name(item, id);
    }
    List::new(items).unwrap()
}

fn pick(index: Index, range: CountRange) -> u32 {
    let counts: Vec<u32> = range.counts().collect();
    *index.get(&counts)
}

fn count() -> impl Strategy<Value = CountRange> {
    (1..4_u32, 0..12_u32).prop_map(|(min, more)| CountRange {
        min,
        max: min + more,
    })
}
