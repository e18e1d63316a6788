//! Clash: a key that two actions want where both mean something.

use super::remap::name;
use super::{Key, Keymap, Remap, bindings, place};
use crate::app::{Action, Scope};

/// One key that was given to an action and is another's already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The key.
    pub key: Key,
    /// The other action, in words.
    pub with: String,
    /// Where both mean something.
    pub place: &'static str,
    /// Whether the other action can have another key.
    pub movable: bool,
}

impl Keymap {
    /// What the keys of one of the changes clash with, a clash for each key at most.
    ///
    /// Only changes before it are held against it, so that a pair is told once, at the later of the two.
    pub fn clashes(remaps: &[Remap], of: usize) -> Vec<Clash> {
        let Some(own) = remaps.get(of) else {
            return Vec::new();
        };
        let keys = Self::with(remaps);
        let later = remaps.get(of + 1..).unwrap_or_default();
        let others: Vec<(Key, Action, Scope)> = keys
            .bindings()
            .flat_map(|binding| {
                let keys = binding.keys.iter();
                keys.map(move |(key, action)| (*key, *action, binding.scope))
            })
            .filter(|(_, action, _)| {
                *action != own.action && later.iter().all(|remap| remap.action != *action)
            })
            .collect();
        let scopes: Vec<Scope> = bindings()
            .filter(|binding| binding.keys.iter().any(|(_, action)| *action == own.action))
            .map(|binding| binding.scope)
            .filter(|scope| scope.is_of_the_screens())
            .collect();
        let clash = |key: &Key| {
            let found = others.iter().find(|(other, _, scope)| {
                other == key && scopes.iter().any(|own| own.overlaps(*scope))
            })?;
            let (key, action, scope) = *found;
            let name = name(action);
            Some(Clash {
                key,
                movable: name.is_some(),
                with: name.unwrap_or_else(|| "back".to_owned()),
                place: place(scope),
            })
        };
        own.keys.iter().filter_map(clash).collect()
    }
}
