//! `[[quality]]`: the resolutions, the lowest first.

use super::{Entry, Placed, Problem, Sink, basis, entries};
use crate::load::ids;
use crate::pricing::Quality;

const MOST_PERCENT: u64 = 100_000;
const MOST_PIXELS: u64 = 1_000_000;

/// The qualities that could be read, and whether those are all.
pub(super) fn read<'f>(root: &mut Entry<'f>, sink: &'f Sink) -> (Vec<Placed<Quality>>, bool) {
    let (tables, all_tables) = entries(root, sink, "quality");
    if !root.has("quality") {
        root.report(Problem::absent(
            root.at.clone(),
            "there is no [[quality]]",
            "write [[quality]], and below it id = \"2K\", percent = 100 and pixels = 2048",
        ));
    }
    let given = tables.len();
    let qualities: Vec<_> = tables.into_iter().filter_map(quality).collect();
    let ids = qualities
        .iter()
        .map(|read| (read.value.id.as_str(), &read.id_at));
    ids::unique("quality", ids, sink);
    let all = all_tables && given > 0 && qualities.len() == given;
    (qualities, all)
}

fn quality(mut entry: Entry<'_>) -> Option<Placed<Quality>> {
    let id = ids::id(&mut entry, "2K");
    let mut number = |key, example, most| {
        let value = entry.required(key, example)?;
        entry.as_number(key, value, 1..=most)
    };
    let percent = number("percent", "100", MOST_PERCENT);
    let pixels = number("pixels", "2048", MOST_PIXELS);
    let number = |found: Option<super::Found<u64>>| {
        found.map_or(1, |found| u32::try_from(found.value).unwrap_or(u32::MAX))
    };
    let quality = Quality {
        id: String::new(),
        percent: number(percent.clone()),
        pixels: number(pixels),
        basis: basis(&mut entry, "basis").unwrap_or_default(),
        source: entry.words("source"),
        note: entry.words("note"),
    };
    entry.finish();
    let id = id?;
    Some(Placed {
        value: Quality {
            id: id.value,
            ..quality
        },
        id_at: id.at,
        prices_at: percent.into_iter().map(|found| found.at).collect(),
    })
}
