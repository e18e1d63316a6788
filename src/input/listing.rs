//! Listing: the keys in effect, an action a line, as `genpanel keys` tells them.

use super::remap::name;
use super::{Binding, Key, Keymap, bindings, place};

/// One action with its keys where it means something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Where.
    pub place: &'static str,
    /// What it is for.
    pub task: &'static str,
    /// Its name in the configuration file, or else what it does.
    pub action: String,
    /// The keys.
    pub keys: Vec<Key>,
    /// Whether it keeps its keys whatever the file says.
    pub fixed: bool,
    /// Whether its keys are others than those of the table.
    pub changed: bool,
}

impl Keymap {
    /// Every action on every screen, also those that have no key any more.
    pub fn listing(&self) -> Vec<Listed> {
        let mut listed = Vec::new();
        for (at, binding) in bindings().enumerate() {
            let mut told: Vec<Option<String>> = Vec::new();
            for (_, action) in binding.keys {
                let name = name(*action);
                if told.contains(&name) {
                    continue;
                }
                let (keys, usual) = (
                    self.keys_of(at, name.as_deref()),
                    Self::TABLE.keys_of(at, name.as_deref()),
                );
                listed.push(Listed {
                    place: place(binding.scope),
                    task: binding.task.heading(),
                    action: name.clone().unwrap_or_else(|| words(binding)),
                    changed: keys != usual,
                    keys,
                    fixed: name.is_none() || !binding.scope.is_of_the_screens(),
                });
                told.push(name);
            }
        }
        listed
    }

    /// The keys of what has this name, or of all that has none, in one row of the table.
    fn keys_of(&self, at: usize, named: Option<&str>) -> Vec<Key> {
        let keys = self.row(at).map_or(&[][..], |binding| binding.keys);
        keys.iter()
            .filter(|(_, action)| name(*action).as_deref() == named)
            .map(|(key, _)| *key)
            .collect()
    }
}

fn words(binding: &Binding<'_>) -> String {
    let words = binding.words.split_once(" (also ");
    words.map_or(binding.words, |(words, _)| words).to_owned()
}
