//! Keys: other keys for actions by name, with every unknown name, unknown key and clash told at its place.

use std::ops::Range;

use crate::input::{Clash, Key, Keymap, Remap, names};
use crate::load::{Entry, Problem};
use crate::pricing::{nearest, plain};

/// The key that always quits, so that nobody is ever shut in.
const QUIT: Key = Key::control('c');

pub(super) fn read(entry: &Entry<'_>) -> Keymap {
    let names = names();
    let quit = names.iter().find(|(name, _)| name == "quit");
    let mut remaps: Vec<Remap> = Vec::new();
    let mut places: Vec<Vec<(Key, Range<usize>)>> = Vec::new();
    for (name, value) in entry.every() {
        let keys = keys(entry, &name.value, value);
        let Some((known, action)) = called(&name.value, &names) else {
            entry.report(unknown(&name.value, name.at, &names));
            continue;
        };
        if remaps.iter().any(|remap| remap.action == *action) {
            let message = format!("\"{known}\" is there twice");
            entry.report(Problem::new(name.at, message, "take one of them out"));
            continue;
        }
        let mut bound: Vec<Key> = keys.iter().map(|(key, _)| *key).collect();
        if quit.is_some_and(|(_, quit)| quit == action) && !bound.contains(&QUIT) {
            bound.push(QUIT);
        }
        remaps.push(Remap {
            action: *action,
            keys: bound,
        });
        places.push(keys);
    }
    for (at, keys) in places.iter().enumerate() {
        for clash in Keymap::clashes(&remaps, at) {
            if let Some((_, place)) = keys.iter().find(|(key, _)| *key == clash.key) {
                entry.report(told(&clash, place.clone()));
            }
        }
    }
    Keymap::with(&remaps)
}

/// What is called so, in full or by all that stands before a colon: `help` is enough for `help: the live keys`.
fn called<'n, T>(name: &str, names: &'n [(String, T)]) -> Option<&'n (String, T)> {
    let full = |(known, _): &&(String, T)| known.eq_ignore_ascii_case(name);
    let short = |(known, _): &&(String, T)| {
        let before = known.split_once(':').map(|(before, _)| before);
        before.is_some_and(|before| before.eq_ignore_ascii_case(name))
    };
    names.iter().find(full).or_else(|| {
        let mut found = names.iter().filter(short);
        found.next().filter(|_| found.next().is_none())
    })
}

/// One key in quotes, or a list of some; an empty list takes all keys away.
fn keys(
    entry: &Entry<'_>,
    name: &str,
    value: &toml::Spanned<toml::de::DeValue<'_>>,
) -> Vec<(Key, Range<usize>)> {
    let name = format!("\"{}\"", plain(name));
    let mut keys: Vec<(Key, Range<usize>)> = Vec::new();
    let items = match value.get_ref().as_array() {
        Some(items) => items.iter().collect(),
        None => vec![value],
    };
    for item in items {
        let Some(text) = item.get_ref().as_str() else {
            let message = format!("{name} takes keys in quotes");
            let help = "write [\"j\", \"down\"], or one key in quotes";
            entry.report(Problem::new(item.span(), message, help));
            continue;
        };
        match Key::parse(text) {
            Some(key) if keys.iter().any(|(known, _)| *known == key) => {
                let message = format!("{name} has the key \"{}\" twice", plain(text));
                entry.report(Problem::new(item.span(), message, "take one of them out"));
            }
            Some(key) => keys.push((key, item.span())),
            None => entry.report(no_key(text, item.span())),
        }
    }
    keys
}

fn no_key(text: &str, at: Range<usize>) -> Problem {
    Problem::new(
        at,
        format!("\"{}\" is no key", plain(text)),
        Key::help(text),
    )
}

fn unknown<T>(name: &str, at: Range<usize>, names: &[(String, T)]) -> Problem {
    let known = names.iter().map(|(known, _)| known.as_str());
    let help = match nearest(name, known) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => "`genpanel keys` lists the names".to_owned(),
    };
    let message = format!("there is no action \"{}\"", plain(name));
    Problem::new(at, message, help)
}

fn told(clash: &Clash, at: Range<usize>) -> Problem {
    let Clash {
        key, with, place, ..
    } = clash;
    let place = if *place == "everywhere" {
        "everywhere".to_owned()
    } else {
        format!("on {place}")
    };
    let message = format!("the key \"{}\" is \"{with}\" {place}", key.word());
    let help = if *key == QUIT {
        "it always quits: write another key".to_owned()
    } else if clash.movable {
        format!("write another key, or give \"{with}\" another one, too")
    } else {
        "write another key: this one always goes back".to_owned()
    };
    Problem::new(at, message, help)
}
