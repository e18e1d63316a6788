//! History: the ledger as it is looked at, and what can be done with a run that is over.

use super::{Action, App, Pane, Tab, Toward};
use crate::pricing::{Configuration, Line, MAX_TIMES};

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
        let (row, runs) = (self.history_row(), self.ledger.runs.len());
        match action {
            HistoryAction::Row(toward) => self.history.row = toward.index(row, runs),
            HistoryAction::Take => {
                let Ok(configuration) = self.run_again(row) else {
                    return;
                };
                self.work.configuration = configuration;
                self.work.pane = Pane::Generate;
                self.tab = Tab::Work;
                self.notice = Some(format!("run {} is in hand", row + 1));
            }
            HistoryAction::EditImages => self.edit_images(row),
        }
    }

    /// The tool in hand, on every image of the run, priced by its model.
    fn edit_images(&mut self, row: usize) {
        let Ok(run) = self.run_again(row) else {
            return;
        };
        let images = match run.generation {
            Some(generation) => generation.count,
            None => run.edits.iter().map(|used| used.times).max().unwrap_or(1),
        };
        self.work.configuration.model = run.model;
        self.work.times = images.clamp(1, MAX_TIMES);
        self.work.pane = Pane::Edit;
        self.work.images_of = Some(row);
        self.tab = Tab::Work;
        let number = row + 1;
        let words = format!("the images of run {number}: choose a tool");
        self.notice = Some(self.hinted(&words, ", ", Action::Simulate, "applies it"));
    }

    /// The run in hand: the last one where that was taken back.
    pub(super) fn history_row(&self) -> usize {
        let last = self.ledger.runs.len().saturating_sub(1);
        self.history.row.min(last)
    }

    /// What was run, on the sheet in use.
    ///
    /// # Errors
    ///
    /// Why this sheet has no such configuration; the run itself was kept from another one.
    pub(super) fn run_again(&self, row: usize) -> Result<Configuration, String> {
        let run = self.ledger.runs.get(row).ok_or("there is no such run")?;
        let line = Line::parse(&run.line, &self.sheet);
        line.map(|line| line.configuration).map_err(|error| {
            let (wrong, _) = error.parts();
            format!("run {} does not fit this sheet: {wrong}", row + 1)
        })
    }

    pub(super) fn history_refusal(&self, action: HistoryAction) -> Option<String> {
        if self.ledger.runs.is_empty() {
            return Some("no run was simulated yet".to_owned());
        }
        match action {
            HistoryAction::Row(toward) => {
                let row = self.history_row();
                let same = toward.index(row, self.ledger.runs.len()) == row;
                same.then(|| toward.no_further("no run", "run"))
            }
            HistoryAction::EditImages if self.sheet.edits.is_empty() => {
                Some("this sheet has no editing tools".to_owned())
            }
            HistoryAction::Take | HistoryAction::EditImages => {
                self.run_again(self.history_row()).err()
            }
        }
    }
}
