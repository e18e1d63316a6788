//! Path: the name of a file while it is typed, and what is to be done with it.

use super::{App, Effect, Replace, Text, TextEdit};
use crate::pricing::escaped;

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
    /// Why nothing came of the name, until another one is typed.
    pub refused: Option<String>,
}

/// What the name of a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PathPurpose {
    /// To save the plan there.
    SavePlan,
    /// To open the plan in it.
    OpenPlan,
    /// To export what is on the screen there; its ending decides the format.
    Export,
}

/// What came of writing a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// The file is whole.
    Whole,
    /// There is such a file, and it was left as it is.
    Exists,
    /// It could not be written, for this reason.
    Failed(String),
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
        self.refused = None;
    }

    /// What is asked.
    pub fn question(&self) -> String {
        if let Some(why) = &self.refused {
            return why.clone();
        }
        match self.purpose {
            PathPurpose::SavePlan if self.replaces => {
                // A plan is written from what the panel knows: what else the file says is gone then.
                let path = escaped(self.text.words());
                format!("y replaces the file {path} with its comments, Esc leaves it")
            }
            PathPurpose::Export if self.replaces => {
                let path = escaped(self.text.words());
                format!("y replaces the file {path}, Esc leaves it")
            }
            PathPurpose::SavePlan => "save the plan as".to_owned(),
            PathPurpose::OpenPlan => "open the plan".to_owned(),
            PathPurpose::Export => "export as (.md .csv .json .html .svg .txt)".to_owned(),
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
            refused: None,
        });
    }

    /// Asks whether a file that is there may be replaced.
    pub(super) fn ask_to_replace(&mut self, purpose: PathPurpose, path: &str) {
        self.path = Some(PathPrompt {
            purpose,
            text: Text::of(path),
            offered: false,
            replaces: true,
            refused: None,
        });
    }

    /// Asks again with the name that was typed, as nothing came of it.
    pub(super) fn ask_path_again(&mut self, purpose: PathPurpose, path: &str, why: &str) {
        self.path = Some(PathPrompt {
            purpose,
            text: Text::of(path),
            offered: false,
            replaces: false,
            refused: Some(escaped(why)),
        });
    }

    /// The path with the home directory for a leading `~/`, as a shell has it.
    fn at_home(&self, path: &str) -> String {
        match (path.strip_prefix("~/"), &self.home) {
            (Some(rest), Some(home)) => format!("{}/{rest}", home.trim_end_matches('/')),
            (Some(_) | None, _) => path.to_owned(),
        }
    }

    /// Has the file opened or written; without a name nothing happens.
    pub(super) fn accept_path(&mut self) -> Option<Effect> {
        let PathPrompt {
            purpose,
            text,
            replaces,
            ..
        } = self.path.take()?;
        let path = self.at_home(text.words().trim());
        if path.is_empty() {
            return None;
        }
        Some(match purpose {
            PathPurpose::SavePlan => Effect::SavePlan {
                replace: if replaces {
                    Replace::Yes
                } else {
                    self.plan.replaces(&path)
                },
                path,
            },
            PathPurpose::OpenPlan => Effect::OpenPlan { path },
            PathPurpose::Export => Effect::Export {
                path,
                replace: replaces,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Action;
    use crate::load::{BUILT_IN, built_in, parse};
    use crate::pricing::Reading;

    /// Where a typed name leads.
    fn led(app: &mut App, typed: &str) -> Option<Effect> {
        app.update(Action::Export);
        for sign in typed.chars() {
            app.update(Action::Type(TextEdit::Insert(sign)));
        }
        app.update(Action::Accept)
    }

    fn export(path: &str) -> Effect {
        Effect::Export {
            path: path.to_owned(),
            replace: false,
        }
    }

    #[test]
    fn a_leading_tilde_is_the_home_directory() {
        let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
        assert_eq!(
            led(&mut app, "~/x.md"),
            Some(export("~/x.md")),
            "without a home"
        );
        app.home = Some("/home/mine".to_owned());
        for (typed, path) in [
            ("~/x.md", "/home/mine/x.md"),
            ("~x.md", "~x.md"),
            ("a/~/x.md", "a/~/x.md"),
            ("/x.md", "/x.md"),
        ] {
            assert_eq!(led(&mut app, typed), Some(export(path)), "{typed}");
        }
        app.reload(parse(BUILT_IN).unwrap(), "pricing.toml");
        assert_eq!(led(&mut app, "~/x.md"), Some(export("/home/mine/x.md")));
    }
}
