//! Keymap: the one key table with a person's changes, and looking things up in it.

use super::table::{self, Binding};
use super::{Command, Key, commands, press};
use crate::app::{Action, App, KeyNames, Scope};

/// The key table as it is in effect: as it comes, or with other keys for some actions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keymap {
    /// The rows that differ, by their place in the table.
    pub(super) changed: Vec<(usize, Row)>,
}

/// What a changed row has in place of the table's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) keys: Vec<(Key, Action)>,
    pub(super) shown: String,
    pub(super) words: String,
}

impl Keymap {
    /// The table as it comes.
    pub const TABLE: &'static Self = &Self {
        changed: Vec::new(),
    };

    /// Every row that has a key, in the table's order.
    pub fn bindings(&self) -> impl Iterator<Item = Binding<'_>> {
        let rows = table::bindings().enumerate();
        rows.map(|(place, binding)| self.changed(place, binding))
            .filter(|binding| !binding.keys.is_empty())
    }

    /// The row at a place of the table.
    pub(super) fn row(&self, place: usize) -> Option<Binding<'_>> {
        let binding = table::bindings().nth(place)?;
        Some(self.changed(place, binding))
    }

    fn changed<'k>(&'k self, place: usize, binding: &Binding<'k>) -> Binding<'k> {
        let changed = self.changed.iter().find(|(at, _)| *at == place);
        changed.map_or(*binding, |(_, row)| Binding {
            keys: &row.keys,
            shown: &row.shown,
            words: &row.words,
            ..*binding
        })
    }

    /// What a key means in these scopes, the closest first; `None` when nothing is bound.
    pub fn action(&self, key: Key, scopes: &[Scope]) -> Option<Action> {
        scopes.iter().find_map(|scope| {
            let mut rows = table::rows(*scope).iter();
            rows.find_map(|(place, row)| self.changed(*place, row).action_of(key))
        })
    }

    /// The bindings that are live in these scopes, in the table's order.
    pub fn bindings_in(&self, scopes: &[Scope]) -> impl Iterator<Item = Binding<'_>> {
        // Scopes first, as nobody changes them: a row is looked at only where it counts.
        let rows = table::bindings().enumerate();
        rows.filter(move |(_, binding)| scopes.contains(&binding.scope))
            .map(|(place, binding)| self.changed(place, binding))
            .filter(|binding| !binding.keys.is_empty())
    }

    /// Keys and short words for the footer, the most needed first.
    pub fn hints(&self, scopes: &[Scope]) -> Vec<(&str, &'static str)> {
        let rows = self.footer(scopes).into_iter();
        rows.filter_map(|binding| Some((binding.shown, binding.hint?)))
            .collect()
    }

    /// The rows of the footer, the most needed first.
    pub fn footer(&self, scopes: &[Scope]) -> Vec<Binding<'_>> {
        let (mut live, mut rows) = (Vec::with_capacity(64), Vec::with_capacity(32));
        for scope in scopes {
            let closer = live.len();
            for (place, row) in table::rows(*scope) {
                let row = self.changed(*place, row);
                // A closer scope may have taken the key for something else.
                let taken = |(key, does): &(Key, Action)| {
                    let mut closer = live.iter().take(closer).copied().flatten();
                    closer.any(|(bound, other): &(Key, Action)| bound == key && other != does)
                };
                let first = row.keys.first().filter(|_| row.hint.is_some());
                if first.is_some_and(|first| !taken(first)) {
                    rows.push((row.urgency, place, row));
                }
                live.push(row.keys);
            }
        }
        rows.sort_unstable_by_key(|(urgency, place, _)| (*urgency, *place));
        rows.into_iter().map(|(.., row)| row).collect()
    }

    /// The commands that a query finds, the best match first.
    pub fn commands(&self, scopes: &[Scope], query: &str) -> Vec<Command> {
        commands::found(self, scopes, query)
    }

    /// What the keys are called that words on screen tell of.
    pub fn names(&self) -> KeyNames {
        KeyNames::of(|action| {
            // Of what lies over the screens, only the question how to copy names its keys.
            let told = |scope: Scope| scope.is_of_the_screens() || scope == Scope::Copy;
            let mut rows = self.bindings().filter(|row| told(row.scope));
            rows.find_map(|row| {
                let (key, _) = row.keys.iter().find(|(_, bound)| *bound == action)?;
                Some(key.name())
            })
        })
    }

    /// What a key means now, while something is typed as well; `None` when it means nothing.
    pub fn press(&self, key: Key, app: &App) -> Option<Action> {
        press::pressed(self, key, app)
    }

    /// What pasted text means now: nothing, unless something is typed.
    pub fn paste(&self, text: &str, app: &App) -> Vec<Action> {
        press::pasted(self, text, app)
    }
}

/// What a key means in these scopes by the table as it comes.
pub fn action(key: Key, scopes: &[Scope]) -> Option<Action> {
    Keymap::TABLE.action(key, scopes)
}

/// The footer's keys and words by the table as it comes.
pub fn hints(scopes: &[Scope]) -> Vec<(&'static str, &'static str)> {
    Keymap::TABLE.hints(scopes)
}
