//! Session: what is kept from one use of the program to the next, as a plain value.
//!
//! Configurations are lines and places are names, so that a session does not depend on the price sheet
//! that it is read against. What only lasts for a moment is not in it: what lies over the screen, what is
//! being typed, how far something is scrolled, and a run whose images are still arriving.

mod restore;

pub use restore::Restored;

use super::{App, Bars, Pane, SheetSection, StandIn, Tab};
use crate::analysis::Ledger;
use crate::pricing::{Configuration, Fingerprint, Line, Reading};

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The prices that it was made on.
    pub sheet: Fingerprint,
    /// The reading in use, where it is not the sheet's own.
    pub reading: Option<Reading>,
    /// The screen that is open.
    pub tab: Tab,
    /// The configuration in hand.
    pub line: String,
    /// The editing tool in hand.
    pub edit: KeptEdit,
    /// The pins, in the order of the columns.
    pub pins: Vec<KeptPin>,
    /// The column in hand of the comparison.
    pub column: usize,
    /// The column that the others are compared with.
    pub baseline: usize,
    /// Whether rows in which all columns agree are left out.
    pub only_differences: bool,
    /// The steps of the plan.
    pub steps: Vec<KeptStep>,
    /// What stands in for what the sheet has no more.
    pub stand_ins: Vec<StandIn>,
    /// The step in hand.
    pub step: usize,
    /// The inputs of Afford.
    pub afford: KeptAfford,
    /// The quality that Advise is to reach.
    pub to: String,
    /// The longer side that Advise is to reach, in pixels.
    pub pixels: Option<u64>,
    /// The run in hand on History.
    pub run: usize,
    /// The section that is open on Sheet.
    pub section: SheetSection,
    /// The simulated runs, and the budget.
    pub ledger: Ledger,
}

/// The editing tool in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptEdit {
    /// What the list shows and the button does.
    pub pane: Pane,
    /// The tool; `None` where the sheet has none.
    pub tool: Option<String>,
    /// Each tool whose option is not its first, and that option.
    pub options: Vec<(String, String)>,
    /// How often the tool would be used.
    pub times: u32,
    /// The run whose images it is for, by its place in the ledger.
    pub images_of: Option<usize>,
}

/// A pin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPin {
    /// Its configuration line.
    pub line: String,
    /// Its name, where it has one.
    pub label: Option<String>,
}

/// A step of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptStep {
    /// Its configuration line.
    pub line: String,
    /// How many tries.
    pub tries: u32,
    /// What it is for.
    pub note: Option<String>,
}

/// The inputs of Afford.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptAfford {
    /// The model in hand.
    pub model: String,
    /// The quality, or the least one.
    pub quality: String,
    /// Whether a model may take a better quality.
    pub or_better: bool,
    /// How many images it should make at least.
    pub least: u32,
    /// The credits that are not to be spent.
    pub keep: u64,
    /// What the bars are drawn to.
    pub bars: Bars,
}

impl App {
    /// What is to be kept of this moment; while something is presented, what lies aside.
    pub fn session(&self) -> Session {
        if let Some(present) = &self.present {
            return present.own().session();
        }
        let (sheet, compare, plan) = (&self.sheet, &self.compare, &self.plan);
        let pins = compare.pins.iter().map(|pin| KeptPin {
            line: self.kept(&pin.configuration),
            label: pin.label.clone(),
        });
        let mut session = Session {
            sheet: self.fingerprint,
            reading: (self.reading != sheet.reading).then_some(self.reading),
            tab: self.tab,
            line: self.kept(&self.work.configuration),
            edit: self.kept_edit(),
            pins: pins.collect(),
            column: compare.column,
            baseline: compare.baseline,
            only_differences: compare.only_differences,
            steps: self.kept_steps(),
            stand_ins: Vec::new(),
            step: plan.row,
            afford: self.kept_afford(),
            to: sheet.qualities.get(self.advise.to).id.clone(),
            pixels: self.advise.pixels,
            run: self.history.row,
            section: self.sheet_screen.section,
            ledger: self.ledger.clone(),
        };
        session.stand_ins = self.stand_ins_of(&session);
        session
    }

    /// The steps of the plan, as they are kept.
    pub(super) fn kept_steps(&self) -> Vec<KeptStep> {
        let steps = self.plan.steps.iter().map(|step| KeptStep {
            line: self.kept(&step.configuration),
            tries: step.tries,
            note: step.note.clone(),
        });
        steps.collect()
    }

    fn kept(&self, configuration: &Configuration) -> String {
        Line::of(configuration.clone()).print_in_full(&self.sheet)
    }

    fn kept_edit(&self) -> KeptEdit {
        let work = &self.work;
        let tools = self.sheet.edits.iter().zip(&work.options);
        let options = tools.filter(|(_, option)| option.index() > 0);
        let options = options.map(|(edit, option)| {
            let label = edit.options.get(*option).label.clone();
            (edit.id.clone(), label)
        });
        KeptEdit {
            pane: work.pane,
            tool: self.sheet.edit(work.tool).map(|edit| edit.id.clone()),
            options: options.collect(),
            times: work.times,
            // Of what is in hand on Generate it says nothing.
            images_of: work.images_of.filter(|_| work.pane == Pane::Edit),
        }
    }

    fn kept_afford(&self) -> KeptAfford {
        let afford = &self.afford;
        KeptAfford {
            model: self.sheet.models.get(afford.model()).id.clone(),
            quality: self.sheet.qualities.get(afford.quality).id.clone(),
            or_better: afford.or_better,
            least: afford.least,
            keep: afford.keep.get(),
            bars: afford.bars,
        }
    }
}
