//! Values: what the tables of a session hold, each with what stands for it where it is left out.

use toml::de::DeValue;

use crate::load::{Entry, Problem, Sink, not_a_table};

/// The longest text: a line of a configuration with all the edits that it can hold is far below.
pub(super) const LONGEST: usize = 100_000;
/// The highest number of a row.
pub(super) const MOST_ROWS: u64 = 1_000_000;

/// A table that must be there.
pub(super) fn table<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    key: &'static str,
) -> Option<Entry<'f>> {
    let Some(value) = root.value(key) else {
        let (message, help) = (format!("there is no [{key}]"), "genpanel writes it anew");
        root.report(Problem::absent(root.at.clone(), message, help));
        return None;
    };
    let Some(table) = value.get_ref().as_table() else {
        root.report(not_a_table(key, value));
        return None;
    };
    Some(Entry::new(table, value.span(), format!("[{key}]"), sink))
}

/// A text that must be there.
pub(super) fn text(entry: &mut Entry<'_>, key: &'static str) -> Option<String> {
    let value = entry.required(key, "\"…\"")?;
    let found = entry.as_text_up_to(LONGEST, key, value)?;
    Some(found.value)
}

pub(super) fn number(
    entry: &mut Entry<'_>,
    key: &'static str,
    least: u64,
    most: u64,
) -> Option<u64> {
    let value = entry.value(key)?;
    let found = entry.as_number(key, value, least..=most)?;
    Some(found.value)
}

/// A number from 1, which it also is where none is given.
pub(super) fn small(entry: &mut Entry<'_>, key: &'static str, most: u32) -> u32 {
    let found = number(entry, key, 1, most.into());
    found.and_then(|found| found.try_into().ok()).unwrap_or(1)
}

/// The place of a row that counts from 1, the first where none is given.
pub(super) fn row(entry: &mut Entry<'_>, key: &'static str) -> usize {
    back(number(entry, key, 1, MOST_ROWS)).unwrap_or_default()
}

pub(super) fn back(row: Option<u64>) -> Option<usize> {
    usize::try_from(row?.checked_sub(1)?).ok()
}

pub(super) fn flag(entry: &mut Entry<'_>, key: &'static str) -> bool {
    let Some(value) = entry.value(key) else {
        return false;
    };
    if let DeValue::Boolean(flag) = value.get_ref() {
        return *flag;
    }
    let message = format!("{key} is true or false");
    entry.report(Problem::new(value.span(), message, "write true or false"));
    false
}
