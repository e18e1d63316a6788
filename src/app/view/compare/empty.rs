//! What Compare says where nothing is pinned.

use crate::app::{Action, App};

impl App {
    pub(super) fn empty_comparison(&self) -> Vec<String> {
        let mut words = vec!["Nothing is pinned yet.".to_owned(), String::new()];
        let pin = self.hint(Action::Pin, "pins what the button shows.");
        words.extend(pin.map(|hint| format!("On Work, {hint}")));
        let examples = self.sheet.examples.len();
        let does = format!("adds the price sheet's {examples} examples.");
        let add = self.hint(Action::Examples, &does).filter(|_| examples > 0);
        words.extend(add.map(|hint| format!("Here, {hint}")));
        words
    }
}
