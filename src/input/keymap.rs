//! Keymap: looking things up in the table.

use super::{Binding, Key, bindings};
use crate::app::{Action, Scope};

/// What a key means in these scopes, the closest first; `None` when nothing is bound.
pub fn action(key: Key, scopes: &[Scope]) -> Option<Action> {
    scopes.iter().find_map(|scope| {
        bindings()
            .filter(|binding| binding.scope == *scope)
            .find_map(|binding| binding.action_of(key))
    })
}

/// The bindings that are live in these scopes, in the table's order.
pub fn bindings_in(scopes: &[Scope]) -> impl Iterator<Item = &'static Binding> + use<> {
    let scopes = scopes.to_vec();
    bindings().filter(move |binding| scopes.contains(&binding.scope))
}

/// Keys and short words for the footer, the most needed first.
pub fn hints(scopes: &[Scope]) -> Vec<(&'static str, &'static str)> {
    let closest = |binding: &&'static Binding| {
        let first = binding.keys.first().map(|(key, action)| (*key, *action));
        first.is_some_and(|(key, bound)| action(key, scopes) == Some(bound))
    };
    let mut hints: Vec<_> = bindings_in(scopes)
        .filter(closest)
        .filter_map(|binding| {
            binding
                .hint
                .map(|hint| (binding.urgency, binding.shown, hint))
        })
        .collect();
    hints.sort_by_key(|(urgency, ..)| *urgency);
    hints
        .into_iter()
        .map(|(_, shown, hint)| (shown, hint))
        .collect()
}
