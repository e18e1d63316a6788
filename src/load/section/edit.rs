//! `[[edit]]`: the editing tools, each with the prices that its charge asks for.

use std::collections::BTreeSet;

use super::{Entry, Placed, Problem, Sink, basis, entries, price};
use crate::load::ids;
use crate::pricing::{Charge, Edit, EditOption, List, OptionPrice, folded, plain};

const FACTORS: &str = "{ \"2x\" = 2, \"4x\" = 4 }";
const AREAS: &str = "[10, 25, 50, 100]";

/// The edits that could be read, and whether those are all.
pub(super) fn read<'f>(root: &mut Entry<'f>, sink: &'f Sink) -> (Vec<Placed<Edit>>, bool) {
    let (tables, all_tables) = entries(root, sink, "edit");
    let given = tables.len();
    let edits: Vec<_> = tables.into_iter().filter_map(edit).collect();
    let ids = edits
        .iter()
        .map(|read| (read.value.id.as_str(), &read.id_at));
    ids::unique("edit", ids, sink);
    let all = all_tables && edits.len() == given;
    (edits, all)
}

fn edit(mut entry: Entry<'_>) -> Option<Placed<Edit>> {
    let id = ids::id(&mut entry, "upscale");
    let name = entry.optional_text("name").map(|found| found.value);
    let charge = if entry.required("charge", "\"per-image\"").is_some() {
        entry.choice("charge", &Charge::ALL.map(|charge| (charge.word(), charge)))
    } else {
        None
    };
    if let Some(charge) = charge {
        entry.name = format!("[[edit]] with charge \"{}\"", charge.word());
    }
    let mut prices_at = Vec::new();
    let options = match charge {
        Some(Charge::PerFactor) => factors(&mut entry, &mut prices_at),
        Some(Charge::PerArea) => areas(&mut entry, &mut prices_at),
        Some(Charge::PerImage | Charge::PerVariation) => credits(&mut entry, &mut prices_at),
        None => {
            // Without a charge nobody knows which prices belong here.
            for key in ["factors", "areas", "credits"] {
                entry.value(key);
            }
            Vec::new()
        }
    };
    let basis = basis(&mut entry, "basis").unwrap_or_default();
    let (source, note) = (entry.words("source"), entry.words("note"));
    entry.finish();
    let (id, options) = (id?, List::new(options)?);
    Some(Placed {
        value: Edit {
            name: name.unwrap_or_else(|| id.value.clone()),
            id: id.value,
            charge: charge?,
            options,
            basis,
            source,
            note,
        },
        id_at: id.at,
        prices_at,
    })
}

type Places = Vec<std::ops::Range<usize>>;

fn factors(entry: &mut Entry<'_>, prices_at: &mut Places) -> Vec<EditOption> {
    let Some(value) = entry.required("factors", FACTORS) else {
        return Vec::new();
    };
    let mut options: Vec<EditOption> = Vec::new();
    let mut known = BTreeSet::new();
    for (label, value) in entry.as_pairs("factors", value, FACTORS) {
        if entry.splits_a_name(&label, value) {
            continue;
        }
        let factor = folded(label.value);
        let problem = if !is_factor(&factor) {
            Some((
                "is not an upscaling factor",
                "write \"2x\", \"3x\" and so on, up to \"99x\"",
            ))
        } else if known.insert(factor.clone()) {
            None
        } else {
            Some(("is there twice", "take one of them out"))
        };
        if let Some((what, help)) = problem {
            let message = format!("factor \"{}\" {what}", plain(label.value));
            entry.report(Problem::new(label.at, message, help));
        }
        let what = format!("factors.\"{}\"", plain(label.value));
        let credits = price(entry, &what, value);
        prices_at.push(value.span());
        // A wrong factor stays an option, so that a line with it is not wrong a second time.
        options.push(EditOption {
            label: factor,
            price: OptionPrice::Fixed(credits),
        });
    }
    options
}

/// `2x` to `99x`.
fn is_factor(label: &str) -> bool {
    let digits = label.strip_suffix('x').unwrap_or_default();
    digits != "1"
        && (1..=2).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn areas(entry: &mut Entry<'_>, prices_at: &mut Places) -> Vec<EditOption> {
    let Some(value) = entry.required("areas", AREAS) else {
        return Vec::new();
    };
    let mut options: Vec<EditOption> = Vec::new();
    let mut known = BTreeSet::new();
    for value in entry.as_list("areas", value, AREAS) {
        let percent = entry.as_number("an area in percent", value, 1..=100);
        let label = match (&percent, value.get_ref().as_str()) {
            (Some(percent), _) => percent.value.to_string(),
            // A number in quotes stays an option, so that a line with it is not wrong a second time.
            (None, Some(text)) => text.to_owned(),
            (None, None) => continue,
        };
        if !known.insert(label.clone()) {
            let message = format!("area {} is there twice", plain(&label));
            entry.report(Problem::new(value.span(), message, "take one of them out"));
        }
        let percent = percent.map_or(100, |percent| percent.value);
        prices_at.push(value.span());
        options.push(EditOption {
            label,
            price: OptionPrice::Area(u32::try_from(percent).unwrap_or(100)),
        });
    }
    options
}

fn credits(entry: &mut Entry<'_>, prices_at: &mut Places) -> Vec<EditOption> {
    let value = entry.required("credits", "2 (or \"?\" where nobody knows it)");
    let credits = value.and_then(|value| {
        prices_at.push(value.span());
        price(entry, "credits", value)
    });
    vec![EditOption {
        label: String::new(),
        price: OptionPrice::Fixed(credits),
    }]
}
