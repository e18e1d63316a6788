//! The cheapest route to a size, for every model.

use std::cmp::Reverse;

use super::upscaling::Chains;
use super::{AdviseAsk, MAX_UPSCALES, Route, Upscaling, line};
use crate::analysis::{Cell, Head, Row, Section, Verdict};
use crate::pricing::{At, Change, Model, PriceList, grouped};

const HEADS: [Head; 8] = [
    Head::words("name", "model", 0),
    Head::words("line", "", 9),
    Head::words("route", "route", 1),
    Head::figures("pixels", "pixels", 4),
    Head::figures("each", "each", 5),
    Head::figures("total", "total", 0),
    Head::figures("at_once", "at once", 3),
    Head::figures("change", "change", 2),
];

/// The cheapest known route of a model to so many pixels.
pub(super) fn cheapest(
    ask: &AdviseAsk,
    model: At<Model>,
    pixels: u64,
    chains: &Chains,
    list: PriceList<'_>,
) -> Option<Route> {
    let qualities = list.sheet.qualities.places();
    let routes = qualities.flat_map(|(quality, of)| {
        let from = u64::from(of.pixels);
        let reach = (0..=MAX_UPSCALES).filter_map(move |upscales| {
            chains
                .long(upscales)
                .iter()
                .find(|chain| chain.pixels(from) >= pixels)
        });
        reach.map(move |chain| Route::of(ask, (model, quality), chain, list))
    });
    routes
        .filter(|route| route.total.credits().is_some())
        .min_by_key(|route| {
            let upscales = route.upscaling.uses.len();
            (
                route.total.known_part(),
                upscales,
                Reverse(route.quality.index()),
            )
        })
}

pub(super) fn section(ask: &AdviseAsk, list: PriceList<'_>) -> Section {
    let sheet = list.sheet;
    let size = ask.size(sheet);
    let chains = Chains::of(sheet);
    let routes: Vec<_> = sheet
        .models
        .places()
        .map(|(model, _)| (model, cheapest(ask, model, size, &chains, list)))
        .collect();
    let known = routes
        .iter()
        .filter_map(|(model, route)| Some((*model, route.as_ref()?)));
    let best = known
        .clone()
        .min_by_key(|(_, route)| route.total.known_part());
    let upscaled = known
        .clone()
        .filter(|(_, route)| !route.upscaling.uses.is_empty());
    let (upscaled, known) = (upscaled.count(), known.count());
    let count = super::images(ask.run(sheet).count);
    let pixels = grouped(size);
    let (verdict, short, sentence, identity) = match best {
        None => (
            Verdict::Open,
            "out of reach".to_owned(),
            format!("No route reaches {pixels} px at a known price."),
            String::new(),
        ),
        Some((model, route)) => {
            let name = &sheet.models.get(model).name;
            let (total, words) = (route.total, route.words(list));
            (
                Verdict::Holds,
                format!("{name}, {total}"),
                format!(
                    "{pixels} px cost least with {name}: {words}, {total} for {count}. \
                     The cheapest route upscales for {upscaled} of {known} models."
                ),
                format!("{name} {words}"),
            )
        }
    };
    let best = best.map(|(model, _)| model);
    let rows = routes.iter().map(|(model, route)| {
        let row = row(*model, route.as_ref(), ask, list);
        row.judged(if Some(*model) == best {
            Verdict::Holds
        } else {
            Verdict::Open
        })
    });
    Section {
        key: "target",
        title: format!("Cheapest to {pixels} px"),
        verdict,
        short,
        sentence,
        identity,
        others: Vec::new(),
        heads: HEADS.to_vec(),
        rows: rows.collect(),
    }
}

fn row(model: At<Model>, route: Option<&Route>, ask: &AdviseAsk, list: PriceList<'_>) -> Row {
    let name = Cell::Words(list.sheet.models.get(model).name.clone());
    let at_once = Route::of(ask, (model, ask.to), &Upscaling::NONE, list);
    let reaches = at_once.pixels >= ask.size(list.sheet);
    let Some(route) = route else {
        let words = Cell::Words("none at a known price".to_owned());
        let mut cells = vec![name, Cell::Nothing, words];
        cells.resize(HEADS.len(), Cell::Nothing);
        return Row::of(cells);
    };
    Row::of(vec![
        name,
        line(&route.configuration, list),
        Cell::Words(route.words(list)),
        Cell::Number(route.pixels),
        Cell::Amount(route.each),
        Cell::Amount(route.total),
        // Generating at the quality is one of the routes only where it is large enough.
        if reaches {
            Cell::Amount(at_once.total)
        } else {
            Cell::Nothing
        },
        if reaches {
            Cell::Change(Change::between(at_once.total, route.total))
        } else {
            Cell::Nothing
        },
    ])
    .about(route.configuration.clone())
    .because(arithmetic(
        route,
        ask.run(list.sheet).count,
        reaches.then_some(&at_once),
    ))
}

/// What one image costs, what all do, and what that changes where generating at once is a route.
fn arithmetic(route: &Route, count: u32, at_once: Option<&Route>) -> String {
    let mut steps = Vec::new();
    if !route.upscaling.uses.is_empty() {
        let (generate, upscale) = (route.generate, route.upscaling.each);
        steps.push(format!("{generate} + {upscale} = {}", route.each));
    }
    steps.push(format!("{} × {count} = {}", route.each, route.total));
    if let Some(cost) = at_once.map(|at_once| at_once.total) {
        let change = Change::between(cost, route.total).words("-");
        steps.push(format!("{} - {cost} at once = {change}", route.total));
    }
    steps.join("; ")
}
