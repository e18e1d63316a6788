//! The application: state by owner, every action a person can take, and what the screen then says.
//!
//! Pure: [`App::update`] is the only mutator, [`App::view`] derives every word and number from one quote,
//! and what must happen outside comes back as an [`Effect`].

mod action;
mod button;
mod compare;
mod effect;
mod refusal;
mod scope;
mod toward;
mod update;
pub mod view;
mod work;

pub use action::{Action, Tab};
pub use button::Button;
pub use compare::{Compare, Pin};
pub use effect::Effect;
pub use scope::Scope;
pub use toward::Toward;
pub use work::{Pane, Work};

use crate::analysis::{CheckResult, checks};
use crate::pricing::{Amount, Change, PriceList, Reading, Sheet};

/// Everything that the program knows while it runs.
#[derive(Clone, Debug)]
pub struct App {
    /// The price sheet in use.
    pub sheet: Sheet,
    /// How the sheet's own checks went, under the reading that it names.
    pub checks: Vec<CheckResult>,
    /// The reading in use.
    pub reading: Reading,
    /// The screen that is open.
    pub tab: Tab,
    /// The panel.
    pub work: Work,
    /// The pinned configurations.
    pub compare: Compare,
    /// How far the help is scrolled, while it is open.
    pub help: Option<u16>,
    /// What the last action has to say, until the next one.
    pub notice: Option<String>,
    /// The change that the last action made to the button, until it settles.
    pub flash: Option<Change>,
}

impl App {
    /// The panel as it opens.
    pub fn new(sheet: Sheet, reading: Reading) -> Self {
        Self {
            checks: checks(PriceList::new(&sheet, sheet.reading)),
            reading,
            tab: Tab::Work,
            work: Work::new(&sheet),
            compare: Compare::default(),
            help: None,
            notice: None,
            flash: None,
            sheet,
        }
    }

    /// The sheet under the reading in use.
    pub const fn list(&self) -> PriceList<'_> {
        PriceList::new(&self.sheet, self.reading)
    }

    /// The total on the button.
    pub fn total(&self) -> Amount {
        self.list().total(&self.work.on_button(&self.sheet))
    }
}
