//! Help: every command by task, from the key table, and what one of them does.

use super::find::{Found, could_be};
use super::words::word;
use super::{Linear, Reply, words};
use crate::app::{Action, Scope};
use crate::input::{Command, Task, place};

/// What is to be known before the commands.
const FIRST: [&str; 6] = [
    "One command a line, without regard to case; its words in any order, or its beginning where only one begins so.",
    "Straight there: model NAME, quality NAME, count N, size NAME, reading NAME, budget N, filter LETTERS, step N, column N.",
    "A configuration line such as nano-banana-pro:2K:3 is taken as it is; one that begins with + adds its edits.",
    "A number picks from the list printed just before it; a single key, such as u, does what it does on the screen.",
    "~ before a number: it rests on an assumed price. ?: nobody knows the price.",
    "Lists and screens",
];

impl Linear {
    /// Every command, by task.
    pub(super) fn help(&self) -> Reply {
        let mut lines: Vec<String> = FIRST.map(str::to_owned).into();
        let own = words().map(|(name, _, what)| format!("  {name}: {what}"));
        lines.extend(own);
        let mut told: Vec<Action> = Vec::new();
        for task in Task::ALL {
            lines.push(task.heading().to_owned());
            for binding in self.keys.bindings().filter(|binding| binding.task == task) {
                let mut names = Vec::new();
                for (_, action) in binding.keys {
                    // What is done everywhere is told there, and not where something lies over the screen.
                    let farther = binding.scope != Scope::Everywhere && self.everywhere(*action);
                    if farther || told.contains(action) {
                        continue;
                    }
                    if let Some(name) = action.name() {
                        told.push(*action);
                        names.push(name);
                    }
                }
                if !names.is_empty() {
                    let place = place(binding.scope);
                    lines.push(format!("  {place}: {}", names.join(", ")));
                }
            }
        }
        Reply::lines(lines)
    }

    fn everywhere(&self, action: Action) -> bool {
        let mut bindings = self.keys.bindings();
        bindings.any(|binding| {
            let mut keys = binding.keys.iter();
            binding.scope == Scope::Everywhere && keys.any(|(_, bound)| *bound == action)
        })
    }

    /// `help quality`; `None` where it is about nothing.
    pub(super) fn help_about(&self, command: &str) -> Option<Reply> {
        let (help, name) = command.split_once(char::is_whitespace)?;
        if !help.eq_ignore_ascii_case("help") {
            return None;
        }
        let name = name.trim();
        if let Some(asked) = word(name) {
            let own = words().find(|(_, word, _)| *word == asked);
            return own.map(|(name, _, what)| Reply::line(format!("{name}: {what}")));
        }
        let found = match self.named(name) {
            Some(command) => Found::One(command),
            None => self.begun(name, |_| true),
        };
        Some(match found {
            Found::One(command) => Reply::line(self.about(&command)),
            Found::Several(several) => Reply::trouble(could_be(name, &several)),
            Found::Nothing => Reply::trouble(self.unknown(name)),
        })
    }

    /// What it does, where, its keys, and why it would not be done now.
    fn about(&self, command: &Command) -> String {
        let action = command.action;
        let mut places: Vec<String> = Vec::new();
        let mut what = String::new();
        for binding in self.keys.bindings() {
            let keys = binding.keys.iter().filter(|(_, bound)| *bound == action);
            let keys: Vec<_> = keys.map(|(key, _)| key.name()).collect();
            if keys.is_empty() {
                continue;
            }
            if what.is_empty() {
                binding.words.clone_into(&mut what);
            }
            places.push(format!("{}: {}", place(binding.scope), keys.join(" ")));
        }
        let refusal = self.app.refusal(action);
        let refusal = refusal.map_or_else(String::new, |why| format!("; not now: {why}"));
        format!("{}: {what}; {}{refusal}", command.name, places.join(", "))
    }
}
