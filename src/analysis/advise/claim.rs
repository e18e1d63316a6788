//! The page's claim: taking a confirmed image to a higher quality costs less than regenerating it there.
//!
//! It compares the upscale alone with generating: the image to upscale is there already.

use super::{AdviseAsk, Upscaling};
use crate::analysis::{Cell, Head, Row, Section, Verdict, joined};
use crate::pricing::{Amount, At, Change, Credits, Gap, Model, PriceList, Quality, Sheet};

const HEADS: [Head; 7] = [
    Head::words("name", "model", 0),
    Head::words("line", "", 9),
    Head::figures("upscale", "upscale", 2),
    Head::figures("generate", "generate", 2),
    Head::figures("change", "change", 1),
    Head::figures("flips_at", "flips at", 1),
    Head::words("note", "claim", 0),
];

/// The confirmed image, and the upscale that takes it there.
struct Claim {
    from: At<Quality>,
    upscale: Upscaling,
}

impl Claim {
    /// From the smallest lower quality that one upscale takes there, by the cheapest such upscale.
    fn of(to: At<Quality>, sheet: &Sheet) -> Option<Self> {
        let size = sheet.qualities.get(to).pixels;
        let lower = sheet.qualities.places();
        let lower = lower.take_while(|(quality, _)| quality.index() < to.index());
        let mut lower: Vec<_> = lower
            .map(|(at, quality)| (quality.pixels, at))
            .filter(|(pixels, _)| *pixels < size)
            .collect();
        lower.sort_by_key(|(pixels, _)| *pixels);
        let singles = Upscaling::singles(sheet);
        lower.into_iter().find_map(|(pixels, from)| {
            let reach = singles
                .iter()
                .filter(|single| single.pixels(pixels.into()) >= size.into());
            // One without a price says nothing as long as there is one with.
            let cheapest = reach.min_by_key(|single| {
                let price = single.each.credits().map(Credits::get);
                (price.is_none(), price, single.factor)
            })?;
            Some(Self {
                from,
                upscale: cheapest.clone(),
            })
        })
    }
}

pub(super) fn section(ask: &AdviseAsk, list: PriceList<'_>) -> Section {
    let sheet = list.sheet;
    let empty = Section {
        key: "claim",
        title: "Upscale the confirmed".to_owned(),
        verdict: Verdict::Open,
        short: "no upscale needed".to_owned(),
        sentence: String::new(),
        identity: String::new(),
        others: Vec::new(),
        heads: HEADS.to_vec(),
        rows: Vec::new(),
    };
    let to = &sheet.qualities.get(ask.to).id;
    let Some(claim) = Claim::of(ask.to, sheet) else {
        return Section {
            sentence: format!("No upscale takes a lower quality to {to}."),
            ..empty
        };
    };
    let judged: Vec<_> = sheet
        .models
        .places()
        .map(|(model, _)| judge(&claim, ask.to, model, list))
        .collect();
    let (verdict, outcome) = outcome(&judged, sheet);
    let from = &sheet.qualities.get(claim.from).id;
    let means = claim.upscale.words(sheet);
    let price = claim.upscale.each;
    let first = judged
        .iter()
        .filter(|(_, generate, _)| generate.credits().is_some())
        .min_by_key(|(_, generate, _)| generate.known_part());
    let limit = first.map_or_else(String::new, |(model, generate, _)| {
        let name = &sheet.models.get(*model).name;
        match verdict {
            Verdict::Holds => format!(" It stops when {means} costs {generate}, with {name}."),
            Verdict::Open | Verdict::Ties | Verdict::Fails => {
                format!(" It holds for all only below {generate}, the price with {name}.")
            }
        }
    });
    Section {
        verdict,
        identity: judged.iter().map(|(.., verdict)| sign(*verdict)).collect(),
        sentence: format!(
            "Taking a confirmed {from} image to {to} with {means} ({price}) costs less than regenerating it: {outcome}.{limit}"
        ),
        short: outcome,
        rows: judged
            .iter()
            .map(|judged| row(judged, &claim, ask, list))
            .collect(),
        ..empty
    }
}

type Judged = (At<Model>, Amount, Verdict);

fn judge(claim: &Claim, to: At<Quality>, model: At<Model>, list: PriceList<'_>) -> Judged {
    let generate = list.per_image(model, to).0;
    let confirmed = list.sheet.models.get(model).offers(claim.from);
    let verdict = match Change::between(generate, claim.upscale.each).direction() {
        _ if !confirmed => Verdict::Open,
        Some(std::cmp::Ordering::Less) => Verdict::Holds,
        Some(std::cmp::Ordering::Equal) => Verdict::Ties,
        Some(std::cmp::Ordering::Greater) => Verdict::Fails,
        None => Verdict::Open,
    };
    (model, generate, verdict)
}

const fn sign(verdict: Verdict) -> char {
    match verdict {
        Verdict::Open => '?',
        Verdict::Holds => '<',
        Verdict::Ties => '=',
        Verdict::Fails => '>',
    }
}

/// `holds for all 15 models`, or for how many, and for which it does not.
fn outcome(judged: &[Judged], sheet: &Sheet) -> (Verdict, String) {
    let of = |wanted: Verdict| -> Vec<&str> {
        let such = judged.iter().filter(|(.., verdict)| *verdict == wanted);
        such.map(|(model, ..)| sheet.models.get(*model).name.as_str())
            .collect()
    };
    let (holds, ties, fails) = (of(Verdict::Holds), of(Verdict::Ties), of(Verdict::Fails));
    let open = of(Verdict::Open);
    if open.len() == judged.len() {
        return (Verdict::Open, "no price to compare".to_owned());
    }
    let mut parts = Vec::new();
    match (holds.len(), judged.len()) {
        (0, _) => {}
        (all, of) if all == of => parts.push(format!("holds for all {of}")),
        (some, _) => parts.push(format!("holds for {some}")),
    }
    if !ties.is_empty() {
        parts.push(format!("ties for {}", joined(&ties)));
    }
    if !fails.is_empty() {
        parts.push(format!("fails for {}", joined(&fails)));
    }
    if !open.is_empty() {
        parts.push(format!("open for {}", joined(&open)));
    }
    let verdict = match (fails.is_empty(), ties.is_empty()) {
        (false, _) => Verdict::Fails,
        (true, false) => Verdict::Ties,
        (true, true) => Verdict::Holds,
    };
    (verdict, parts.join(", "))
}

fn row(judged: &Judged, claim: &Claim, ask: &AdviseAsk, list: PriceList<'_>) -> Row {
    let (model, generate, verdict) = *judged;
    let upscale = claim.upscale.each;
    // What the verdict recommends: upscale what is there, or generate it again.
    let recommended = match verdict {
        Verdict::Holds | Verdict::Open => {
            let mut route = ask.with(model, claim.from, list.sheet);
            route.edits = claim.upscale.edits(ask.run(list.sheet).count);
            route
        }
        Verdict::Ties | Verdict::Fails => ask.with(model, ask.to, list.sheet),
    };
    let note = match (generate.gap(), verdict) {
        (Gap::NotOffered, _) => "not offered",
        (_, verdict) => verdict.word().unwrap_or("open"),
    };
    Row::of(vec![
        Cell::Words(list.sheet.models.get(model).name.clone()),
        super::line(&recommended, list),
        Cell::Amount(upscale),
        Cell::Amount(generate),
        Cell::Change(Change::between(generate, upscale)),
        if generate.credits().is_some() {
            Cell::Amount(generate)
        } else {
            Cell::Nothing
        },
        Cell::Words(note.to_owned()),
    ])
    .about(recommended)
    .judged(verdict)
    .because(arithmetic(upscale, generate))
}

/// `~4 - ~98 to generate = ~-94; flips at ~98`: where an upscale costs what generating does.
fn arithmetic(upscale: Amount, generate: Amount) -> String {
    let change = Change::between(generate, upscale).words("-");
    let against = format!("{upscale} - {generate} to generate = {change}");
    if generate.credits().is_none() {
        return against;
    }
    format!("{against}; flips at {generate}")
}
