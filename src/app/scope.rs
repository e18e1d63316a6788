//! Scope: where a key means something.

use super::{App, Pane, Tab};

/// The part of the program that a key belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Always.
    Everywhere,
    /// On Work, in both panes.
    Work,
    /// On Work, while a run is set up.
    Generate,
    /// On Work, while an edit is set up.
    Edit,
    /// While a count is typed.
    Typing,
    /// On Compare.
    Compare,
    /// While the help is open.
    Help,
}

impl App {
    /// The scopes that are live, the closest first. A key belongs to the first one that binds it.
    pub fn scopes(&self) -> Vec<Scope> {
        if self.help.is_some() {
            vec![Scope::Help, Scope::Everywhere]
        } else {
            self.scopes_of_screen()
        }
    }

    /// The scopes that are live when nothing lies over the screen.
    pub(super) fn scopes_of_screen(&self) -> Vec<Scope> {
        let mut scopes = Vec::new();
        match self.tab {
            Tab::Work => {
                if self.work.typed.is_some() {
                    scopes.push(Scope::Typing);
                }
                scopes.push(match self.work.pane {
                    Pane::Generate => Scope::Generate,
                    Pane::Edit => Scope::Edit,
                });
                scopes.push(Scope::Work);
            }
            Tab::Compare => scopes.push(Scope::Compare),
        }
        scopes.push(Scope::Everywhere);
        scopes
    }
}
