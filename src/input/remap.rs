//! Remap: other keys for an action, wherever the table has it.

use super::keymap::Row;
use super::{Binding, Key, Keymap, bindings};
use crate::app::Action;

/// Other keys for one action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remap {
    /// What they do.
    pub action: Action,
    /// The keys in place of the table's; none takes them all away.
    pub keys: Vec<Key>,
}

/// Every action that can have other keys, once, with its name.
pub fn names() -> Vec<(String, Action)> {
    let mut names: Vec<(String, Action)> = Vec::new();
    for (_, action) in bindings().flat_map(|binding| binding.keys) {
        let new = names.iter().all(|(_, known)| known != action);
        if let Some(name) = name(*action).filter(|_| new) {
            names.push((name, *action));
        }
    }
    names
}

/// The name under which an action can have other keys; what is typed, taken or left keeps its own.
pub(super) fn name(action: Action) -> Option<String> {
    // It lists the commands and is none of them.
    let list = (action == Action::Palette).then(|| "commands".to_owned());
    list.or_else(|| action.name())
}

impl Keymap {
    /// The table with other keys for some actions.
    pub fn with(remaps: &[Remap]) -> Self {
        let touched = |binding: &&Binding<'_>| {
            let of = |remap: &Remap| {
                let mut keys = binding.keys.iter();
                keys.any(|(_, action)| *action == remap.action)
            };
            // What closes the list of commands is not what opens it.
            binding.scope.is_of_the_screens() && remaps.iter().any(of)
        };
        let rows = bindings().enumerate();
        let changed = rows
            .filter(|(_, binding)| touched(binding))
            .map(|(place, binding)| (place, changed(binding, remaps)))
            .collect();
        Self { changed }
    }
}

/// A row with its new keys, in the order of its actions.
fn changed(binding: &Binding<'_>, remaps: &[Remap]) -> Row {
    let mut actions: Vec<Action> = Vec::new();
    for (_, action) in binding.keys {
        if !actions.contains(action) {
            actions.push(*action);
        }
    }
    let keys_of = |action: Action| -> Vec<Key> {
        if let Some(remap) = remaps.iter().find(|remap| remap.action == action) {
            return remap.keys.clone();
        }
        let keys = binding.keys.iter();
        keys.filter(|(_, bound)| *bound == action)
            .map(|(key, _)| *key)
            .collect()
    };
    // By turns: the first key of each action, then the second of each, as the table has them.
    let columns: Vec<(Action, Vec<Key>)> = actions
        .iter()
        .map(|action| (*action, keys_of(*action)))
        .collect();
    let longest = columns.iter().map(|(_, keys)| keys.len()).max();
    let keys: Vec<(Key, Action)> = (0..longest.unwrap_or_default())
        .flat_map(|turn| {
            let keys = columns.iter();
            keys.filter_map(move |(action, keys)| Some((*keys.get(turn)?, *action)))
        })
        .collect();
    let told = told(binding);
    let of = |turn: usize| -> Vec<String> {
        let columns = columns.iter().take(told);
        columns
            .filter_map(|(_, keys)| Some(keys.get(turn)?.name()))
            .collect()
    };
    let also: Vec<String> = (1..longest.unwrap_or_default()).flat_map(of).collect();
    let words = binding
        .words
        .split_once(" (also ")
        .map_or(binding.words, |(words, _)| words);
    Row {
        keys,
        shown: joined(&of(0)),
        words: if also.is_empty() {
            words.to_owned()
        } else {
            format!("{words} (also {})", also.join(" "))
        },
    }
}

/// How many actions of a row the help has keys for: of a list it leaves out the pages and the ends.
fn told(binding: &Binding<'_>) -> usize {
    let pages = |(_, action): &(Key, Action)| {
        let name = action.name().unwrap_or_default();
        name.contains(": ten ")
    };
    if binding.keys.iter().any(pages) {
        2
    } else {
        binding.keys.len()
    }
}

/// Arrows stand together, as in `↑↓`; anything longer is kept apart.
fn joined(names: &[String]) -> String {
    let arrows = names.iter().all(|name| "↑↓←→".contains(name.as_str()));
    names.join(if arrows { "" } else { " " })
}
