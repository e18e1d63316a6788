//! Present: the scenes that are to be presented, read against the sheet in use, and the speaker's notes with them.

use super::notes::Notes;
use crate::app::{App, Show};
use crate::scenes::Script;

/// What is presented.
pub(super) struct Stage {
    script: Script,
    /// Whether the program ends with the presentation.
    ends: bool,
    notes: Notes,
}

/// A show to present at once.
#[derive(Clone, Debug)]
pub struct Presented {
    /// Its text.
    pub script: Script,
    /// The scene to begin with, from 0.
    pub at: usize,
}

impl Stage {
    /// For a show that the program was started for, or else for the one that it comes with.
    pub(super) fn of(presented: Option<Script>) -> Self {
        Self {
            ends: presented.is_some(),
            script: presented.unwrap_or_else(Script::tour),
            notes: Notes::default(),
        }
    }

    /// Begins, or tells why not; whether it has begun.
    pub(super) fn begin(&self, app: &mut App, at: usize) -> bool {
        match self.script.scenes(&app.sheet) {
            Ok(scenes) => app.present(Show::from(&scenes), at, self.ends),
            Err(failure) => app.tell(format!("{}: {}", self.script.name(), failure.in_a_line())),
        }
        app.present.is_some()
    }

    /// Goes on with the same scenes on another sheet.
    pub(super) fn again(&self, app: &mut App) {
        if app.present.is_none() {
            return;
        }
        match self.script.scenes(&app.sheet) {
            Ok(scenes) => app.show_again(Show::from(&scenes)),
            Err(failure) => app.tell(format!("{}: {}", self.script.name(), failure.in_a_line())),
        }
    }

    /// The speaker sees nothing while the program is stopped.
    pub(super) fn pause(&mut self) {
        self.notes.close();
    }

    /// Has the speaker see what is shown now; why not, once, where that cannot be.
    pub(super) fn tell(&mut self, app: &App) -> Option<String> {
        self.notes.tell(app)
    }
}
