//! Scope: where a key means something.

use super::{Action, App, Overlay, Pane, PlanAction, Tab};

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
    /// While a number is typed.
    Typing,
    /// On Compare.
    Compare,
    /// On Plan.
    Plan,
    /// On Plan, while a step is chosen.
    PlanSteps,
    /// On Plan, while a model is chosen for a step.
    PlanModels,
    /// On Afford.
    Afford,
    /// On Advise.
    Advise,
    /// On History.
    History,
    /// On Sheet.
    Sheet,
    /// While the list of commands is open.
    Palette,
    /// While words are typed.
    Text,
    /// While the name of a file is typed.
    Path,
    /// While it is asked whether a file may be replaced.
    Replace,
    /// While the filter of the models is typed.
    Filter,
    /// While the help is open.
    Help,
    /// While the proof is open.
    Proof,
}

impl App {
    /// The scopes that are live, the closest first. A key belongs to the first one that binds it.
    pub fn scopes(&self) -> Vec<Scope> {
        match &self.overlay {
            Some(Overlay::Help { .. }) => vec![Scope::Help, Scope::Everywhere],
            Some(Overlay::Palette { .. }) => vec![Scope::Palette, Scope::Text],
            Some(Overlay::Proof { .. }) => vec![Scope::Proof, Scope::Everywhere],
            None => self.scopes_of_screen(),
        }
    }

    /// The scopes that are live when nothing lies over the screen.
    pub fn scopes_of_screen(&self) -> Vec<Scope> {
        let mut scopes = Vec::new();
        if let Some(path) = &self.path {
            return if path.replaces {
                vec![Scope::Replace]
            } else {
                vec![Scope::Path, Scope::Text]
            };
        }
        if self.filter.open {
            return vec![Scope::Filter, Scope::Text];
        }
        if self.prompt.is_some() {
            return vec![Scope::Typing];
        }
        match self.tab {
            Tab::Work => {
                scopes.push(match self.work.pane {
                    Pane::Generate => Scope::Generate,
                    Pane::Edit => Scope::Edit,
                });
                scopes.push(Scope::Work);
            }
            Tab::Compare => scopes.push(Scope::Compare),
            Tab::Plan => {
                scopes.push(if self.plan.models {
                    Scope::PlanModels
                } else {
                    Scope::PlanSteps
                });
                scopes.push(Scope::Plan);
            }
            Tab::Afford => scopes.push(Scope::Afford),
            Tab::Advise => scopes.push(Scope::Advise),
            Tab::History => scopes.push(Scope::History),
            Tab::Sheet => scopes.push(Scope::Sheet),
        }
        scopes.push(Scope::Everywhere);
        scopes
    }
}

impl Scope {
    /// The screen that it is on; `None` for what is on none or on all.
    pub const fn tab(self) -> Option<Tab> {
        match self {
            Self::Work | Self::Generate | Self::Edit => Some(Tab::Work),
            Self::Compare => Some(Tab::Compare),
            Self::Plan | Self::PlanSteps | Self::PlanModels => Some(Tab::Plan),
            Self::Afford => Some(Tab::Afford),
            Self::Advise => Some(Tab::Advise),
            Self::History => Some(Tab::History),
            Self::Sheet => Some(Tab::Sheet),
            Self::Everywhere
            | Self::Typing
            | Self::Palette
            | Self::Text
            | Self::Path
            | Self::Replace
            | Self::Filter
            | Self::Help
            | Self::Proof => None,
        }
    }

    /// What leads there from the screen that is open.
    pub fn way(self, open: Tab) -> Option<Action> {
        let tab = self.tab()?;
        if open != tab {
            return Some(Action::Show(tab));
        }
        // The part of this screen that is not open.
        (tab == Tab::Work)
            .then_some(Action::SwitchPane)
            .or((tab == Tab::Plan).then_some(Action::Plan(PlanAction::Models)))
    }
}
