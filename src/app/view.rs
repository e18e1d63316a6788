//! View: what the screen says, as plain words, numbers and flags, derived anew for every frame; what few frames show,
//! when it is asked for.

mod advise;
mod afford;
mod arriving;
mod compare;
mod history;
mod overlay;
mod plan;
mod present;
mod prompt;
mod proof;
mod sheet;
mod work;

pub use advise::{AdviceRow, AdviseView, HeadView, QuestionView};
pub use afford::{AffordRow, AffordView, QualityRow};
pub use arriving::ArrivingView;
pub use compare::{ColumnView, CompareView, ROWS, RowKind, RowView, TURNED};
pub use history::{HistoryView, TotalRow};
pub use overlay::OverlayView;
pub use plan::{LeftView, PlanRow, PlanSum, PlanView, WhatIfRow};
pub use present::{BarView, FigureView, PresentView};
pub use prompt::PromptView;
pub use proof::{Explanation, ExplanationLine};
pub use sheet::{ColumnKind, Forms, RowLook, SectionView, SheetColumn, SheetRow, SheetView};
pub use work::BudgetView;
pub use work::{BreakdownLine, Cell, Frame, Label, ModelRow, ToolRow, WorkView};

use super::{Action, App, Button, Purpose, Scope, Tab};
use crate::analysis::{Proof, describe, proofs};
use crate::pricing::{Basis, Change, Configuration};

/// Everything that a frame shows.
#[derive(Clone, Debug)]
pub struct View<'a> {
    /// The screen that is open.
    pub tab: Tab,
    /// How many configurations are pinned.
    pub pins: usize,
    /// The price sheet's name.
    pub sheet: &'a str,
    /// How many of the sheet's checks fail; `None` where it has none.
    pub failed_checks: Option<usize>,
    /// The reading in use, where it is not the sheet's own.
    pub other_reading: Option<&'static str>,
    /// The open screen.
    pub body: Body<'a>,
    /// The live total.
    pub button: Button,
    /// What the total rests on, in words.
    pub basis: String,
    /// The change that the last action made to the button, until it settles.
    pub flash: Option<Change>,
    /// What the last action has to say.
    pub notice: Option<&'a str>,
    /// Why the price sheet cannot be read any more; its last prices are shown.
    pub wrong: Option<&'a str>,
    /// The run whose images are arriving.
    pub arriving: Option<ArrivingView>,
    /// What is being typed.
    pub prompt: Option<PromptView>,
    /// Whether the mouse is listened to.
    pub mouse: bool,
    /// Which keys are live.
    pub scopes: Vec<Scope>,
    /// The pages that may stand on the frame as addresses.
    pub pages: Vec<&'a str>,
    /// The scene that is presented, on which or behind which all this is.
    pub present: Option<PresentView<'a>>,
    /// What lies over the screen.
    pub overlay: Option<OverlayView>,
    app: &'a App,
}

impl View<'_> {
    /// Why an action would change nothing now; `None` when it can be taken.
    pub fn refusal(&self, action: Action) -> Option<String> {
        self.app.refusal(action)
    }
}

/// The open screen.
#[derive(Clone, Debug)]
pub enum Body<'a> {
    /// The panel.
    Work(Box<WorkView<'a>>),
    /// Configurations side by side.
    Compare(CompareView<'a>),
    /// Steps with their tries against the budget.
    Plan(Box<PlanView<'a>>),
    /// How many images a budget buys.
    Afford(AffordView<'a>),
    /// The advice of the page, with its proof.
    Advise(AdviseView),
    /// The simulated runs so far.
    History(HistoryView),
    /// Every price with its basis and source.
    Sheet(SheetView),
}

impl App {
    /// What the screen says now.
    pub fn view(&self) -> View<'_> {
        let body = match self.tab {
            Tab::Work => Body::Work(Box::new(self.work_view())),
            Tab::Compare => Body::Compare(self.compare_view()),
            Tab::Plan => Body::Plan(Box::new(self.plan_view())),
            Tab::Afford => Body::Afford(self.afford_view()),
            Tab::Advise => Body::Advise(self.advise_view()),
            Tab::History => Body::History(self.history_view()),
            Tab::Sheet => Body::Sheet(self.sheet_view()),
        };
        View {
            tab: self.tab,
            pins: self.compare.pins.len(),
            sheet: &self.sheet.name,
            failed_checks: (!self.checks.is_empty())
                .then(|| self.checks.iter().filter(|check| !check.holds).count()),
            other_reading: (self.reading != self.sheet.reading).then(|| self.reading.word()),
            basis: self.basis_in_words(&body),
            body,
            button: self.button(),
            flash: self.flash,
            notice: self.notice.as_deref(),
            wrong: self.wrong.as_deref(),
            arriving: self.arriving_view(),
            prompt: self.prompt_view(),
            mouse: self.mouse,
            scopes: self.scopes(),
            // Elsewhere no address is shown, and a key there is not to pay for it.
            pages: if self.tab == Tab::Sheet || self.overlay.is_some() {
                self.pages()
            } else {
                Vec::new()
            },
            present: self.present_view(),
            overlay: self.overlay_view(),
            app: self,
        }
    }

    /// Words for that there is no budget, and the key that sets one.
    fn no_budget(&self, words: &str) -> String {
        let ask = Action::Ask(Purpose::Budget);
        self.hinted(words, "; ", ask, "sets one")
    }

    /// A title, and what the list below it is narrowed to.
    fn titled(&self, title: &str) -> String {
        match self.filter_in_words() {
            Some(filter) => format!("{title} {filter}"),
            None => title.to_owned(),
        }
    }

    /// `stated`, or which prices are assumed; away from Work also what the button is about.
    fn basis_in_words(&self, body: &Body<'_>) -> String {
        if let Body::Work(work) = body {
            return work.basis.clone();
        }
        let configuration = self.work.on_button(&self.sheet);
        let about = describe(&configuration, &self.sheet);
        format!("{about}, {}", self.basis_of(&configuration))
    }

    fn basis_of(&self, configuration: &Configuration) -> String {
        rests_on(&proofs(configuration, self.list()))
    }
}

/// `stated`, or which prices are assumed.
fn rests_on(proofs: &[Proof<'_>]) -> String {
    let assumed = proofs.iter().flat_map(|proof| &proof.parts);
    let mut weak: Vec<&str> = Vec::new();
    for part in assumed.filter(|part| part.basis == Basis::Assumed) {
        if !weak.contains(&part.what.as_str()) {
            weak.push(&part.what);
        }
    }
    match weak.as_slice() {
        [] => "stated: a page prints every price in it".to_owned(),
        [only] => ["~ assumed: ", only].concat(),
        [first, rest @ ..] => format!("~ assumed: {first} and {} more", rest.len()),
    }
}
