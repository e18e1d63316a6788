//! The application: state by owner, every action a person can take, and what the screen then says.
//!
//! Pure: [`App::update`] is the only mutator, [`App::view`] derives every word and number from one quote,
//! and what must happen outside comes back as an [`Effect`].

mod action;
mod advise;
mod afford;
mod button;
mod choose;
mod compare;
mod copying;
mod effect;
mod filter;
mod fuzzy;
mod history;
mod key_names;
mod open;
mod overlay;
mod path;
mod pick;
mod plan;
mod present;
mod prompt;
mod refusal;
mod reload;
mod scene;
mod scope;
mod session;
mod share;
mod sheet;
mod simulate;
mod stand_in;
mod text;
mod toward;
mod undo;
mod update;
pub mod view;
mod work;

pub use action::{Action, Tab};
pub use advise::{Advise, AdviseAction};
pub use afford::{Afford, AffordAction, Bars};
pub use button::Button;
pub use choose::Choice;
pub use compare::{Compare, Pin};
pub use copying::{Copying, Sent};
pub use effect::{Effect, Replace};
pub use filter::Filter;
pub use fuzzy::Fuzzy;
pub use history::{History, HistoryAction};
pub use key_names::KeyNames;
pub use overlay::{Overlay, Scroll};
pub use path::{PathPrompt, PathPurpose, Written};
pub use pick::Pick;
pub use plan::{OpenedPlan, Plan, PlanAction, PlanOrigin};
pub use present::{Notes, Present, PresentAction, Show};
pub use prompt::{Prompt, Purpose};
pub use scene::{Scene, Subject};
pub use scope::Scope;
pub use session::{KeptAfford, KeptEdit, KeptPin, KeptStep, Restored, Session};
pub use sheet::{SheetAction, SheetScreen, SheetSection};
pub use simulate::Simulation;
pub use stand_in::{Role, StandIn};
pub use text::{Text, TextEdit};
pub use toward::Toward;
pub use undo::Undo;
pub use work::{Pane, Work};

pub use crate::analysis::Template;
use crate::analysis::{CheckResult, Ledger, checks};
use crate::pricing::{Amount, At, Change, Fingerprint, Model, PriceList, Reading, Sheet};

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
    /// The steps.
    pub plan: Plan,
    /// The inputs of Afford.
    pub afford: Afford,
    /// The inputs of Advise.
    pub advise: Advise,
    /// What is looked at on History.
    pub history: History,
    /// What is looked at on Sheet.
    pub sheet_screen: SheetScreen,
    /// The simulated runs so far, and the budget.
    pub ledger: Ledger,
    /// What the lists of models are narrowed to.
    pub filter: Filter,
    /// What can be undone and done again.
    pub undo: Undo,
    /// The same of another sheet, for when that is back.
    undo_aside: Option<Box<(Sheet, Undo)>>,
    /// What stands in for what the sheet has no more.
    stand_ins: Vec<StandIn>,
    /// The fingerprint of the sheet, which is asked for whenever the session is saved.
    fingerprint: Fingerprint,
    /// The run whose images are arriving.
    pub simulation: Option<Simulation>,
    /// What the keys are called.
    pub keys: KeyNames,
    /// The home directory, for which `~` stands in the name of a file; `None` where there is none.
    pub home: Option<String>,
    /// Whether anything may move.
    pub motion: bool,
    /// Whether the mouse is listened to.
    pub mouse: bool,
    /// The number that is being typed.
    pub prompt: Option<Prompt>,
    /// The name of a file that is being typed.
    pub path: Option<PathPrompt>,
    /// The show that is presented, in the place of what the person has made, which lies aside in it.
    pub present: Option<Present>,
    /// Whether it is asked in which form to copy.
    pub choosing_copy: bool,
    /// What lies over the screen.
    pub overlay: Option<Overlay>,
    /// What the last action has to say, until the next one.
    pub notice: Option<String>,
    /// The last action, if it was refused.
    pub refused: Option<Action>,
    /// Why the price sheet cannot be read any more, until it can.
    pub wrong: Option<String>,
    /// The models whose prices a reloaded sheet has changed, until the next action.
    pub changed: Vec<At<Model>>,
    /// The change that the last action made to the button, until it settles.
    pub flash: Option<Change>,
}

impl App {
    /// The panel as it opens.
    pub fn new(sheet: Sheet, reading: Reading) -> Self {
        let checks = checks(PriceList::new(&sheet, sheet.reading));
        let fingerprint = Fingerprint::of(&sheet);
        Self::checked(sheet, reading, checks, fingerprint)
    }

    /// The same on a sheet of which checks and fingerprint are known already.
    pub fn checked(
        sheet: Sheet,
        reading: Reading,
        checks: Vec<CheckResult>,
        fingerprint: Fingerprint,
    ) -> Self {
        Self {
            checks,
            fingerprint,
            reading,
            tab: Tab::Work,
            work: Work::new(&sheet),
            compare: Compare::default(),
            plan: Plan::new(&sheet),
            afford: Afford::new(&sheet),
            advise: Advise::new(&sheet),
            history: History::default(),
            sheet_screen: SheetScreen::default(),
            ledger: Ledger::new(sheet.start.budget),
            filter: Filter::default(),
            undo: Undo::default(),
            undo_aside: None,
            stand_ins: Vec::new(),
            simulation: None,
            keys: KeyNames::default(),
            home: None,
            motion: true,
            mouse: false,
            prompt: None,
            path: None,
            present: None,
            choosing_copy: false,
            overlay: None,
            notice: None,
            refused: None,
            wrong: None,
            changed: Vec::new(),
            flash: None,
            sheet,
        }
    }

    /// The panel at the start of a sheet, for the same person: with the keys, the home, the motion and the mouse as they are.
    fn anew(&self, sheet: Sheet, reading: Reading) -> Self {
        Self {
            keys: self.keys.clone(),
            home: self.home.clone(),
            motion: self.motion,
            mouse: self.mouse,
            ..Self::new(sheet, reading)
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
