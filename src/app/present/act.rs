//! Act: what can be done in a presentation, and why something cannot.

use crate::app::{Action, App, Effect, Scope, Toward};

/// What can be done in a presentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PresentAction {
    /// Begins it, goes back to the scene from the live panel, or leaves it.
    Toggle,
    /// Another scene.
    Scene(Toward),
    /// Shows nothing, or the scene again.
    Blank,
    /// Into the live panel, with what the scene has in hand.
    Live,
    /// From there back to the scene.
    Back,
    /// Ends it.
    Leave,
}

impl App {
    /// Does something in a presentation. It may have been chosen from the list of commands.
    pub(in crate::app) fn present_action(&mut self, action: PresentAction) -> Option<Effect> {
        self.overlay = None;
        let Some(present) = &mut self.present else {
            self.prompt = None;
            self.path = None;
            return Some(Effect::Present);
        };
        let (live, blank) = (present.live, present.blank);
        present.blank = false;
        match action {
            PresentAction::Blank => present.blank = !blank,
            // Whoever sees nothing wants to see something first.
            PresentAction::Leave | PresentAction::Toggle if blank => {}
            PresentAction::Toggle if !live => return self.leave(),
            PresentAction::Leave => return self.leave(),
            PresentAction::Live => {
                present.live = true;
                self.flash = None;
            }
            PresentAction::Toggle | PresentAction::Back => {
                present.live = false;
                self.set_scene();
            }
            PresentAction::Scene(toward) => {
                let to = toward.index(present.at, present.show.scenes.len());
                self.go_to_scene(to);
            }
        }
        None
    }

    fn go_to_scene(&mut self, at: usize) {
        if let Some(present) = &mut self.present {
            present.at = at;
            present.live = false;
            present.blank = false;
            self.set_scene();
        }
    }

    /// The scene whose number was typed; nothing typed changes nothing.
    pub(in crate::app) fn accept_scene(&mut self) {
        let typed = self.prompt.take().map(|prompt| prompt.digits);
        let Some(typed) = typed.filter(|digits| !digits.is_empty()) else {
            return;
        };
        let scenes = self
            .present
            .as_ref()
            .map_or(0, |present| present.show.scenes.len());
        let number = typed.parse::<usize>().unwrap_or(usize::MAX);
        match number.checked_sub(1).filter(|at| *at < scenes) {
            Some(at) => self.go_to_scene(at),
            None => self.notice = Some(format!("the scenes go from 1 to {scenes}")),
        }
    }

    /// Shows the panel, as somebody asked for a screen of it.
    pub(in crate::app) const fn show_panel(&mut self) {
        if let Some(present) = &mut self.present {
            present.live = true;
            present.blank = false;
        }
    }

    fn leave(&mut self) -> Option<Effect> {
        let present = self.present.take()?;
        if present.ends {
            self.present = Some(present);
            return Some(Effect::Quit);
        }
        // It is the terminal's, whatever is on screen.
        let mouse = self.mouse;
        *self = *present.own;
        self.mouse = mouse;
        self.notice = Some("the presentation is over; everything is as it was".to_owned());
        None
    }

    pub(in crate::app) fn present_refusal(&self, action: PresentAction) -> Option<String> {
        if action == PresentAction::Toggle {
            return None;
        }
        let Some(present) = &self.present else {
            return Some(NOTHING.to_owned());
        };
        let words = match action {
            PresentAction::Scene(toward) if !present.blank && !present.live => {
                let to = toward.index(present.at, present.show.scenes.len());
                let end = match toward {
                    Toward::Previous | Toward::PageBack | Toward::First => "first scene",
                    Toward::Next | Toward::PageOn | Toward::Last => "last scene",
                    Toward::To(_) => "scene that is shown",
                };
                return (to == present.at).then(|| format!("this is the {end}"));
            }
            PresentAction::Live => present.live.then_some("this is the live panel already"),
            PresentAction::Back => (!present.live).then_some("this is the scene already"),
            PresentAction::Scene(_)
            | PresentAction::Blank
            | PresentAction::Leave
            | PresentAction::Toggle => None,
        };
        words.map(str::to_owned)
    }

    /// Why no scene can be named now.
    pub(in crate::app) fn scene_refusal(&self) -> Option<String> {
        self.present.is_none().then(|| NOTHING.to_owned())
    }

    /// What leads to where a key means something.
    pub fn way(&self, scope: Scope) -> Option<Action> {
        match scope.tab() {
            // Behind a scene is the panel, whichever screen of it.
            Some(tab) if self.on_slide() => Some(Action::Show(tab)),
            _ => scope.way(self.tab),
        }
    }
}

/// Why nothing of a presentation can be done.
const NOTHING: &str = "nothing is presented now";
