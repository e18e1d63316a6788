//! What holds for every sheet: the cheapest is the cheapest of all, and a verdict flips exactly where it says.

use genpanel::analysis::{AdviseAsk, Cell, MAX_UPSCALES, Upscaling, Verdict, advise};
use genpanel::pricing::{
    At, Configuration, Credits, Edit, List, Model, OptionPrice, PriceList, Quality, Reading, Sheet,
    Step,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::generated::{configuration, sheet};

fn asked() -> impl Strategy<Value = (Sheet, AdviseAsk, Reading)> {
    sheet().prop_flat_map(|sheet| {
        let in_hand = configuration(&sheet);
        let pins = prop::collection::vec(configuration(&sheet), 0..5);
        let to = any::<Index>();
        let pixels = proptest::option::of(1..40_000_u64);
        let reading = select(&Reading::ALL[..]);
        (Just(sheet), in_hand, pins, to, pixels, reading).prop_map(
            |(sheet, configuration, pins, to, pixels, reading)| {
                let pins = pins.into_iter().enumerate();
                let ask = AdviseAsk {
                    configuration,
                    to: At::new(to.index(sheet.qualities.len())),
                    pixels,
                    pins: pins.map(|(at, pin)| (at.to_string(), pin)).collect(),
                };
                (sheet, ask, reading)
            },
        )
    })
}

/// Every chain of upscales with a price, each with its factor.
fn chains(sheet: &Sheet) -> Vec<(u64, u64)> {
    let singles: Vec<(u64, u64)> = Upscaling::singles(sheet)
        .iter()
        .filter_map(|single| Some((single.factor, single.each.credits()?.get())))
        .collect();
    let mut all = vec![(1, 0)];
    let mut last = all.clone();
    for _ in 0..MAX_UPSCALES {
        last = last
            .iter()
            .flat_map(|(factor, price)| {
                let singles = singles.iter();
                singles.map(move |(by, more)| (factor * by, price + more))
            })
            .collect();
        all.extend(&last);
    }
    all
}

/// The least that so many pixels can cost, found by trying everything.
fn least(ask: &AdviseAsk, model: At<Model>, pixels: u64, list: PriceList<'_>) -> Option<u64> {
    let all = chains(list.sheet);
    let count = u64::from(ask.run(list.sheet).count);
    let qualities = list.sheet.qualities.places();
    let costs = qualities.filter_map(|(quality, of)| {
        let generate = list.per_image(model, quality).0.credits()?.get();
        let reach = all
            .iter()
            .filter(|(factor, _)| u64::from(of.pixels) * factor >= pixels);
        reach.map(|(_, price)| (generate + price) * count).min()
    });
    costs.min()
}

/// The sheet with another price for one upscale.
fn repriced(sheet: &Sheet, single: &Upscaling, credits: u64) -> Sheet {
    let (tool, option) = single.uses[0];
    let edit = |(at, edit): (usize, &Edit)| {
        let mut edit = edit.clone();
        if at == tool.index() {
            let mut options: Vec<_> = edit.options.iter().cloned().collect();
            options[option.index()].price = OptionPrice::Fixed(Some(Credits::new(credits)));
            edit.options = List::new(options).unwrap();
        }
        edit
    };
    Sheet {
        edits: sheet.edits.iter().enumerate().map(edit).collect(),
        ..sheet.clone()
    }
}

/// Every configuration one change away that a person could mean, with its total.
fn changed(configuration: &Configuration, list: PriceList<'_>) -> Vec<u64> {
    let sheet = list.sheet;
    let models = sheet.models.places().map(|(at, _)| Step::Model(at));
    let qualities = sheet.qualities.places().map(|(at, _)| Step::Quality(at));
    let counts = sheet.count.counts().map(Step::Count);
    let run: Vec<Step> = qualities.chain(counts).collect();
    let run = run
        .into_iter()
        .filter(|_| configuration.generation.is_some());
    let edits = configuration.edits.iter().map(|used| Step::Edit(*used));
    let all = models.chain(run).chain(edits);
    let all = all.map(|step| step.from(configuration, sheet));
    all.filter(|after| after != configuration)
        .filter_map(|after| Some(list.total(&after).credits()?.get()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_cheapest_route_is_the_cheapest_of_all((sheet, ask, reading) in asked()) {
        let list = PriceList::new(&sheet, reading);
        let pixels = ask.size(&sheet);
        for (model, _) in sheet.models.places() {
            let found = ask.cheapest(model, pixels, list);
            let total = found.as_ref().map(|route| route.total.credits().unwrap().get());
            prop_assert_eq!(total, least(&ask, model, pixels, list));
            if let Some(route) = found {
                prop_assert!(route.pixels >= pixels);
                prop_assert!(sheet.holds(&route.configuration));
            }
        }
    }

    #[test]
    fn a_route_costs_what_its_configuration_costs((sheet, ask, reading) in asked()) {
        let list = PriceList::new(&sheet, reading);
        let size = u64::from(sheet.qualities.get(ask.to).pixels);
        for (model, _) in sheet.models.places() {
            let routes = ask.routes(model, list);
            prop_assert_eq!(routes[0].quality, ask.to);
            for route in &routes {
                let count = u64::from(ask.run(&sheet).count);
                prop_assert_eq!(route.total, list.total(&route.configuration));
                if let Some(each) = route.each.credits() {
                    prop_assert_eq!(route.total.credits(), Some(each.times(count)));
                    prop_assert_eq!(route.total.basis(), route.each.basis());
                }
                prop_assert!(route.pixels >= size);
            }
        }
    }

    #[test]
    fn a_route_flips_exactly_where_it_says((sheet, ask, reading) in asked()) {
        let list = PriceList::new(&sheet, reading);
        for (model, _) in sheet.models.places() {
            let routes = ask.routes(model, list);
            let at_once = routes[0].each;
            for route in routes.iter().filter(|route| route.upscaling.uses.len() == 1) {
                let Some(at_once) = at_once.credits() else {
                    prop_assert_eq!(route.flips_at(routes[0].each), None);
                    continue;
                };
                let Some(generate) = route.generate.credits() else { continue };
                let cost = |credits: u64| {
                    let sheet = repriced(&sheet, &route.upscaling, credits);
                    let list = PriceList::new(&sheet, reading);
                    list.total(&route.configuration).credits().unwrap()
                };
                let count = u64::from(ask.run(&sheet).count);
                let whole = at_once.times(count);
                match route.flips_at(routes[0].each).map(|flips| flips.credits().unwrap().get()) {
                    Some(flips) => {
                        prop_assert!(cost(flips - 1) < whole);
                        prop_assert_eq!(cost(flips), whole);
                        prop_assert!(cost(flips + 1) > whole);
                    }
                    None => prop_assert!(generate >= at_once && cost(0) >= whole),
                }
            }
        }
    }

    #[test]
    fn the_claim_is_judged_by_the_prices_alone((sheet, ask, reading) in asked()) {
        let list = PriceList::new(&sheet, reading);
        let claim = &advise(&ask, list)[1];
        prop_assert_eq!(claim.key, "claim");
        for (row, (model, of)) in claim.rows.iter().zip(sheet.models.places()) {
            let Cell::Amount(upscale) = row.cells[2] else { panic!("no amount") };
            let generate = list.per_image(model, ask.to).0;
            prop_assert_eq!(&row.cells[3], &Cell::Amount(generate));
            let (Some(upscale), Some(generate)) = (upscale.credits(), generate.credits()) else {
                prop_assert_eq!(row.verdict, Verdict::Open);
                continue;
            };
            if row.verdict == Verdict::Open {
                prop_assert!(sheet.qualities.places().any(|(at, _)| !of.offers(at)));
                continue;
            }
            prop_assert_eq!(row.verdict == Verdict::Holds, upscale < generate);
            prop_assert_eq!(row.verdict == Verdict::Ties, upscale == generate);
        }
    }

    #[test]
    fn the_best_change_is_the_best_of_all((sheet, ask, reading) in asked()) {
        let list = PriceList::new(&sheet, reading);
        let changes = &advise(&ask, list)[4];
        prop_assert_eq!(changes.key, "changes");
        let totals: Vec<u64> = changes
            .rows
            .iter()
            .filter_map(|row| list.total(row.configuration.as_ref().unwrap()).credits())
            .map(Credits::get)
            .collect();
        let mut all = changed(&ask.configuration, list);
        all.sort_unstable();
        prop_assert_eq!(&totals, &all);
        let now = list.total(&ask.configuration).credits().map(Credits::get);
        if let Some(now) = now {
            let saves = all.first().is_some_and(|least| *least < now);
            prop_assert_eq!(changes.verdict == Verdict::Holds, saves);
        }
    }

    #[test]
    fn drafts_are_all_that_is_cheaper((sheet, ask, reading) in asked()) {
        let list = PriceList::new(&sheet, reading);
        let drafts = &advise(&ask, list)[3];
        let run = ask.run(&sheet);
        let cost = list.per_image(ask.configuration.model, run.quality).0.credits();
        let cheaper = |quality: At<Quality>| {
            let models = sheet.models.places();
            let prices = models.filter_map(|(model, _)| list.per_image(model, quality).0.credits());
            prices.filter(|price| cost.is_some_and(|cost| *price < cost)).count()
        };
        let quality = drafts.rows.first().and_then(|row| row.configuration.as_ref());
        let quality = quality.map_or(At::FIRST, |draft| draft.generation.unwrap().quality);
        prop_assert_eq!(drafts.rows.len(), cheaper(quality));
    }

    #[test]
    fn other_readings_are_told_as_they_are((sheet, ask, reading) in asked()) {
        let list = PriceList::new(&sheet, reading);
        for (number, section) in advise(&ask, list).iter().enumerate() {
            prop_assert_eq!(section.others.len(), 2);
            prop_assert!(!section.sentence.is_empty() && !section.short.is_empty());
            for other in &section.others {
                let there = &advise(&ask, list.under(other.reading))[number];
                prop_assert_eq!(other.same, there.identity == section.identity);
                prop_assert_eq!(&other.short, &there.short);
            }
            for row in &section.rows {
                prop_assert_eq!(row.cells.len(), section.heads.len());
                let held = row.configuration.as_ref().is_none_or(|about| sheet.holds(about));
                prop_assert!(held, "{:?}", row);
            }
        }
    }
}
