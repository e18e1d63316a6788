//! A run of the ledger, with what each part of it cost.

use super::values::{MOST_ROWS, back, number, text};
use crate::analysis::{ItemKind, Run, RunItem};
use crate::load::{Entry, Sink, not_a_table};
use crate::pricing::{Amount, Basis, Credits, Gap};
use crate::store::session::{BASES, GAPS};

pub(super) fn run<'f>(mut entry: Entry<'f>, sink: &'f Sink) -> Run {
    let line = text(&mut entry, "line").unwrap_or_default();
    let name = text(&mut entry, "name").unwrap_or_default();
    let cost = cost(&mut entry);
    let images_of = back(number(&mut entry, "images_of", 1, MOST_ROWS));
    let items = items(&mut entry, sink);
    entry.finish();
    Run {
        line,
        name,
        cost,
        items,
        images_of,
    }
}

fn items<'f>(entry: &mut Entry<'f>, sink: &'f Sink) -> Vec<RunItem> {
    const EXAMPLE: &str = "[{ kind = \"model\", name = \"…\", times = 3, cost = 147 }]";
    let Some(value) = entry.value("items") else {
        return Vec::new();
    };
    let mut items = Vec::new();
    for item in entry.as_list("items", value, EXAMPLE) {
        let Some(table) = item.get_ref().as_table() else {
            entry.report(not_a_table("items", item));
            continue;
        };
        let mut item = Entry::new(table, item.span(), "items", sink);
        let kinds = ItemKind::ALL.map(|kind| (kind.word(), kind));
        items.push(RunItem {
            kind: item.choice("kind", &kinds).unwrap_or(ItemKind::Model),
            name: text(&mut item, "name").unwrap_or_default(),
            times: number(&mut item, "times", 0, u64::MAX).unwrap_or_default(),
            cost: cost(&mut item),
        });
        item.finish();
    }
    items
}

fn cost(entry: &mut Entry<'_>) -> Amount {
    let credits = match entry.required("cost", "147") {
        Some(value) => entry.as_number("cost", value, 0..=u64::MAX),
        None => None,
    };
    let credits = Credits::new(credits.map_or(0, |found| found.value));
    let basis = entry.choice("basis", &BASES).unwrap_or(Basis::Stated);
    let known = Amount::known(credits, basis);
    match entry.choice("missing", &GAPS) {
        Some(Gap::Missing) => known.plus(Amount::MISSING),
        Some(Gap::NotOffered) => known.plus(Amount::NOT_OFFERED),
        Some(Gap::None) | None => known,
    }
}
