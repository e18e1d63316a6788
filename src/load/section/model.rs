//! `[[model]]`: the models with their list prices, and their own prices per quality where they have any.

use toml::Spanned;
use toml::de::DeValue;

use super::{Entry, Placed, Problem, Sink, basis, entries, price};
use crate::load::ids;
use crate::pricing::{Model, Quality, Tier, nearest, plain, same_name};

const NOT_OFFERED: &str = "not offered";

/// The models that could be read, and whether those are all.
pub(super) fn read<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    qualities: &[Placed<Quality>],
) -> (Vec<Placed<Model>>, bool) {
    let tables = entries(root, sink, "model");
    if tables.is_empty() {
        root.report(Problem::absent(
            root.at.clone(),
            "there is no [[model]]",
            "write [[model]], and below it id = \"my-model\", name = \"My Model\" and credits = 10",
        ));
    }
    let given = tables.len();
    let models: Vec<_> = tables
        .into_iter()
        .filter_map(|entry| model(entry, qualities))
        .collect();
    let ids = models
        .iter()
        .map(|read| (read.value.id.as_str(), &read.id_at));
    ids::unique("model", ids, sink);
    let all = models.len() == given;
    (models, all)
}

fn model(mut entry: Entry<'_>, qualities: &[Placed<Quality>]) -> Option<Placed<Model>> {
    let id = ids::id(&mut entry, "my-model");
    if let Some(id) = &id {
        entry.name = format!("[[model]] {}", plain(&id.value));
    }
    let name = entry.optional_text("name").map(|found| found.value);
    let mut prices_at = Vec::new();
    let credits = entry.required("credits", "10 (or \"?\" where nobody knows it)");
    let credits = credits.and_then(|value| {
        prices_at.push(value.span());
        price(&entry, "credits", value)
    });
    let basis_of_list = basis(&mut entry, "basis").unwrap_or_default();
    let tiers = entry.value("tiers");
    let tiers = tiers.map(|value| {
        prices_at.push(value.span());
        self::tiers(&entry, value, qualities)
    });
    let model = Model {
        id: String::new(),
        name: String::new(),
        credits,
        basis: basis_of_list,
        tiers: tiers.unwrap_or_default(),
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

/// The tiers by the index of their quality.
fn tiers<'f>(
    entry: &Entry<'f>,
    value: &'f Spanned<DeValue<'f>>,
    qualities: &[Placed<Quality>],
) -> Vec<Option<Tier>> {
    let mut tiers = vec![None; qualities.len()];
    for (name, value) in entry.as_pairs("tiers", value, "{ \"4K\" = 88 }") {
        let ids = qualities.iter().map(|read| read.value.id.as_str());
        let index = ids.clone().position(|id| same_name(id, name.value));
        let Some(tier) = index.and_then(|index| tiers.get_mut(index)) else {
            if !qualities.is_empty() {
                let help = match nearest(name.value, ids.clone()) {
                    Some(near) => format!("did you mean \"{near}\"?"),
                    None => format!("the sheet has {}", ids.collect::<Vec<_>>().join(", ")),
                };
                let message = format!("unknown quality \"{}\" in tiers", plain(name.value));
                entry.report(Problem::absent(name.at, message, help));
            }
            continue;
        };
        if tier.is_some() {
            let message = format!("quality \"{}\" is in tiers twice", plain(name.value));
            entry.report(Problem::new(name.at, message, "take one of them out"));
            continue;
        }
        *tier = Some(self::tier(entry, name.value, value));
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
