//! Draft and final: what trying on a cheaper image saves, against trying on an image of the run in hand.

use super::{AdviseAsk, line};
use crate::analysis::{Cell, Head, Row, Section, Verdict};
use crate::pricing::{
    Amount, At, Change, Credits, Model, PriceList, Quality, Sheet, Step, folded, grouped,
};

const HEADS: [Head; 5] = [
    Head::words("name", "draft on", 0),
    Head::words("line", "", 9),
    Head::figures("each", "a try", 1),
    Head::figures("change", "change", 0),
    Head::figures("tries", "tries for 1", 2),
];

/// The word by which the notes of a sheet say what is meant for drafts.
const MEANT: &str = "draft";

/// The quality that the sheet means for drafts, or the lowest.
fn draft_quality(sheet: &Sheet) -> At<Quality> {
    let meant = sheet.qualities.find(|quality| meant(quality.note.as_ref()));
    meant.unwrap_or(At::FIRST)
}

fn meant(note: Option<&String>) -> bool {
    note.is_some_and(|note| folded(note).contains(MEANT))
}

/// Each model that is cheaper, with the price of a try: those meant for drafts first, then the cheapest.
fn drafts(cost: Amount, quality: At<Quality>, list: PriceList<'_>) -> Vec<(At<Model>, Amount)> {
    let Some(cost) = cost.credits() else {
        return Vec::new();
    };
    let models = list.sheet.models.places();
    let mut drafts: Vec<_> = models
        .filter_map(|(model, of)| {
            let each = list.per_image(model, quality).0;
            let cheaper = each.credits().is_some_and(|each| each < cost);
            cheaper.then(|| (!meant(of.note.as_ref()), each.known_part(), model, each))
        })
        .collect();
    drafts.sort_by_key(|(not_meant, price, ..)| (*not_meant, *price));
    let drafts = drafts.into_iter();
    drafts.map(|(_, _, model, each)| (model, each)).collect()
}

pub(super) fn section(ask: &AdviseAsk, list: PriceList<'_>) -> Section {
    let sheet = list.sheet;
    let run = ask.run(sheet);
    let cost = list.per_image(ask.configuration.model, run.quality).0;
    let quality = draft_quality(sheet);
    let label = &sheet.qualities.get(quality).id;
    let drafts = drafts(cost, quality, list);
    let cheapest = drafts.iter().min_by_key(|(_, each)| each.known_part());
    let in_hand = format!(
        "{} at {}",
        sheet.models.get(ask.configuration.model).name,
        sheet.qualities.get(run.quality).id
    );
    let (verdict, short, sentence, identity) = match (cheapest, cost.credits()) {
        (_, None) => (
            Verdict::Open,
            "no known price".to_owned(),
            format!("What one image of {in_hand} costs is not known ({cost})."),
            String::new(),
        ),
        (None, _) => (
            Verdict::Fails,
            "nothing is cheaper".to_owned(),
            format!("No model makes an image at {label} for less than {in_hand} ({cost})."),
            String::new(),
        ),
        (Some((model, each)), _) => {
            let name = &sheet.models.get(*model).name;
            let saves = saving(cost, *each);
            let tries = tries(cost, *each).map_or_else(String::new, |tries| {
                format!(", {} tries for the price of one", grouped(tries))
            });
            (
                Verdict::Holds,
                format!("saves {saves} a try"),
                format!(
                    "An image of {in_hand} costs {cost}. A try on {name} at {label} costs {each}: it saves {saves}{tries}."
                ),
                name.clone(),
            )
        }
    };
    let cheapest = cheapest.map(|(model, _)| *model);
    let rows = drafts.iter().map(|(model, each)| {
        let draft = Step::Count(1).from(&ask.with(*model, quality, sheet), sheet);
        Row::of(vec![
            Cell::Words(format!("{} {label}", sheet.models.get(*model).name)),
            line(&draft, list),
            Cell::Amount(*each),
            Cell::Change(Change::between(cost, *each)),
            tries(cost, *each).map_or(Cell::Nothing, Cell::Number),
        ])
        .about(draft)
        .judged(if Some(*model) == cheapest {
            Verdict::Holds
        } else {
            Verdict::Open
        })
        .because(arithmetic(cost, *each))
    });
    Section {
        key: "drafts",
        title: "Draft, then final".to_owned(),
        verdict,
        short,
        sentence,
        identity,
        others: Vec::new(),
        heads: HEADS.to_vec(),
        rows: rows.collect(),
    }
}

/// `49 - ~1 = ~48; 49 = 49 × ~1 + ~0`.
fn arithmetic(cost: Amount, each: Amount) -> String {
    let saves = format!("{cost} - {each} = {}", saving(cost, each));
    tries(cost, each).map_or(saves.clone(), |tries| {
        let over = saving(cost, each.times(tries));
        let tries = grouped(tries);
        format!("{saves}; {cost} = {tries} × {each} + {over}")
    })
}

fn saving(cost: Amount, each: Amount) -> Amount {
    let saved = cost.known_part().minus(each.known_part());
    Amount::known(saved, cost.basis().and(each.basis()))
}

/// How many tries one image of the run in hand pays for; `None` where they are free.
fn tries(cost: Amount, each: Amount) -> Option<u64> {
    cost.credits()?
        .get()
        .checked_div(each.credits().map(Credits::get)?)
}
