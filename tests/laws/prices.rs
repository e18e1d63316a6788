//! What holds for every price.

use genpanel::analysis::{EditNeighbour, Neighbours};
use genpanel::pricing::{
    Amount, Basis, Configuration, Credits, Edit, EditOption, EditUse, Generation, List, Model,
    OptionPrice, PriceList, Quality, Reading, Sheet, Step, Tier,
};
use proptest::prelude::*;

use crate::generated::{priced, sheet};

fn under_every_reading(sheet: &Sheet) -> [PriceList<'_>; 3] {
    Reading::ALL.map(|reading| PriceList::new(sheet, reading))
}

/// The same run with another count.
fn counted(configuration: &Configuration, count: u32) -> Configuration {
    Configuration {
        generation: configuration
            .generation
            .map(|run| Generation { count, ..run }),
        ..configuration.clone()
    }
}

/// The sheet with every number that is assumed changed by a function.
fn reassumed(sheet: &Sheet, change: impl Fn(u64) -> u64) -> Sheet {
    let credits = |old: Credits| Credits::new(change(old.get()));
    let quality = |old: &Quality| match old.basis {
        Basis::Stated => old.clone(),
        Basis::Assumed => Quality {
            percent: u32::try_from(change(old.percent.into())).unwrap().max(1),
            ..old.clone()
        },
    };
    let model = |old: &Model| {
        let mut new = old.clone();
        if old.basis == Basis::Assumed {
            new.credits = old.credits.map(credits);
        }
        if old.tiers_basis == Basis::Assumed {
            new.tiers = old
                .tiers
                .iter()
                .map(|tier| match tier {
                    Some(Tier::Price(old)) => Some(Tier::Price(credits(*old))),
                    other => *other,
                })
                .collect();
        }
        new
    };
    let option = |old: &EditOption| EditOption {
        label: old.label.clone(),
        price: match old.price {
            OptionPrice::Fixed(old) => OptionPrice::Fixed(old.map(credits)),
            OptionPrice::Area(percent) => OptionPrice::Area(101 - percent),
        },
    };
    let edit = |old: &Edit| match old.basis {
        Basis::Stated => old.clone(),
        Basis::Assumed => Edit {
            options: List::new(old.options.iter().map(option).collect()).unwrap(),
            ..old.clone()
        },
    };
    Sheet {
        qualities: List::new(sheet.qualities.iter().map(quality).collect()).unwrap(),
        models: List::new(sheet.models.iter().map(model).collect()).unwrap(),
        edits: sheet.edits.iter().map(edit).collect(),
        ..sheet.clone()
    }
}

/// Nothing of a stated amount moves, not even what is known of one that lacks a part.
fn unmoved(before: Amount, after: Amount) -> bool {
    before.basis() == Basis::Assumed || before == after
}

proptest! {
    #[test]
    fn a_total_is_the_sum_of_its_lines((sheet, configuration) in priced()) {
        for list in under_every_reading(&sheet) {
            let quote = list.quote(&configuration);
            prop_assert_eq!(quote.total, list.total(&configuration));
            prop_assert_eq!(quote.total, quote.generation().plus(quote.edits()));
            let runs = usize::from(configuration.generation.is_some());
            prop_assert_eq!(quote.lines.len(), runs + configuration.edits.len());
            let mut known = 0;
            for line in &quote.lines {
                prop_assert_eq!(line.amount, line.each.times(line.times));
                known += line.amount.known_part().get();
                prop_assert!(quote.total.basis() >= line.amount.basis());
                prop_assert!(quote.total.gap() >= line.amount.gap());
                prop_assert!(!line.source.is_empty());
            }
            prop_assert_eq!(quote.total.known_part().get(), known);
        }
    }

    #[test]
    fn a_run_costs_exactly_count_times_one_image((sheet, configuration) in priced()) {
        let configuration = Configuration { edits: Vec::new(), ..configuration };
        for list in under_every_reading(&sheet) {
            let one = list.total(&counted(&configuration, 1));
            for count in sheet.count.counts() {
                prop_assert_eq!(list.total(&counted(&configuration, count)), one.times(count.into()));
            }
            if configuration.generation.is_some() {
                prop_assert_eq!(list.quote(&configuration).per_image(), Some(one));
            }
        }
    }

    #[test]
    fn dimensions_never_change_the_cost((sheet, configuration) in priced()) {
        for list in under_every_reading(&sheet) {
            let Some(run) = configuration.generation else { continue };
            let quote = list.quote(&configuration);
            for (dimension, _) in sheet.dimensions.places() {
                let other = Configuration {
                    generation: Some(Generation { dimension, ..run }),
                    ..configuration.clone()
                };
                prop_assert_eq!(&list.quote(&other), &quote);
            }
        }
    }

    #[test]
    fn the_price_before_a_key_is_the_price_after_it(
        (sheet, configuration) in priced(),
        times in 1..20_u32,
    ) {
        for list in under_every_reading(&sheet) {
            let shown = Neighbours::of(&configuration, list);
            prop_assert_eq!(shown.now, list.total(&configuration));
            let pressed = |step: Step| {
                let next = step.from(&configuration, &sheet);
                assert!(sheet.holds(&next));
                (list.total(&next), next)
            };
            prop_assert_eq!(shown.models.len(), sheet.models.len());
            for model in &shown.models {
                let (total, next) = pressed(Step::Model(model.to));
                prop_assert_eq!(model.total, total);
                prop_assert_eq!(model.current, next == configuration);
            }
            prop_assert_eq!(shown.qualities.len(), sheet.qualities.len());
            for quality in &shown.qualities {
                let (total, next) = pressed(Step::Quality(quality.to));
                prop_assert_eq!(quality.total, total);
                prop_assert_eq!(quality.current, next == configuration);
            }
            prop_assert_eq!(shown.counts.len(), sheet.count.counts().count());
            for count in &shown.counts {
                let (total, next) = pressed(Step::Count(count.to));
                prop_assert_eq!(count.total, total);
                prop_assert_eq!(count.current, next == configuration);
            }
            for shape in &shown.dimensions {
                let (total, _) = pressed(Step::Dimension(shape.to));
                prop_assert_eq!(shape.total, total);
                if configuration.generation.is_some() {
                    prop_assert_eq!(shape.total, shown.now);
                }
            }
            let options = sheet.edits.iter().map(|edit| edit.options.len()).sum::<usize>();
            let edits = EditNeighbour::all(&configuration, list, times);
            prop_assert_eq!(edits.len(), options);
            for edit in edits {
                let used = EditUse { edit: edit.edit, option: edit.option, times };
                prop_assert_eq!(edit.step.to, used);
                prop_assert_eq!(edit.step.total, pressed(Step::Edit(used)).0);
                let alone = Configuration::edit_alone(configuration.model, used);
                prop_assert_eq!(edit.alone, list.total(&alone));
            }
        }
    }

    #[test]
    fn a_quality_never_gets_cheaper_when_its_percent_rises(
        sheet in sheet(),
        more in 0..1_000_u32,
    ) {
        let dearer = Sheet {
            qualities: List::new(
                sheet
                    .qualities
                    .iter()
                    .map(|old| Quality { percent: old.percent + more, ..old.clone() })
                    .collect(),
            )
            .unwrap(),
            ..sheet.clone()
        };
        for (before, after) in under_every_reading(&sheet).into_iter().zip(under_every_reading(&dearer)) {
            for (model, _) in sheet.models.places() {
                for (quality, _) in sheet.qualities.places() {
                    let (old, _) = before.per_image(model, quality);
                    let (new, _) = after.per_image(model, quality);
                    prop_assert!(new.known_part() >= old.known_part());
                    prop_assert_eq!((new.basis(), new.gap()), (old.basis(), old.gap()));
                }
            }
        }
    }

    #[test]
    fn what_is_assumed_moves_nothing_that_is_stated(
        (sheet, configuration) in priced(),
        factor in 2..9_u64,
        more in 1..99_u64,
    ) {
        let other = reassumed(&sheet, |old| old * factor + more);
        for (before, after) in under_every_reading(&sheet).into_iter().zip(under_every_reading(&other)) {
            let (old, new) = (before.quote(&configuration), after.quote(&configuration));
            prop_assert!(unmoved(old.total, new.total), "{} became {}", old.total, new.total);
            for (old, new) in old.lines.iter().zip(&new.lines) {
                prop_assert!(unmoved(old.each, new.each), "{} became {}", old.each, new.each);
                prop_assert_eq!(old.amount.basis(), new.amount.basis());
                prop_assert_eq!(old.amount.gap(), new.amount.gap());
            }
        }
    }

    #[test]
    fn without_an_assumed_number_nothing_is_assumed((sheet, configuration) in priced()) {
        let stated = |basis: &mut Basis| *basis = Basis::Stated;
        let mut sheet = sheet;
        for edit in &mut sheet.edits {
            stated(&mut edit.basis);
        }
        let mut models: Vec<Model> = sheet.models.iter().cloned().collect();
        for model in &mut models {
            stated(&mut model.basis);
            stated(&mut model.tiers_basis);
        }
        let mut qualities: Vec<Quality> = sheet.qualities.iter().cloned().collect();
        for quality in &mut qualities {
            stated(&mut quality.basis);
        }
        sheet.models = List::new(models).unwrap();
        sheet.qualities = List::new(qualities).unwrap();
        for list in under_every_reading(&sheet) {
            prop_assert_eq!(list.total(&configuration).basis(), Basis::Stated);
        }
    }
}
