//! `[[dimension]]`: the shapes of an image. A sheet without any has one square.

use super::{Entry, Placed, Problem, Sink, entries};
use crate::load::ids;
use crate::pricing::{Dimension, Ratio, plain};

/// The dimensions that could be read, and whether those are all.
pub(super) fn read<'f>(root: &mut Entry<'f>, sink: &'f Sink) -> (Vec<Placed<Dimension>>, bool) {
    let (tables, all_tables) = entries(root, sink, "dimension");
    let given = tables.len();
    let shapes: Vec<_> = tables.into_iter().filter_map(dimension).collect();
    let ids = shapes
        .iter()
        .map(|read| (read.value.id.as_str(), &read.id_at));
    ids::unique("dimension", ids, sink);
    let all = all_tables && shapes.len() == given;
    (shapes, all)
}

fn dimension(mut entry: Entry<'_>) -> Option<Placed<Dimension>> {
    let id = ids::id(&mut entry, "landscape");
    let name = entry.optional_text("name").map(|found| found.value);
    let ratio = entry.text("ratio", "16:9").and_then(|found| {
        let ratio = Ratio::parse(&found.value);
        if ratio.is_none() {
            entry.report(Problem::new(
                found.at,
                format!("\"{}\" is not a ratio", plain(&found.value)),
                "write width:height, such as \"16:9\" or \"2.7:1\"",
            ));
        }
        ratio
    });
    let (source, note) = (entry.words("source"), entry.words("note"));
    entry.finish();
    let id = id?;
    Some(Placed {
        value: Dimension {
            name: name.unwrap_or_else(|| id.value.clone()),
            id: id.value,
            ratio: ratio.unwrap_or(Ratio::SQUARE),
            source,
            note,
        },
        id_at: id.at,
        prices_at: Vec::new(),
    })
}
