//! Ids: the words of configuration lines; each fits a line and stands for one thing.

use super::Problem;
use super::entry::{Entry, Found, Sink};
use crate::pricing::{ID_SIGNS, plain, same_name};

/// The id of an entry, if it is one.
pub(super) fn id(entry: &mut Entry<'_>, example: &str) -> Option<Found<String>> {
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
pub(super) fn flaw(word: &str) -> Option<String> {
    let odd = word
        .chars()
        .find(|sign| !sign.is_alphanumeric() && !ID_SIGNS.contains(*sign))?;
    Some(if odd.is_whitespace() {
        "a line is one word: use - instead of blanks".to_owned()
    } else {
        format!(
            "use letters, digits and {}",
            ID_SIGNS
                .chars()
                .map(String::from)
                .collect::<Vec<_>>()
                .join(" ")
        )
    })
}

/// Reports every name that stands twice, at its second place.
pub(super) fn unique<'n>(
    kind: &str,
    names: impl IntoIterator<Item = (&'n str, &'n std::ops::Range<usize>)>,
    sink: &Sink,
) {
    let mut seen: Vec<&str> = Vec::new();
    let mut known = std::collections::HashSet::new();
    for (name, at) in names {
        if known.insert(name.to_lowercase()) {
            seen.push(name);
            continue;
        }
        let first = seen
            .iter()
            .find(|first| same_name(first, name))
            .unwrap_or(&name);
        let same = if *first == name {
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
