//! Key names: what the keys are called that words on screen tell of, as a person may have changed them.

use super::{Action, App, Copying, PlanAction, Purpose, Tab};

/// The name of the key of each action that words tell of; none where it has no key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyNames(Vec<(Action, Option<String>)>);

impl KeyNames {
    /// The actions that words tell of, each with its key as it comes.
    pub const TOLD: [(Action, &'static str); 13] = [
        (Action::SwitchPane, "t"),
        (Action::Attach, "a"),
        (Action::Pin, "c"),
        (Action::Simulate, "Enter"),
        (Action::Undo, "u"),
        (Action::Show(Tab::Compare), "2"),
        (Action::Show(Tab::Plan), "3"),
        (Action::Ask(Purpose::Budget), "B"),
        (Action::Examples, "x"),
        (Action::CopyAs(Copying::Line), "l"),
        (Action::CopyAs(Copying::Markdown), "m"),
        (Action::CopyAs(Copying::Csv), "c"),
        (Action::CopyAs(Copying::Json), "j"),
    ];

    /// The names that a function gives.
    pub fn of(name: impl Fn(Action) -> Option<String>) -> Self {
        let told = Self::TOLD.iter().map(|(action, _)| *action);
        let all = told.chain([Self::REPLACE]);
        Self(all.map(|action| (action, name(action))).collect())
    }

    const REPLACE: Action = Action::Plan(PlanAction::Replace);

    fn name(&self, action: Action) -> Option<&str> {
        let (_, name) = self.0.iter().find(|(known, _)| *known == action)?;
        name.as_deref()
    }
}

impl Default for KeyNames {
    /// The keys as they come; a test holds them to the key table.
    fn default() -> Self {
        Self::of(|action| {
            let told = Self::TOLD.iter().find(|(known, _)| *known == action);
            Some(told.map_or("r", |(_, name)| name).to_owned())
        })
    }
}

impl App {
    /// `u takes it back`; `None` where no key does it.
    pub(super) fn hint(&self, action: Action, does: &str) -> Option<String> {
        Some([self.keys.name(action)?, " ", does].concat())
    }

    /// The same behind other words and a separator.
    pub(super) fn hinted(&self, words: &str, between: &str, action: Action, does: &str) -> String {
        match self.hint(action, does) {
            Some(hint) => [words, between, &hint].concat(),
            None => words.to_owned(),
        }
    }

    /// `3 and r put it back`.
    pub(super) fn hint_to_replace(&self) -> Option<String> {
        let way = self.keys.name(Action::Show(Tab::Plan))?;
        let replace = self.keys.name(KeyNames::REPLACE)?;
        Some(format!("{way} and {replace} put it back"))
    }
}
