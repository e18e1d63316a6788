//! Path: the name of a file while it is typed, and what is to be done with it.

use super::{App, Effect, Text, TextEdit};
use crate::pricing::plain;

/// The name of a file that is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathPrompt {
    /// What it is for.
    pub purpose: PathPurpose,
    /// The name so far.
    pub text: Text,
    /// Whether it is still the name that was offered, in whose place another one can be typed.
    pub offered: bool,
    /// Whether there is such a file already, which the next Enter replaces.
    pub replaces: bool,
}

/// What the name of a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PathPurpose {
    /// To save the plan there.
    SavePlan,
    /// To open the plan in it.
    OpenPlan,
}

impl PathPrompt {
    /// Takes one change; what is typed first takes the place of the name that was offered.
    pub(super) fn edit(&mut self, edit: TextEdit) {
        if self.offered && matches!(edit, TextEdit::Insert(_)) {
            self.text = Text::default();
        }
        self.text.edit(edit);
        self.offered = false;
        self.replaces = false;
    }

    /// What is asked.
    pub fn question(&self) -> String {
        match self.purpose {
            PathPurpose::SavePlan if self.replaces => {
                let path = plain(self.text.words());
                format!("y replaces the file {path}, Esc leaves it")
            }
            PathPurpose::SavePlan => "save the plan as".to_owned(),
            PathPurpose::OpenPlan => "open the plan".to_owned(),
        }
    }
}

impl App {
    pub(super) fn ask_path(&mut self, purpose: PathPurpose, default: &str) {
        self.path = Some(PathPrompt {
            purpose,
            text: Text::of(default),
            offered: true,
            replaces: false,
        });
    }

    /// Has the file opened or written; without a name nothing happens.
    pub(super) fn accept_path(&mut self) -> Option<Effect> {
        let PathPrompt {
            purpose,
            text,
            replaces,
            ..
        } = self.path.take()?;
        let path = text.words().trim().to_owned();
        if path.is_empty() {
            return None;
        }
        Some(match purpose {
            PathPurpose::SavePlan => Effect::SavePlan {
                replace: replaces || self.plan.is_in(&path),
                path,
            },
            PathPurpose::OpenPlan => Effect::OpenPlan { path },
        })
    }
}
