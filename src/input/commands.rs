//! Commands: every action of the table by name, found by a few of its letters.

use std::cmp::Reverse;

use super::Keymap;
use crate::app::{Action, Fuzzy, Scope, Tab};

/// One action with its name and its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// What it does.
    pub action: Action,
    /// Its name.
    pub name: String,
    /// The first key that it has.
    pub key: String,
    /// Where it means something.
    pub scope: Scope,
    /// Whether it means something on the screen that is open.
    pub live: bool,
}

impl Command {
    /// What choosing it does: what it is, or the way to where it means something.
    pub fn action_from(&self, open: Tab) -> Option<Action> {
        // Its choice is open nowhere, and need not be.
        if self.live || matches!(self.action, Action::CopyAs(_)) {
            Some(self.action)
        } else {
            self.scope.way(open)
        }
    }
}

/// The commands that the query finds, the best match first; of equals the one that is named in full, then those that
/// are live, in the table's order.
/// By the table as it comes.
pub fn commands(scopes: &[Scope], query: &str) -> Vec<Command> {
    found(Keymap::TABLE, scopes, query)
}

pub(super) fn found(keys: &Keymap, scopes: &[Scope], query: &str) -> Vec<Command> {
    let mut fuzzy = Fuzzy::of(query);
    let mut found: Vec<_> = all(keys, scopes)
        .into_iter()
        .filter_map(|command| {
            let score = fuzzy.score(&command.name)?;
            Some((score, command))
        })
        .collect();
    found.sort_by_key(|(score, command)| (Reverse(*score), command.name != query, !command.live));
    found.into_iter().map(|(_, command)| command).collect()
}

/// Every command once: where it is live, or else where the table first has it.
fn all(keys: &Keymap, scopes: &[Scope]) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    for binding in keys.bindings() {
        let live = scopes.contains(&binding.scope);
        for (key, action) in binding.keys {
            let Some(name) = action.name() else {
                continue;
            };
            let command = || Command {
                action: *action,
                name,
                key: key.name(),
                scope: binding.scope,
                live,
            };
            match commands.iter_mut().find(|known| known.action == *action) {
                Some(known) if live && !known.live => *known = command(),
                Some(_) => {}
                None => commands.push(command()),
            }
        }
    }
    commands
}
