//! Filter: a few letters that leave of a list of models those that match.

use super::{Action, AffordAction, App, Pane, PlanAction, Tab, Text, Toward};
use crate::pricing::plain;
use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// What is looked for among the models; it ends with the list that it was typed for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The letters so far; none leave every model.
    pub text: Text,
    /// Whether it is being typed.
    pub open: bool,
}

/// What can be done with the filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FilterAction {
    /// Begins to type.
    Open,
    /// Another of the models that are left, while it is typed.
    Row(Toward),
    /// Keeps it, and takes the first model that is left where the one in hand is not.
    Keep,
}

impl App {
    /// The list of models that is open, if one is.
    pub(super) const fn models_open(&self) -> Option<Tab> {
        match self.tab {
            Tab::Work if matches!(self.work.pane, Pane::Generate) => Some(Tab::Work),
            Tab::Plan if self.plan.models => Some(Tab::Plan),
            Tab::Afford => Some(Tab::Afford),
            Tab::Work | Tab::Plan | Tab::Compare | Tab::Advise | Tab::History | Tab::Sheet => None,
        }
    }

    /// The places of the models that the filter leaves, in the sheet's order.
    pub(super) fn found_models(&self) -> Vec<usize> {
        let query = self.filter.text.words();
        let models = self.sheet.models.iter().enumerate();
        if query.trim().is_empty() {
            return models.map(|(at, _)| at).collect();
        }
        let pattern = Pattern::new(
            query,
            CaseMatching::Ignore,
            Normalization::Smart,
            AtomKind::Fuzzy,
        );
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut signs = Vec::new();
        let mut fits = |words: &str| {
            let words = Utf32Str::new(words, &mut signs);
            pattern.score(words, &mut matcher).is_some()
        };
        models
            .filter(|(_, model)| fits(&model.name) || fits(&model.id))
            .map(|(at, _)| at)
            .collect()
    }

    /// Where a move among the models that are left leads: from one that is not, to the first, where the list begins.
    pub(super) fn model_after(&self, toward: Toward, from: usize) -> usize {
        let found = self.found_models();
        let to = match found.binary_search(&from) {
            Ok(at) => toward.index(at, found.len()),
            Err(_) if toward == Toward::Last => found.len().saturating_sub(1),
            Err(_) => 0,
        };
        found.get(to).copied().unwrap_or(from)
    }

    /// Why no move among the models leads anywhere, when none is left.
    pub(super) fn none_found(&self) -> Option<String> {
        let words = plain(self.filter.text.words());
        self.found_models()
            .is_empty()
            .then(|| format!("no model matches {words}"))
    }

    pub(super) fn filter_action(&mut self, action: FilterAction) {
        match action {
            FilterAction::Open => self.filter.open = true,
            FilterAction::Row(toward) => {
                if let Some(action) = self.move_to(toward) {
                    self.take(action);
                    self.filter.open = true;
                }
            }
            FilterAction::Keep => {
                self.filter.open = false;
                let in_hand = self.model_in_hand();
                let found = self.found_models();
                if let Some(first) = self.move_to(Toward::First)
                    && in_hand.is_some_and(|at| !found.contains(&at))
                {
                    self.take(first);
                }
                self.notice = self
                    .filtered()
                    .map(|found| format!("{found} models; Esc shows all"));
            }
        }
    }

    pub(super) fn filter_refusal(&self, action: FilterAction) -> Option<String> {
        match action {
            FilterAction::Open if self.sheet.models.len() == 1 => {
                Some("this sheet has one model".to_owned())
            }
            FilterAction::Row(toward) => self.refusal(self.move_to(toward)?),
            FilterAction::Keep => self.none_found(),
            FilterAction::Open => None,
        }
    }

    /// What moves along the list of models that is open.
    fn move_to(&self, toward: Toward) -> Option<Action> {
        Some(match self.models_open()? {
            Tab::Plan => Action::Plan(PlanAction::Model(toward)),
            Tab::Afford => Action::Afford(AffordAction::Row(toward)),
            Tab::Work | Tab::Compare | Tab::Advise | Tab::History | Tab::Sheet => {
                Action::Model(toward)
            }
        })
    }

    /// The place of the model that the list has in hand.
    fn model_in_hand(&self) -> Option<usize> {
        Some(match self.models_open()? {
            Tab::Plan => self.plan.selected()?.configuration.model.index(),
            Tab::Afford => self.afford.row,
            Tab::Work | Tab::Compare | Tab::Advise | Tab::History | Tab::Sheet => {
                self.work.configuration.model.index()
            }
        })
    }

    /// Ends the filter when another list is open than before.
    pub(super) fn end_filter_with_its_list(&mut self, before: Option<Tab>) {
        if self.models_open() != before {
            self.filter = Filter::default();
        }
    }

    /// `/flux: 3 of 15`; `None` where every model is shown.
    pub fn filtered(&self) -> Option<String> {
        let words = self.filter.text.words();
        if words.trim().is_empty() {
            return None;
        }
        let (found, all) = (self.found_models().len(), self.sheet.models.len());
        Some(format!("/{}: {found} of {all}", plain(words)))
    }
}
