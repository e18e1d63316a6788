//! Upscale or regenerate: the routes of the model in hand to a quality.

use super::upscaling::Chains;
use super::{AdviseAsk, Route, Upscaling, line};
use crate::analysis::{Cell, Head, Row, Section, Verdict};
use crate::pricing::{Amount, At, Change, Gap, Model, PriceList, grouped};

const HEADS: [Head; 8] = [
    Head::words("route", "route", 0),
    Head::words("line", "", 9),
    Head::figures("pixels", "pixels", 2),
    Head::figures("upscaling", "upscaling", 4),
    Head::figures("each", "each", 3),
    Head::figures("total", "total", 0),
    Head::figures("change", "change", 1),
    Head::figures("flips_at", "flips at", 1),
];

/// Generating at the quality first, then from each lower quality the cheapest with one upscale and with several;
/// a lower quality that is large enough as it is needs none.
pub(super) fn all(ask: &AdviseAsk, model: At<Model>, list: PriceList<'_>) -> Vec<Route> {
    let sheet = list.sheet;
    let size = u64::from(sheet.qualities.get(ask.to).pixels);
    let chains = Chains::of(sheet);
    let mut routes = vec![Route::of(ask, (model, ask.to), &Upscaling::NONE, list)];
    let lower = sheet.qualities.places();
    for (quality, from) in lower.take_while(|(quality, _)| quality.index() < ask.to.index()) {
        let pixels = u64::from(from.pixels);
        let mut add = |upscaling: &Upscaling| {
            routes.push(Route::of(ask, (model, quality), upscaling, list));
        };
        if pixels >= size {
            add(&Upscaling::NONE);
            continue;
        }
        let once = chains
            .long(1)
            .iter()
            .find(|chain| chain.pixels(pixels) >= size);
        let several = chains.cheapest(2, pixels, size);
        once.into_iter().chain(several).for_each(&mut add);
    }
    routes
}

pub(super) fn section(ask: &AdviseAsk, list: PriceList<'_>) -> Section {
    let model = ask.configuration.model;
    let routes = all(ask, model, list);
    let at_once = routes.first().map_or(Amount::MISSING, |route| route.total);
    let each = routes.first().map_or(Amount::MISSING, |route| route.each);
    let best = best(&routes);
    let rows = routes.iter().enumerate().map(|(number, route)| {
        let upscaled = !route.upscaling.uses.is_empty();
        Row::of(vec![
            Cell::Words(route.words(list)),
            line(&route.configuration, list),
            Cell::Number(route.pixels),
            if upscaled {
                Cell::Amount(route.upscaling.each)
            } else {
                Cell::Nothing
            },
            Cell::Amount(route.each),
            Cell::Amount(route.total),
            if number == 0 {
                Cell::Nothing
            } else {
                Cell::Change(Change::between(at_once, route.total))
            },
            route.flips_at(each).map_or(Cell::Nothing, Cell::Amount),
        ])
        .about(route.configuration.clone())
        .judged(if Some(number) == best {
            Verdict::Holds
        } else {
            Verdict::Open
        })
        .because(routes.first().map_or_else(String::new, |at_once| {
            arithmetic(route, ask.run(list.sheet).count, at_once)
        }))
    });
    let (short, sentence, identity) = words(ask, &routes, best, list);
    Section {
        key: "routes",
        title: "Upscale or regenerate".to_owned(),
        verdict: if best.is_some() {
            Verdict::Holds
        } else {
            Verdict::Open
        },
        short,
        sentence,
        identity: identity.to_owned(),
        others: Vec::new(),
        heads: HEADS.to_vec(),
        rows: rows.collect(),
    }
}

/// The cheapest; of equals the one with fewest upscales, and generating at once before any other.
fn best(routes: &[Route]) -> Option<usize> {
    let known = routes.iter().enumerate();
    let known = known.filter_map(|(at, route)| Some((at, route.total.credits()?)));
    let least = known.min_by_key(|(at, total)| {
        let upscales = routes
            .get(*at)
            .map_or(0, |route| route.upscaling.uses.len());
        (*total, upscales)
    });
    least.map(|(at, _)| at)
}

/// What one image costs, what all do, what that changes, and where it flips.
fn arithmetic(route: &Route, count: u32, at_once: &Route) -> String {
    let mut steps = Vec::new();
    if !route.upscaling.uses.is_empty() {
        let (generate, upscale) = (route.generate, route.upscaling.each);
        steps.push(format!("{generate} + {upscale} = {}", route.each));
    }
    steps.push(format!("{} × {count} = {}", route.each, route.total));
    if route != at_once {
        let (cost, change) = (at_once.total, Change::between(at_once.total, route.total));
        steps.push(format!("{} - {cost} = {}", route.total, change.words("-")));
    }
    if let Some(flips) = route.flips_at(at_once.each) {
        let (whole, part) = (at_once.each, route.generate);
        steps.push(format!("flips at {whole} - {part} = {flips}"));
    }
    steps.join("; ")
}

fn words(
    ask: &AdviseAsk,
    routes: &[Route],
    best: Option<usize>,
    list: PriceList<'_>,
) -> (String, String, &'static str) {
    let sheet = list.sheet;
    let to = &sheet.qualities.get(ask.to).id;
    let model = &sheet.models.get(ask.configuration.model).name;
    let (Some(at_once), Some(best)) = (routes.first(), best.and_then(|at| routes.get(at))) else {
        let words = format!("No route of {model} to {to} has a known price.");
        return ("no known price".to_owned(), words, "unknown");
    };
    let count = super::images(ask.run(sheet).count);
    let cost = at_once.total;
    if best == at_once {
        let cheapest = routes
            .iter()
            .skip(1)
            .filter_map(|route| route.total.credits());
        let ties = cheapest
            .min()
            .is_some_and(|least| Some(least) == cost.credits());
        if ties {
            let words =
                format!("Both cost {cost} for {count}: {model} at {to}, or upscaled to it.");
            return (format!("both cost {cost}"), words, "tie");
        }
        let words = format!(
            "Generate at {to}: {cost} for {count} of {model}, and no upscaling costs less."
        );
        return (format!("generate at {to}, {cost}"), words, "generate");
    }
    let route = best.words(list);
    let pixels = grouped(best.pixels);
    let verb = if best.upscaling.uses.is_empty() {
        "Generate lower"
    } else {
        "Upscale"
    };
    let instead = match cost.gap() {
        Gap::None => format!("instead of {cost} at {to}"),
        Gap::Missing => format!("and nobody knows the price at {to}"),
        Gap::NotOffered => format!("and {model} is not offered at {to}"),
    };
    let flips = best
        .flips_at(at_once.each)
        .map_or_else(String::new, |flips| {
            format!(" It pays until that upscaling costs {flips} an image.")
        });
    let total = best.total;
    (
        format!("{}, {total} for {cost}", verb.to_lowercase()),
        format!(
            "{verb}: {route} is {pixels} px for {total}, {instead}, for {count} of {model}.{flips}"
        ),
        "upscale",
    )
}
