//! Path: the name of a file while it is typed, and what is to be done with it.

use super::{App, Effect, Text};
use crate::pricing::plain;

/// The name of a file that is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathPrompt {
    /// What it is for.
    pub purpose: PathPurpose,
    /// The name so far.
    pub text: Text,
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
    /// What is asked.
    pub fn question(&self) -> String {
        match self.purpose {
            PathPurpose::SavePlan if self.replaces => {
                let path = plain(self.text.words());
                format!("{path} is there already; Enter replaces it")
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
            replaces: false,
        });
    }

    /// Has the file opened or written; without a name nothing happens.
    pub(super) fn accept_path(&mut self) -> Option<Effect> {
        let PathPrompt {
            purpose,
            text,
            replaces,
        } = self.path.take()?;
        let path = text.words().trim().to_owned();
        if path.is_empty() {
            return None;
        }
        Some(match purpose {
            PathPurpose::SavePlan => Effect::SavePlan {
                replace: replaces || self.plan.is_from(&path),
                path,
            },
            PathPurpose::OpenPlan => Effect::OpenPlan { path },
        })
    }
}
