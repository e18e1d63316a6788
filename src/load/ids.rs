//! Ids: the words of configuration lines; each fits a line and stands for one thing.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;

use super::Problem;
use super::entry::{self, Found, Sink};
use crate::pricing::{ID_SIGNS, folded, plain};

/// The id of an entry, if it is one.
pub(super) fn id(entry: &mut entry::Entry<'_>, example: &str) -> Option<Found<String>> {
    const LONGEST: usize = 64;
    let found = entry.text("id", example)?;
    if let Some(help) = flaw(&found.value) {
        let message = format!("\"{}\" cannot be an id", plain(&found.value));
        entry.report(Problem::new(found.at, message, help));
        return None;
    }
    if found.value.chars().count() > LONGEST {
        let message = format!("the id is longer than {LONGEST} characters");
        entry.report(Problem::new(found.at, message, "shorten it"));
        return None;
    }
    Some(found)
}

/// What keeps a word out of configuration lines.
fn flaw(word: &str) -> Option<String> {
    let odd = word
        .chars()
        .find(|sign| !sign.is_alphanumeric() && !ID_SIGNS.contains(*sign));
    let signs = || {
        let signs: Vec<String> = ID_SIGNS.chars().map(String::from).collect();
        signs.join(" ")
    };
    match odd {
        Some(odd) if odd.is_whitespace() => {
            Some("a line is one word: use - instead of blanks".to_owned())
        }
        Some(_) => Some(format!("use letters, digits and {}", signs())),
        // Before a line that begins with - a shell's user would have to write `--`.
        None if word.starts_with(|first| ID_SIGNS.contains(first)) => {
            Some("begin it with a letter or a digit".to_owned())
        }
        None => None,
    }
}

/// Reports every name that stands twice, at its second place.
pub(super) fn unique<'n>(
    kind: &str,
    names: impl IntoIterator<Item = (&'n str, &'n Range<usize>)>,
    sink: &Sink,
) {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for (name, at) in names {
        let first = match known.entry(folded(name)) {
            Entry::Occupied(first) => *first.get(),
            Entry::Vacant(place) => {
                place.insert(name);
                continue;
            }
        };
        let same = if first == name {
            String::new()
        } else {
            format!(" (as \"{}\"; names match without case)", plain(first))
        };
        sink.report(Problem::new(
            at.clone(),
            format!("{kind} \"{}\" is there twice{same}", plain(name)),
            "give it another id, or take one of them out",
        ));
    }
}
