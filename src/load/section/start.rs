//! `[start]`: what Reset returns to. What it does not name is the first of its kind.

use super::{Entry, Problem, Sink, Whole, not_a_table, unknown};
use crate::pricing::{At, CountRange, Credits, List, Sheet, Start, same_name};

/// The greatest budget: more than anyone has, and far from what overflows.
pub(crate) const MOST_BUDGET: u64 = 1_000_000_000_000_000;

/// The start of a sheet that says nothing about it.
pub(super) const fn first(count: CountRange) -> Start {
    Start {
        model: At::FIRST,
        quality: At::FIRST,
        count: count.min,
        dimension: At::FIRST,
        budget: Credits::ZERO,
    }
}

/// The start as the sheet says it; `sheet` is read but for its own start.
pub(super) fn read<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    sheet: &Sheet,
    whole: &Whole,
) -> Start {
    let mut start = sheet.start;
    let Some(value) = root.value("start") else {
        return start;
    };
    let Some(table) = value.get_ref().as_table() else {
        root.report(not_a_table("start", value));
        return start;
    };
    let mut entry = Entry::new(table, value.span(), "[start]", sink);
    start.model = named(&mut entry, "model", &sheet.models, |item| &item.id, whole);
    start.quality = named(
        &mut entry,
        "quality",
        &sheet.qualities,
        |item| &item.id,
        whole,
    );
    start.dimension = named(
        &mut entry,
        "dimension",
        &sheet.dimensions,
        |item| &item.id,
        whole,
    );
    if let Some(value) = entry.value("count") {
        let range = u64::from(sheet.count.min)..=u64::from(sheet.count.max);
        if let Some(count) = entry.as_number("start.count", value, range) {
            start.count = u32::try_from(count.value).unwrap_or(sheet.count.min);
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
    whole: &Whole,
) -> At<T> {
    let Some(found) = entry.optional_text(key) else {
        return At::FIRST;
    };
    let at = all.find(|item| same_name(id(item), &found.value));
    if at.is_none() && whole.knows(key) {
        let ids: Vec<&str> = all.iter().map(&id).collect();
        let problem: Problem = unknown(key, &found.value, found.at, &ids);
        entry.report(problem);
    }
    at.unwrap_or_default()
}
