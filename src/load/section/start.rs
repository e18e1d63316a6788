//! `[start]`: what Reset returns to. What it does not name is the first of its kind.

use super::header::Header;
use super::{Entry, Problem, Sink};
use crate::load::value::kind;
use crate::pricing::{
    At, Credits, Dimension, List, Model, Quality, Start, nearest, plain, same_name,
};

const MOST_BUDGET: u64 = 1_000_000_000_000_000;

pub(super) fn read<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    header: &Header,
    (models, qualities, dimensions): (&List<Model>, &List<Quality>, &List<Dimension>),
    complete: bool,
) -> Start {
    let mut start = Start {
        model: At::FIRST,
        quality: At::FIRST,
        count: header.count.min,
        dimension: At::FIRST,
        budget: Credits::ZERO,
    };
    let Some(value) = root.value("start") else {
        return start;
    };
    let Some(table) = value.get_ref().as_table() else {
        let message = format!("start is a table, not {}", kind(value.get_ref()));
        root.report(Problem::new(
            value.span(),
            message,
            "write [start] on a line of its own",
        ));
        return start;
    };
    let mut entry = Entry::new(table, value.span(), "[start]", sink);
    start.model = named(&mut entry, "model", models, |model| &model.id, complete);
    start.quality = named(
        &mut entry,
        "quality",
        qualities,
        |quality| &quality.id,
        complete,
    );
    start.dimension = named(
        &mut entry,
        "dimension",
        dimensions,
        |shape| &shape.id,
        complete,
    );
    if let Some(value) = entry.value("count") {
        let range = u64::from(header.count.min)..=u64::from(header.count.max);
        if let Some(count) = entry.as_number("start.count", value, range) {
            start.count = u32::try_from(count.value).unwrap_or(header.count.min);
        }
    }
    if let Some(value) = entry.value("budget")
        && let Some(budget) = entry.as_number("start.budget", value, 0..=MOST_BUDGET)
    {
        start.budget = Credits::new(budget.value);
    }
    entry.finish();
    start
}

fn named<T>(
    entry: &mut Entry<'_>,
    key: &'static str,
    all: &List<T>,
    id: impl Fn(&T) -> &str,
    complete: bool,
) -> At<T> {
    let Some(found) = entry.optional_text(key) else {
        return At::FIRST;
    };
    let at = all.find(|item| same_name(id(item), &found.value));
    if at.is_none() && complete {
        let help = match nearest(&found.value, all.iter().map(&id)) {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => format!("write the id of a [[{key}]] of this sheet"),
        };
        let message = format!("unknown {key} \"{}\"", plain(&found.value));
        entry.report(Problem::absent(found.at, message, help));
    }
    at.unwrap_or_default()
}
