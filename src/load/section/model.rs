//! `[[model]]`: the models with their list prices, and their own prices per quality where they have any.

use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use super::{Entry, Placed, Problem, Sink, basis, entries, price, unknown};
use crate::load::ids;
use crate::pricing::{Model, Quality, Tier, plain, same_name};

const NOT_OFFERED: &str = "not offered";

/// The models that could be read, and whether those are all.
pub(super) fn read<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    qualities: &[Placed<Quality>],
    all_qualities: bool,
) -> (Vec<Placed<Model>>, bool) {
    let (tables, all_tables) = entries(root, sink, "model");
    if !root.has("model") {
        root.report(Problem::absent(
            root.at.clone(),
            "there is no [[model]]",
            "write [[model]], and below it id = \"my-model\", name = \"My Model\" and credits = 10",
        ));
    }
    let given = tables.len();
    let models: Vec<_> = tables
        .into_iter()
        .filter_map(|entry| model(entry, qualities, all_qualities))
        .collect();
    let ids = models
        .iter()
        .map(|read| (read.value.id.as_str(), &read.id_at));
    ids::unique("model", ids, sink);
    let all = all_tables && given > 0 && models.len() == given;
    (models, all)
}

fn model(
    mut entry: Entry<'_>,
    qualities: &[Placed<Quality>],
    all_qualities: bool,
) -> Option<Placed<Model>> {
    let id = ids::id(&mut entry, "my-model");
    if let Some(id) = &id {
        entry.name = format!("[[model]] {}", plain(&id.value));
    }
    let name = entry.optional_text("name").map(|found| found.value);
    let credits = entry.required("credits", "10 (or \"?\" where nobody knows it)");
    let mut prices_at = vec![credits.map(Spanned::span).unwrap_or_default()];
    let credits = credits.and_then(|value| price(&entry, "credits", value));
    let basis_of_list = basis(&mut entry, "basis").unwrap_or_default();
    let mut tiers = vec![None; qualities.len()];
    if let Some(value) = entry.value("tiers") {
        let found = self::tiers(&entry, value, qualities, all_qualities);
        prices_at.extend(found.iter().map(|tier| match tier {
            Some((_, at)) => at.clone(),
            None => Range::default(),
        }));
        tiers = found.into_iter().map(|tier| Some(tier?.0)).collect();
    }
    let model = Model {
        id: String::new(),
        name: String::new(),
        credits,
        basis: basis_of_list,
        tiers,
        tiers_basis: basis(&mut entry, "tiers_basis").unwrap_or_default(),
        source: entry.words("source"),
        note: entry.words("note"),
    };
    entry.finish();
    let id = id?;
    Some(Placed {
        value: Model {
            name: name.unwrap_or_else(|| id.value.clone()),
            id: id.value,
            ..model
        },
        id_at: id.at,
        prices_at,
    })
}

/// The tiers with their places, by the index of their quality.
fn tiers<'f>(
    entry: &Entry<'f>,
    value: &'f Spanned<DeValue<'f>>,
    qualities: &[Placed<Quality>],
    all_qualities: bool,
) -> Vec<Option<(Tier, Range<usize>)>> {
    let ids: Vec<&str> = qualities
        .iter()
        .map(|read| read.value.id.as_str())
        .collect();
    let mut tiers = vec![None; ids.len()];
    for (name, value) in entry.as_pairs("tiers", value, "{ \"4K\" = 88 }") {
        if entry.splits_a_name(&name, value) {
            continue;
        }
        let tier = tier(entry, name.value, value);
        let index = ids.iter().position(|id| same_name(id, name.value));
        let Some(place) = index.and_then(|index| tiers.get_mut(index)) else {
            if all_qualities {
                entry.report(unknown("quality", name.value, name.at, &ids));
            }
            continue;
        };
        if place.is_some() {
            let message = format!("quality \"{}\" is in tiers twice", plain(name.value));
            entry.report(Problem::new(name.at, message, "take one of them out"));
            continue;
        }
        *place = Some((tier, value.span()));
    }
    tiers
}

fn tier<'f>(entry: &Entry<'f>, quality: &str, value: &'f Spanned<DeValue<'f>>) -> Tier {
    match value.get_ref().as_str() {
        Some(NOT_OFFERED) => return Tier::NotOffered,
        Some("?") | None => {}
        Some(text) => {
            entry.report(Problem::new(
                value.span(),
                format!("\"{}\" is no price", plain(text)),
                "write whole credits, \"?\" or \"not offered\"",
            ));
            return Tier::Missing;
        }
    }
    let credits = price(entry, &format!("tiers.\"{}\"", plain(quality)), value);
    credits.map_or(Tier::Missing, Tier::Price)
}
