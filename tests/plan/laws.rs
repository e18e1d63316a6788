//! What holds for every plan on every sheet, shown against brute force.

use genpanel::analysis::{Amendment, MAX_TRIES, PlanCost, PlanStep, Template};
use genpanel::load::parse_plan;
use genpanel::pricing::{
    Amount, Change, Configuration, Credits, Generation, PriceList, Reading, Sheet,
};
use proptest::prelude::*;

use crate::generated::{configuration, sheet};

/// A sheet, a plan on it and a budget near what it costs.
fn planned() -> impl Strategy<Value = (Sheet, Vec<PlanStep>, Option<Credits>, Reading)> {
    sheet().prop_flat_map(|sheet| {
        let tries = prop_oneof![4 => 1..5_u32, 1 => 1..=MAX_TRIES];
        let step = (configuration(&sheet), tries)
            .prop_map(|(configuration, tries)| PlanStep::new(configuration, tries));
        let steps = prop::collection::vec(step, 0..6);
        let reading = prop::sample::select(&Reading::ALL[..]);
        (
            Just(sheet),
            steps,
            proptest::option::weighted(0.9, 0..130_u64),
            reading,
        )
            .prop_map(|(sheet, steps, percent, reading)| {
                let total = total(&steps, PriceList::new(&sheet, reading)).known_part();
                let budget = percent.map(|percent| Credits::new(total.get() / 100 * percent));
                (sheet, steps, budget, reading)
            })
    })
}

/// The naive sum.
fn total(steps: &[PlanStep], list: PriceList<'_>) -> Amount {
    steps.iter().fold(Amount::NOTHING, |sum, step| {
        sum.plus(list.total(&step.configuration).times(step.tries.into()))
    })
}

/// Every plan that one change of one step makes of this one, written out by hand.
fn neighbours(steps: &[PlanStep], sheet: &Sheet) -> Vec<Vec<PlanStep>> {
    let target = steps
        .iter()
        .rposition(|step| step.configuration.generation.is_some())
        .unwrap_or(steps.len().saturating_sub(1));
    let mut all = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        let mut put = |configuration: Configuration, tries: u32| {
            let mut plan = steps.to_vec();
            plan[at] = PlanStep::new(configuration, tries);
            all.push(plan);
        };
        let held = &step.configuration;
        for (model, _) in sheet.models.places() {
            put(
                Configuration {
                    model,
                    ..held.clone()
                },
                step.tries,
            );
        }
        if let Some(run) = held.generation {
            let run_of = |run: Generation| Configuration {
                generation: Some(run),
                ..held.clone()
            };
            for (quality, _) in sheet.qualities.places() {
                put(run_of(Generation { quality, ..run }), step.tries);
            }
            for count in sheet.count.counts() {
                put(run_of(Generation { count, ..run }), step.tries);
            }
        }
        if step.tries > 1 {
            put(held.clone(), step.tries - 1);
        }
        for edit in 0..held.edits.len() {
            let mut edits = held.edits.clone();
            edits.remove(edit);
            if held.generation.is_some() || !edits.is_empty() {
                put(
                    Configuration {
                        edits,
                        ..held.clone()
                    },
                    step.tries,
                );
            }
        }
        if at != target {
            let mut plan = steps.to_vec();
            plan.remove(at);
            all.push(plan);
        }
    }
    all
}

proptest! {
    #[test]
    fn the_sums_are_the_sums((sheet, steps, budget, reading) in planned()) {
        let list = PriceList::new(&sheet, reading);
        let cost = PlanCost::of(&steps, budget, list);
        prop_assert_eq!(cost.total(), total(&steps, list));
        for (at, step) in cost.steps.iter().enumerate() {
            let so_far = total(&steps[..=at], list);
            prop_assert_eq!(step.so_far, so_far);
            if let (Some(budget), Some(credits)) = (budget, so_far.credits()) {
                let left = i128::from(budget.get()) - i128::from(credits.get());
                prop_assert_eq!(step.left.unwrap().signed(), Some(left));
            }
        }
        let first = (0..steps.len())
            .find(|at| budget.is_some_and(|budget| total(&steps[..=*at], list).known_part() > budget));
        prop_assert_eq!(cost.breaks(), first);
    }

    #[test]
    fn the_mend_is_the_best_of_all_single_changes((sheet, steps, budget, reading) in planned()) {
        let list = PriceList::new(&sheet, reading);
        let cost = PlanCost::of(&steps, budget, list);
        let Some((budget, _)) = budget.zip(cost.breaks()) else {
            prop_assert_eq!(cost.mend(), None);
            return Ok(());
        };
        let mut best: Option<(Credits, Vec<PlanStep>)> = None;
        for plan in neighbours(&steps, &sheet) {
            let Some(total) = total(&plan, list).credits().filter(|total| *total <= budget) else { continue };
            if best.as_ref().is_none_or(|(held, _)| total > *held) {
                best = Some((total, plan));
            }
        }
        let mend = cost.mend();
        prop_assert_eq!(mend.is_some(), best.is_some());
        if let Some(mend) = mend {
            let mut plan = steps.clone();
            match mend.by.of(&steps[mend.step], &sheet) {
                Some(step) => plan[mend.step] = step,
                None => drop(plan.remove(mend.step)),
            }
            prop_assert_eq!(total(&plan, list), mend.total);
            prop_assert_eq!(Some((mend.total.known_part(), plan.clone())), best, "the first of the dearest that fit");
            prop_assert!(plan.iter().all(|step| sheet.holds(&step.configuration) && step.tries > 0));
            prop_assert!(!cost.change_in_words(&mend).is_empty());
        }
    }

    #[test]
    fn what_if_shows_what_the_changed_plan_costs((sheet, steps, budget, reading) in planned()) {
        let list = PriceList::new(&sheet, reading);
        let cost = PlanCost::of(&steps, budget, list);
        for row in cost.what_if() {
            let mut plan = steps.clone();
            match row.by.of(&steps[row.step], &sheet) {
                Some(step) => plan[row.step] = step,
                None => drop(plan.remove(row.step)),
            }
            prop_assert_eq!(row.total, total(&plan, list), "{:?}", row.by);
            prop_assert_eq!(row.change, Change::between(cost.total(), row.total));
            prop_assert!(plan.iter().all(|step| sheet.holds(&step.configuration)));
            if let Amendment::Upscaled { quality, edit } = row.by {
                let pixels = |at| u64::from(sheet.qualities.get(at).pixels);
                let label = &sheet.edit(edit.edit).unwrap().options.get(edit.option).label;
                let factor: u64 = label.trim_end_matches('x').parse().unwrap();
                let target = steps[row.step].configuration.generation.unwrap();
                prop_assert!(pixels(quality) * factor >= pixels(target.quality));
                prop_assert_eq!(edit.times, target.count);
            }
        }
    }

    #[test]
    fn drafting_pays_for_so_many_finals_and_not_for_one_more((sheet, steps, budget, reading) in planned()) {
        let list = PriceList::new(&sheet, reading);
        let cost = PlanCost::of(&steps, budget, list);
        let Some(drafting) = cost.drafting() else {
            prop_assert!(steps.iter().all(|step| step.configuration.generation.is_none()));
            return Ok(());
        };
        let setting = &steps[drafting.target].configuration;
        let quality = setting.generation.unwrap().quality;
        let all: Vec<_> = steps.iter().map(|step| {
            let mut step = step.clone();
            if let Some(run) = &mut step.configuration.generation {
                run.quality = quality;
                step.configuration.model = setting.model;
            }
            step
        }).collect();
        prop_assert_eq!(drafting.at_final, total(&all, list));
        prop_assert_eq!(drafting.at_final, cost.at_final());
        let (Some(now), Some(all)) = (cost.total().credits(), cost.at_final().credits()) else {
            prop_assert_eq!((drafting.more_images, drafting.more_tries), (None, None));
            return Ok(());
        };
        for (price, more) in [(drafting.image, drafting.more_images), (drafting.run, drafting.more_tries)] {
            let with = |number: u64| now.plus(price.known_part().times(number));
            match more {
                Some(more) if now <= all => prop_assert!(with(more) <= all && with(more + 1) > all),
                Some(more) => prop_assert_eq!(more, 0),
                None => prop_assert!(price.credits().is_none_or(|price| price == Credits::ZERO)),
            }
        }
    }

    #[test]
    fn no_bytes_make_reading_a_plan_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), sheet in sheet()) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = parse_plan(&text, &sheet);
        let _ = parse_plan(&format!("schema = 1\n[[step]]\nline = \"{text}\"\n"), &sheet);
    }

    #[test]
    fn a_template_is_a_plan_of_its_sheet(sheet in sheet(), reading in prop::sample::select(&Reading::ALL[..])) {
        let list = PriceList::new(&sheet, reading);
        for template in Template::ALL {
            let steps = template.steps(None, list);
            prop_assert!(!steps.is_empty());
            prop_assert!(steps.iter().all(|step| sheet.holds(&step.configuration)));
        }
    }
}
