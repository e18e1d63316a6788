//! Walk: a text in TOML from its root table on, with every problem of its syntax and of what it says.

use toml::de::DeTable;

use super::{header, syntax};
use crate::load::Problem;
use crate::load::entry::{Entry, Sink};

/// Every problem of a text in TOML, or what its root table says; `empty` is told of a text that says nothing.
pub(crate) fn walk<T>(
    text: &str,
    name: &'static str,
    empty: (&'static str, &'static str),
    read: impl for<'f> FnOnce(&mut Entry<'f>, &'f Sink) -> Option<T>,
) -> Result<T, Vec<Problem>> {
    walk_root(text, name, Some(empty), |root, sink| {
        if header::schema(root) {
            let whole = read(root, sink);
            (whole, true)
        } else {
            (None, false)
        }
    })
}

/// The same for a text that names no schema and may say nothing at all.
pub(crate) fn walk_plain<T>(
    text: &str,
    name: &'static str,
    read: impl for<'f> FnOnce(&mut Entry<'f>, &'f Sink) -> T,
) -> Result<T, Vec<Problem>> {
    walk_root(text, name, None, |root, sink| {
        (Some(read(root, sink)), true)
    })
}

/// `read` tells what it made of the root, and whether keys that it did not ask for are slips.
fn walk_root<T>(
    text: &str,
    name: &'static str,
    empty: Option<(&'static str, &'static str)>,
    read: impl for<'f> FnOnce(&mut Entry<'f>, &'f Sink) -> (Option<T>, bool),
) -> Result<T, Vec<Problem>> {
    let (mut document, mut errors) = DeTable::parse_recoverable(text);
    let readable = syntax::readable(text, &errors);
    if let Some(readable) = &readable {
        let (rest, more) = DeTable::parse_recoverable(readable);
        document = rest;
        errors.extend(more);
    }
    let sink = Sink::default();
    let mut root = Entry::new(document.get_ref(), 0..0, name, &sink);
    if let Some((message, help)) = empty
        && root.is_empty()
        && errors.is_empty()
    {
        return Err(vec![Problem::absent(0..0, message, help)]);
    }
    let (whole, known) = read(&mut root, &sink);
    if known {
        root.finish();
    }
    let mut problems = syntax::merged(text, &errors, sink.into_problems());
    match whole {
        Some(whole) if problems.is_empty() => Ok(whole),
        _ => {
            problems.sort_by_key(|problem| problem.at.start);
            Err(problems)
        }
    }
}
