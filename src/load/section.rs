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
mod start;

pub(super) use header::Header;
use toml::de::{DeTable, DeValue};

use super::Problem;
use super::entry::{Entry, Found, Sink};
use super::limits;
use super::value::kind;
use crate::pricing::{Basis, Credits, Dimension, LineError, List, Ratio, Sheet};

/// Every problem of the text, or the sheet.
pub(super) fn sheet(text: &str) -> Result<Sheet, Vec<Problem>> {
    let (document, errors) = DeTable::parse_recoverable(text);
    let sink = Sink::default();
    let mut root = Entry::new(document.get_ref(), 0..0, "the sheet", &sink);
    let sheet = read(&mut root, &sink);
    root.finish();
    let mut problems = sink.into_problems();
    if !errors.is_empty() {
        let syntax: Vec<Problem> = errors.iter().map(|error| syntax(text, error)).collect();
        let line = |problem: &Problem| {
            let head = text.get(..problem.at.start).unwrap_or(text);
            head.matches('\n').count()
        };
        // What a syntax error swallowed is not missing, and what it broke is not wrong a second time.
        problems.retain(|problem| {
            !problem.absence && !syntax.iter().any(|error| line(error) == line(problem))
        });
        problems.extend(syntax);
    }
    match sheet {
        Some(sheet) if problems.is_empty() => Ok(sheet),
        _ => {
            problems.sort_by_key(|problem| problem.at.start);
            Err(problems)
        }
    }
}

fn read<'f>(root: &mut Entry<'f>, sink: &'f Sink) -> Option<Sheet> {
    header::schema(root);
    let header = header::read(root, sink);
    let (qualities, all_qualities) = quality::read(root, sink);
    let (models, all_models) = model::read(root, sink, &qualities);
    let (dimensions, all_dimensions) = dimension::read(root, sink);
    let (edits, all_edits) = edit::read(root, sink);
    let complete = all_qualities && all_models && all_dimensions && all_edits;
    limits::check(&header, &qualities, &models, &edits, sink);

    let (Some(qualities), Some(models)) = (List::new(values(qualities)), List::new(values(models)))
    else {
        // Nothing can be looked up, so nothing is said of what would look up.
        for key in ["start", "example", "check"] {
            root.value(key);
        }
        return None;
    };
    let dimensions = List::new(values(dimensions)).unwrap_or_else(|| List::one(square()));
    let start = start::read(
        root,
        sink,
        &header,
        (&models, &qualities, &dimensions),
        complete,
    );
    let mut sheet = Sheet {
        name: header.name,
        source: header.source,
        as_of: header.as_of,
        reading: header.reading,
        rounding: header.rounding,
        count: header.count,
        models,
        qualities,
        dimensions,
        edits: values(edits),
        start,
        examples: Vec::new(),
        checks: Vec::new(),
    };
    sheet.examples = example::read(root, sink, &sheet, complete);
    sheet.checks = check::read(root, sink, &sheet, complete);
    Some(sheet)
}

/// Something that was read, and where its id and its prices stand.
pub(super) struct Placed<T> {
    pub(super) value: T,
    pub(super) id_at: std::ops::Range<usize>,
    pub(super) prices_at: Vec<std::ops::Range<usize>>,
}

fn values<T>(placed: Vec<Placed<T>>) -> Vec<T> {
    placed.into_iter().map(|placed| placed.value).collect()
}

/// The tables of `[[key]]`; reports anything else that stands there.
fn entries<'f>(root: &mut Entry<'f>, sink: &'f Sink, key: &'static str) -> Vec<Entry<'f>> {
    let Some(value) = root.value(key) else {
        return Vec::new();
    };
    let name = format!("[[{key}]]");
    let wrong = |at, found: &DeValue<'_>| {
        sink.report(Problem::new(
            at,
            format!("{key} is a list of tables, not {}", kind(found)),
            format!("write {name} above each one"),
        ));
    };
    let Some(items) = value.get_ref().as_array() else {
        wrong(value.span(), value.get_ref());
        return Vec::new();
    };
    if items.is_empty() {
        let message = format!("the list of {key} is empty");
        sink.report(Problem::new(
            value.span(),
            message,
            format!("write one {name} at least"),
        ));
    }
    let mut tables = Vec::new();
    for item in items {
        match item.get_ref().as_table() {
            Some(table) => tables.push(Entry::new(table, item.span(), name.clone(), sink)),
            None => wrong(item.span(), item.get_ref()),
        }
    }
    tables
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
    let most = u64::try_from(i64::MAX).unwrap_or(u64::MAX);
    let found: Found<u64> = entry.as_number(what, value, 0..=most)?;
    Some(Credits::new(found.value))
}

/// The problem of a line, unless it may come from an entry that could not be read.
fn line_problem(error: &LineError, at: std::ops::Range<usize>, complete: bool) -> Option<Problem> {
    let unknown = matches!(error, LineError::UnknownName { .. });
    if unknown && !complete {
        return None;
    }
    let text = error.to_string();
    let (message, help) = text.split_once(": ").unwrap_or((&text, ""));
    Some(Problem {
        absence: unknown,
        ..Problem::new(at, message, help)
    })
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

fn syntax(text: &str, error: &toml::de::Error) -> Problem {
    let at = error.span().unwrap_or(text.len()..text.len());
    let (message, expected) = error
        .message()
        .split_once(", expected ")
        .unwrap_or((error.message(), ""));
    let help = if expected.is_empty() {
        "see the TOML rules for what may stand here".to_owned()
    } else {
        format!("expected {expected}")
    };
    Problem::new(at, format!("not TOML: {message}"), help)
}
