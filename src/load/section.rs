//! The sections of a sheet, read in the order in which they need each other.
//!
//! ```text
//! schema ─ [sheet] ─ [[quality]] ─ [[model]] ─ [[dimension]] ─ [[edit]] ─ [start] ─ limits ─ [[example]] ─ [[check]]
//! ```

mod check;
mod dimension;
mod edit;
mod example;
mod header;
mod model;
mod quality;
mod reference;
mod start;
mod syntax;
mod walk;

pub(super) use header::Header;
pub(crate) use reference::bare;
use reference::{Whole, line_problem, unknown};
pub(crate) use start::MOST_BUDGET;
use toml::de::DeValue;
pub(crate) use walk::{walk, walk_plain};

use super::Problem;
use super::entry::{Entry, Found, Sink};
use super::limits;
use super::value::{kind, whole};
use crate::pricing::{Basis, Credits, Dimension, List, Model, Quality, Ratio, Sheet};

/// Every problem of the text, or the sheet.
pub(super) fn sheet(text: &str) -> Result<Sheet, Vec<Problem>> {
    let empty = (
        "the sheet is empty",
        "`genpanel sheet init` writes one to start from",
    );
    walk(text, "the sheet", empty, read)
}

/// What could be read. What could not be is replaced, so that what refers to it is read all the same.
fn read<'f>(root: &mut Entry<'f>, sink: &'f Sink) -> Option<Sheet> {
    let header = header::read(root, sink);
    let (qualities, all_qualities) = quality::read(root, sink);
    let (models, all_models) = model::read(root, sink, &qualities, all_qualities);
    let (dimensions, all_dimensions) = dimension::read(root, sink);
    let (edits, all_edits) = edit::read(root, sink);
    limits::check(&header, &qualities, &models, &edits, sink);

    let whole = Whole::of([
        ("model", all_models),
        ("quality", all_qualities),
        ("dimension", all_dimensions),
        ("edit", all_edits),
        ("option", all_edits),
    ]);
    let count = header.count_range();
    let mut sheet = Sheet {
        name: header.name,
        source: header.source,
        as_of: header.as_of,
        reading: header.reading,
        rounding: header.rounding,
        count,
        models: List::new(values(models)).unwrap_or_else(|| List::one(some_model())),
        qualities: List::new(values(qualities)).unwrap_or_else(|| List::one(some_quality())),
        dimensions: List::new(values(dimensions)).unwrap_or_else(|| List::one(square())),
        edits: values(edits),
        start: start::first(count),
        examples: Vec::new(),
        checks: Vec::new(),
    };
    sheet.start = start::read(root, sink, &sheet, &whole);
    sheet.examples = example::read(root, sink, &sheet, &whole);
    sheet.checks = check::read(root, sink, &sheet, &whole);
    header.count.map(|_| sheet)
}

/// Something that was read, and where its id and its prices stand.
pub(super) struct Placed<T> {
    pub(super) value: T,
    pub(super) id_at: std::ops::Range<usize>,
    /// Where each price stands: of a model its list price and then each tier by its quality's index,
    /// of an edit each option; empty where there is none.
    pub(super) prices_at: Vec<std::ops::Range<usize>>,
}

fn values<T>(placed: Vec<Placed<T>>) -> Vec<T> {
    placed.into_iter().map(|placed| placed.value).collect()
}

/// The tables of `[[key]]`; reports anything else that stands there. Also whether those are all that the sheet means to have.
pub(crate) fn entries<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    key: &'static str,
) -> (Vec<Entry<'f>>, bool) {
    let Some(value) = root.value(key) else {
        return (Vec::new(), true);
    };
    let name = format!("[[{key}]]");
    let wrong = |at, found: &DeValue<'_>| {
        let message = format!("{key} is a list of tables, not {}", kind(found));
        let help = if found.is_table() {
            format!("write {name} in double brackets")
        } else {
            format!("write {name} above each one")
        };
        sink.report(Problem::new(at, message, help));
    };
    let Some(items) = value.get_ref().as_array() else {
        wrong(value.span(), value.get_ref());
        return (Vec::new(), false);
    };
    if items.is_empty() {
        let message = format!("the list of {key} is empty");
        let help = format!("write {name} above each one");
        sink.report(Problem::new(value.span(), message, help));
        return (Vec::new(), false);
    }
    let mut tables = Vec::new();
    for item in items {
        match item.get_ref().as_table() {
            Some(table) => tables.push(Entry::new(table, item.span(), name.clone(), sink)),
            None => wrong(item.span(), item.get_ref()),
        }
    }
    let all = tables.len() == items.len();
    (tables, all)
}

/// `stated` unless the entry says otherwise.
fn basis(entry: &mut Entry<'_>, key: &'static str) -> Option<Basis> {
    entry.choice(key, &Basis::ALL.map(|basis| (basis.word(), basis)))
}

/// Credits, or `None` for the text `?` and for a problem that was reported.
fn price<'f>(
    entry: &Entry<'f>,
    what: &str,
    value: &'f toml::Spanned<DeValue<'f>>,
) -> Option<Credits> {
    if value.get_ref().as_str() == Some("?") {
        return None;
    }
    if !value.get_ref().is_integer() {
        let message = format!(
            "{what} is a whole number or \"?\", not {}",
            kind(value.get_ref())
        );
        let help = whole(value.get_ref())
            .unwrap_or_else(|| "write whole credits, or \"?\" where nobody knows them".to_owned());
        entry.report(Problem::new(value.span(), message, help));
        return None;
    }
    let most = u64::try_from(i64::MAX).unwrap_or(u64::MAX);
    let found: Found<u64> = entry.as_number(what, value, 0..=most)?;
    Some(Credits::new(found.value))
}

/// The problem of a value that stands in the place of `[key]`.
pub(crate) fn not_a_table(key: &str, value: &toml::Spanned<DeValue<'_>>) -> Problem {
    let found = value.get_ref();
    let help = if found.is_array() {
        format!("write [{key}] in single brackets")
    } else {
        format!("write [{key}] on a line of its own")
    };
    let message = format!("{key} is a table, not {}", kind(found));
    Problem::new(value.span(), message, help)
}

/// The only dimension of a sheet that names none.
fn square() -> Dimension {
    Dimension {
        id: "square".to_owned(),
        name: "Square".to_owned(),
        ratio: Ratio::SQUARE,
        source: None,
        note: None,
    }
}

/// What stands in for models of which none could be read.
fn some_model() -> Model {
    Model {
        id: "my-model".to_owned(),
        name: String::new(),
        credits: None,
        basis: Basis::Stated,
        tiers: Vec::new(),
        tiers_basis: Basis::Stated,
        source: None,
        note: None,
    }
}

/// What stands in for qualities of which none could be read.
fn some_quality() -> Quality {
    Quality {
        id: "2K".to_owned(),
        percent: 100,
        pixels: 1,
        basis: Basis::Stated,
        source: None,
        note: None,
    }
}
