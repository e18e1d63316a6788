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
    /// While what models are looked for is typed.
    Filter,
    /// While a list of models is narrowed.
    Filtered,
    /// While words are typed.
    Text,
    /// While the name of a file is typed.
    Path,
    /// While it is asked whether a file may be replaced.
    Replace,
    /// While it is asked in which form to copy.
    Copy,
    /// While the help is open.
    Help,
    /// While the proof is open.
    Proof,
    /// While what was copied is shown.
    Sent,
    /// On a scene of a presentation.
    Slides,
    /// On the panel behind a scene.
    Live,
    /// In the terminal with the speaker's notes.
    Notes,
}

impl App {
    /// The scopes that are live, the closest first. A key belongs to the first one that binds it.
    pub fn scopes(&self) -> Vec<Scope> {
        match &self.overlay {
            Some(Overlay::Help { .. }) => vec![Scope::Help, Scope::Everywhere],
            Some(Overlay::Palette { .. }) => vec![Scope::Palette, Scope::Text],
            Some(Overlay::Proof { .. }) => vec![Scope::Proof, Scope::Everywhere],
            Some(Overlay::Sent { .. }) => vec![Scope::Sent, Scope::Everywhere],
            None if self.filter.typing => vec![Scope::Filter, Scope::Text],
            None => self.scopes_of_screen(),
        }
    }

    /// The scopes that are live when nothing lies over the screen.
    pub fn scopes_of_screen(&self) -> Vec<Scope> {
        let mut scopes = Vec::with_capacity(4);
        if let Some(path) = &self.path {
            return if path.replaces {
                vec![Scope::Replace]
            } else {
                vec![Scope::Path, Scope::Text]
            };
        }
        if self.choosing_copy {
            return vec![Scope::Copy];
        }
        if self.prompt.is_some() {
            return vec![Scope::Typing];
        }
        if self.on_slide() {
            return vec![Scope::Slides, Scope::Everywhere];
        }
        if self.filtered() {
            scopes.push(Scope::Filtered);
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
        if self.present.is_some() {
            scopes.push(Scope::Live);
        }
        scopes.push(Scope::Everywhere);
        scopes
    }
}

impl Scope {
    /// Whether it belongs to the screens, and not to what lies over them or is typed.
    pub const fn is_of_the_screens(self) -> bool {
        self.tab().is_some() || matches!(self, Self::Everywhere | Self::Slides | Self::Live)
    }

    /// Whether a key can mean something in both at once.
    pub fn overlaps(self, other: Self) -> bool {
        use Scope::{Edit, Everywhere, Generate, Live, PlanModels, PlanSteps, Slides};
        // The keys of a presentation come before those of every screen, as the table has it.
        if [self, other]
            .iter()
            .any(|scope| matches!(scope, Slides | Live))
        {
            return self == other;
        }
        let apart = matches!(
            (self, other),
            (Generate, Edit) | (Edit, Generate) | (PlanSteps, PlanModels) | (PlanModels, PlanSteps)
        );
        let of_screens = self.is_of_the_screens() && other.is_of_the_screens();
        let same = self == other || self == Everywhere || other == Everywhere;
        of_screens && !apart && (same || self.tab() == other.tab())
    }

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
            | Self::Filter
            | Self::Filtered
            | Self::Text
            | Self::Path
            | Self::Replace
            | Self::Copy
            | Self::Help
            | Self::Proof
            | Self::Sent
            | Self::Slides
            | Self::Live
            | Self::Notes => None,
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
