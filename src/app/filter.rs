//! Filter: a few letters that narrow every list of models to those that they find.

use super::{Action, AffordAction, App, Fuzzy, Pane, PlanAction, Tab, Text, Toward};
use crate::pricing::{At, Model};

/// What is looked for among the models.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The letters.
    pub query: Text,
    /// Whether they are being typed.
    pub typing: bool,
}

impl Filter {
    /// Whether it narrows nothing.
    fn is_empty(&self) -> bool {
        self.query.words().trim().is_empty()
    }
}

impl App {
    /// What moves in the list of models that is open; `None` where none is.
    fn list_of_models(&self) -> Option<fn(Toward) -> Action> {
        match self.tab {
            Tab::Work if self.work.pane == Pane::Generate => Some(Action::Model),
            Tab::Plan if self.plan.models => Some(|to| Action::Plan(PlanAction::Model(to))),
            Tab::Afford => Some(|to| Action::Afford(AffordAction::Row(to))),
            Tab::Work | Tab::Plan | Tab::Compare | Tab::Advise | Tab::History | Tab::Sheet => None,
        }
    }

    /// Whether the list that is open is narrowed.
    pub(super) fn filtered(&self) -> bool {
        self.list_of_models().is_some() && !self.filter.is_empty()
    }

    /// Whether letters go to the filter.
    pub(super) fn filtering(&self) -> bool {
        self.filter.typing && self.overlay.is_none()
    }

    /// The models that are found by name or id, and the one in hand, which no filter takes away.
    pub(super) fn models_beside(&self, in_hand: At<Model>) -> Vec<At<Model>> {
        let mut found = self.models_found();
        if !found.contains(&in_hand) {
            found.push(in_hand);
            found.sort_by_key(|at| at.index());
        }
        found
    }

    fn models_found(&self) -> Vec<At<Model>> {
        let models = self.sheet.models.places();
        if self.filter.is_empty() {
            return models.map(|(at, _)| at).collect();
        }
        let mut fuzzy = Fuzzy::of(self.filter.query.words());
        let found = models.filter(|(_, model)| {
            fuzzy.score(&model.name).is_some() || fuzzy.score(&model.id).is_some()
        });
        found.map(|(at, _)| at).collect()
    }

    /// Where a move among the models that are shown leads.
    pub(super) fn toward_model(&self, toward: Toward, from: At<Model>) -> At<Model> {
        // A model that is named by its place in the sheet is in sight already. The wheel moves here beside the tools
        // as well, where keys do not and `filtered` says no.
        if self.filter.is_empty() || matches!(toward, Toward::To(_)) {
            return toward.place(from, &self.sheet.models);
        }
        let shown = self.models_beside(from);
        let at = shown.iter().position(|model| *model == from);
        let to = toward.index(at.unwrap_or_default(), shown.len());
        shown.get(to).copied().unwrap_or(from)
    }

    /// Why a move among the models leads nowhere.
    pub(super) fn no_model_further(&self, words: String) -> String {
        if !self.filtered() || words.ends_with("in hand") {
            words
        } else if self.models_found().is_empty() {
            "no model matches; Esc clears the filter".to_owned()
        } else {
            "no model further that way matches; Esc clears the filter".to_owned()
        }
    }

    /// The action of a list that arrows stand for while letters are typed.
    pub(super) fn filter_move(&self, toward: Toward) -> Option<Action> {
        let action = self.list_of_models().filter(|_| self.filtering())?;
        Some(action(toward))
    }

    /// Takes what is the filter's alone; tells whether it was. Letters end with any other action.
    pub(super) fn take_filter(&mut self, action: Action) -> bool {
        if let Action::Scroll(toward) = action
            && let Some(action) = self.filter_move(toward)
        {
            self.take(action);
            self.filter.typing = true;
            return true;
        }
        if let Action::Type(edit) = action
            && self.filtering()
        {
            self.filter.query.edit(edit);
            return true;
        }
        // Back closes one thing at a time, the filter last.
        let last = self.prompt.is_none() && self.overlay.is_none();
        if action == Action::Back && last && self.filtered() {
            self.filter = Filter::default();
            return true;
        }
        self.filter.typing = action == Action::Filter;
        false
    }

    /// `/flux, 3 of 15, Esc clears`; nothing without a filter.
    pub(super) fn filter_in_words(&self) -> Option<String> {
        self.filtered().then(|| {
            let query = self.filter.query.words().trim();
            format!("/{query}, {}, Esc clears", self.found_in_words())
        })
    }

    pub(super) fn found_in_words(&self) -> String {
        match (self.models_found().len(), self.sheet.models.len()) {
            (0, _) => "no model matches".to_owned(),
            (found, all) => format!("{found} of {all}"),
        }
    }
}
