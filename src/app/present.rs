//! Present: a show of scenes, one slide each, and the live panel behind any of them.
//!
//! What a person has made lies aside meanwhile: every scene begins on a stage of its own, which is the panel at the
//! sheet's start, and whatever is done there goes when the presentation does.

mod act;

pub use act::PresentAction;

use std::sync::Arc;

use super::{Action, App, Scene};
use crate::pricing::Sheet;

/// How many keys the echo line shows.
const TRAIL: usize = 6;

/// Scenes that can be presented.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Show {
    /// What it is called.
    pub title: Option<String>,
    /// The scenes, in their order.
    pub scenes: Vec<Scene>,
}

/// A presentation under way.
#[derive(Clone, Debug)]
pub struct Present {
    show: Arc<Show>,
    /// The scene in hand.
    at: usize,
    /// Whether nothing at all is shown.
    blank: bool,
    /// Whether the panel itself is shown, with what the scene has in hand.
    live: bool,
    /// Whether the program ends with it.
    ends: bool,
    /// The keys that were pressed last.
    trail: Vec<String>,
    /// What the last of them did.
    did: String,
    /// The panel as the person left it.
    own: Box<App>,
}

/// What the speaker sees, in a terminal of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// What the show is called; empty where it has no name.
    pub show: String,
    /// The number of the scene, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// What the scene is called.
    pub title: String,
    /// What is to be said, a line each.
    pub notes: Vec<String>,
    /// What the next scene is called; empty for the last one.
    pub next: String,
    /// Whether the others see the panel, nothing, or the scene: a few words, or none.
    pub state: String,
}

impl Present {
    /// The scenes.
    pub fn show(&self) -> &Show {
        &self.show
    }

    /// The number of the scene in hand, from 0.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// Whether nothing at all is shown.
    pub const fn is_blank(&self) -> bool {
        self.blank
    }

    /// Whether the panel itself is shown.
    pub const fn is_live(&self) -> bool {
        self.live
    }

    /// The panel as the person left it.
    pub(super) const fn own(&self) -> &App {
        &self.own
    }

    /// The keys that were pressed last, and what the last of them did; nothing before the first.
    pub fn echo(&self) -> Option<String> {
        let keys = self.trail.join(" ");
        match (keys.is_empty(), self.did.is_empty()) {
            (true, _) => None,
            (false, true) => Some(keys),
            (false, false) => Some(format!("{keys}   {}", self.did)),
        }
    }
}

impl Show {
    /// What a scene is called: its title, or else its number.
    pub fn name(&self, at: usize) -> String {
        let scene = self.scenes.get(at);
        let title = scene.and_then(|scene| scene.title.clone());
        title.unwrap_or_else(|| format!("Scene {}", at + 1))
    }
}

impl App {
    /// Presents a show from one of its scenes on. `ends` tells whether the program ends with it.
    pub fn present(&mut self, show: Show, at: usize, ends: bool) {
        if show.scenes.is_empty() {
            self.tell("there are no scenes to present".to_owned());
            return;
        }
        let own = if let Some(present) = self.present.take() {
            present.own
        } else {
            let stage = self.anew(self.sheet.clone(), self.reading);
            Box::new(std::mem::replace(self, stage).at_rest())
        };
        self.present = Some(Present {
            at: at.min(show.scenes.len() - 1),
            show: Arc::new(show),
            blank: false,
            live: false,
            ends,
            trail: Vec::new(),
            did: String::new(),
            own,
        });
        self.set_scene();
    }

    /// Goes on with the same show, read against another sheet.
    pub fn show_again(&mut self, show: Show) {
        let Some(present) = &mut self.present else {
            return;
        };
        if show.scenes.is_empty() {
            return;
        }
        present.at = present.at.min(show.scenes.len() - 1);
        present.show = Arc::new(show);
        if !present.live {
            let notice = self.notice.take();
            self.set_scene();
            self.notice = notice;
        }
    }

    /// Whether a scene is shown, and not the panel.
    pub fn on_slide(&self) -> bool {
        self.present.as_ref().is_some_and(|present| !present.live)
    }

    /// Takes note of a key, for those who watch.
    pub fn heard(&mut self, key: String, action: Action) {
        let Some(present) = &mut self.present else {
            return;
        };
        // When it is seen, it is over.
        if action == Action::Suspend {
            return;
        }
        if present.trail.len() == TRAIL {
            present.trail.remove(0);
        }
        present.trail.push(key);
        present.did = action.name().unwrap_or_default();
    }

    /// What the speaker sees; `None` while nothing is presented.
    pub fn notes(&self) -> Option<Notes> {
        let present = self.present.as_ref()?;
        let scene = present.show.scenes.get(present.at)?;
        let (at, of) = (present.at, present.show.scenes.len());
        let next = (at + 1 < of).then(|| present.show.name(at + 1));
        let state = match (present.blank, present.live) {
            (true, _) => "they see nothing",
            (false, true) => "they see the panel",
            (false, false) => "",
        };
        Some(Notes {
            show: present.show.title.clone().unwrap_or_default(),
            number: at + 1,
            of,
            title: present.show.name(at),
            notes: scene.notes.clone(),
            next: next.unwrap_or_default(),
            state: state.to_owned(),
        })
    }

    /// The scene in hand, on a stage of its own.
    fn set_scene(&mut self) {
        let Some(present) = self.present.take() else {
            return;
        };
        let own = &present.own;
        // What a show says of totals, it says of the sheet's own reading, unless it was started for another one.
        let reading = if present.ends {
            own.reading
        } else {
            own.sheet.reading
        };
        let mut stage = self.anew(own.sheet.clone(), reading);
        stage.wrong.clone_from(&own.wrong);
        if present.ends {
            // It was asked for with the show; it may be more than what a scene has spent.
            stage.notice = stage.ledger.set_budget(own.ledger.budget).err();
        }
        if let Some(scene) = present.show.scenes.get(present.at) {
            stage.stage(scene);
        }
        stage.present = Some(present);
        *self = stage;
    }

    /// With nothing open that only lasts for a moment.
    fn at_rest(mut self) -> Self {
        self.overlay = None;
        self.prompt = None;
        self.path = None;
        self.flash = None;
        self.notice = None;
        self
    }

    /// Another sheet for what lies aside as well.
    pub(super) fn reload_behind(&mut self, present: Option<Present>, sheet: &Sheet, file: &str) {
        self.present = present;
        if let Some(present) = &mut self.present {
            present.own.reload(sheet.clone(), file);
            // It is said on the stage.
            present.own.notice = None;
        }
    }

    /// What is wrong with the sheet, for what lies aside as well.
    pub(super) fn wrong_behind(&mut self, words: &str) {
        if let Some(present) = &mut self.present {
            present.own.wrong = Some(words.to_owned());
        }
    }
}
