//! History: the ledger as it is looked at, and what can be done with a run that is over.

use super::{App, Pane, Tab, Toward};
use crate::pricing::MAX_TIMES;

/// The run that is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Its place in the ledger.
    pub row: usize,
}

/// What can be done on History.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HistoryAction {
    /// Another run.
    Row(Toward),
    /// Loads the run into Work.
    Take,
    /// Takes the images of the run to Edit.
    EditImages,
}

impl App {
    pub(super) fn history_action(&mut self, action: HistoryAction) {
        let (row, runs) = (self.history.row, self.ledger.runs.len());
        match action {
            HistoryAction::Row(toward) => self.history.row = toward.index(row, runs),
            HistoryAction::Take => {
                let Some(run) = self.ledger.runs.get(row) else {
                    return;
                };
                self.work.configuration = run.configuration.clone();
                self.work.pane = Pane::Generate;
                self.tab = Tab::Work;
                self.notice = Some(format!("run {} is in hand", row + 1));
            }
            HistoryAction::EditImages => self.edit_images(row),
        }
    }

    /// The tool in hand, on every image of the run, priced by its model.
    fn edit_images(&mut self, row: usize) {
        let Some(run) = self.ledger.runs.get(row) else {
            return;
        };
        let images = match run.configuration.generation {
            Some(generation) => generation.count,
            None => run
                .configuration
                .edits
                .iter()
                .map(|used| used.times)
                .max()
                .unwrap_or(1),
        };
        self.work.configuration.model = run.configuration.model;
        self.work.times = images.clamp(1, MAX_TIMES);
        self.work.pane = Pane::Edit;
        self.work.images_of = Some(row);
        self.tab = Tab::Work;
        let number = row + 1;
        self.notice = Some(format!(
            "the images of run {number}: choose a tool, Enter applies it"
        ));
    }

    pub(super) fn history_refusal(&self, action: HistoryAction) -> Option<String> {
        if self.ledger.runs.is_empty() {
            return Some("no run was simulated yet".to_owned());
        }
        match action {
            HistoryAction::Row(toward) => {
                let row = self.history.row;
                let same = toward.index(row, self.ledger.runs.len()) == row;
                same.then(|| "there is no run further that way".to_owned())
            }
            HistoryAction::EditImages if self.sheet.edits.is_empty() => {
                Some("this sheet has no editing tools".to_owned())
            }
            HistoryAction::Take | HistoryAction::EditImages => None,
        }
    }
}
