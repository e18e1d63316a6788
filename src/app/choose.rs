//! Choose: straight to a configuration or a reading by its name, where a key would take many steps.

use super::{Action, App, Pane, Tab, Toward};
use crate::pricing::{Configuration, Reading, Step};

/// What is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A whole configuration, with the reading that it insists on.
    Configuration(Configuration, Option<Reading>),
    /// One axis of the configuration in hand.
    Step(Step),
    /// A reading.
    Reading(Reading),
}

impl App {
    /// Takes what is chosen, as one change that can be undone, and goes to where it is seen.
    pub fn choose(&mut self, choice: Choice) {
        self.finish();
        self.changed.clear();
        self.notice = None;
        self.flash = None;
        let before = self.undoable();
        self.prompt = None;
        self.path = None;
        self.overlay = None;
        self.filter.typing = false;
        let like = match choice {
            Choice::Configuration(configuration, reading) => {
                self.work.configuration = configuration;
                if let Some(reading) = reading.filter(|reading| *reading != self.reading) {
                    self.read_by(reading);
                }
                Action::Take
            }
            Choice::Step(step) => {
                self.step(step);
                like(step)
            }
            Choice::Reading(reading) => {
                self.read_by(reading);
                Action::NextReading
            }
        };
        if !matches!(like, Action::NextReading) {
            self.tab = Tab::Work;
            self.work.pane = Pane::Generate;
            self.work.images_of = None;
        }
        self.remember(before, like);
    }
}

/// The key that changes the same axis.
const fn like(step: Step) -> Action {
    match step {
        Step::Model(_) => Action::Model(Toward::Next),
        Step::Quality(_) => Action::Quality(Toward::Next),
        Step::Count(_) => Action::Count(Toward::Next),
        Step::Dimension(_) => Action::Dimension(Toward::Next),
        Step::Edit(_) => Action::Attach,
    }
}
