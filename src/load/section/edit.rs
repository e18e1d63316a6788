//! `[[edit]]`: the editing tools, each with the prices that its charge asks for.

use super::{Entry, Placed, Problem, Sink, basis, entries, price};
use crate::load::ids;
use crate::pricing::{Charge, Edit, EditOption, List, OptionPrice, plain, same_name};

const FACTORS: &str = "{ \"2x\" = 2, \"4x\" = 4 }";
const AREAS: &str = "[10, 25, 50, 100]";

/// The edits that could be read, and whether those are all.
pub(super) fn read<'f>(root: &mut Entry<'f>, sink: &'f Sink) -> (Vec<Placed<Edit>>, bool) {
    let tables = entries(root, sink, "edit");
    let given = tables.len();
    let edits: Vec<_> = tables.into_iter().filter_map(edit).collect();
    let ids = edits
        .iter()
        .map(|read| (read.value.id.as_str(), &read.id_at));
    ids::unique("edit", ids, sink);
    let all = edits.len() == given;
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
    for (label, value) in entry.as_pairs("factors", value, FACTORS) {
        let factor = label.value.to_lowercase();
        let times = factor
            .strip_suffix('x')
            .and_then(|digits| digits.parse::<u8>().ok());
        let problem = if times.is_none_or(|times| times < 2) {
            Some((
                "is not an upscaling factor",
                "write \"2x\", \"3x\" and so on",
            ))
        } else if options
            .iter()
            .any(|option| same_name(&option.label, &factor))
        {
            Some(("is there twice", "take one of them out"))
        } else {
            None
        };
        if let Some((what, help)) = problem {
            let message = format!("factor \"{}\" {what}", plain(label.value));
            entry.report(Problem::new(label.at, message, help));
        }
        let what = format!("factors.\"{}\"", plain(label.value));
        let credits = price(entry, &what, value);
        prices_at.push(value.span());
        options.push(EditOption {
            label: factor,
            price: OptionPrice::Fixed(credits),
        });
    }
    options
}

fn areas(entry: &mut Entry<'_>, prices_at: &mut Places) -> Vec<EditOption> {
    let Some(value) = entry.required("areas", AREAS) else {
        return Vec::new();
    };
    let mut options: Vec<EditOption> = Vec::new();
    for value in entry.as_list("areas", value, AREAS) {
        let Some(percent) = entry.as_number("an area in percent", value, 1..=100) else {
            continue;
        };
        let label = percent.value.to_string();
        if options.iter().any(|option| option.label == label) {
            let message = format!("area {label} is there twice");
            entry.report(Problem::new(percent.at, message, "take one of them out"));
        }
        prices_at.push(value.span());
        options.push(EditOption {
            label,
            price: OptionPrice::Area(u32::try_from(percent.value).unwrap_or(100)),
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
