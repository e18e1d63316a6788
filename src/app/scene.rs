//! Scene: one thing to show to others, and the screen that shows it.

use super::{App, OpenedPlan, Pane, Pin, Tab};
use crate::analysis::PlanCost;
use crate::pricing::{Amount, Configuration, Credits, PriceList};

/// One thing to show, with what is said about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    /// What it is called.
    pub title: Option<String>,
    /// What is said about it, a sentence each.
    pub words: Vec<String>,
    /// What only the speaker sees, a line each.
    pub notes: Vec<String>,
    /// What is shown.
    pub subject: Subject,
    /// The screen that shows it; `None` where it is left to the subject.
    pub screen: Option<Tab>,
    /// The totals that it speaks of, as [`Amount`] displays them, without separators; none where it says none.
    pub totals: Vec<String>,
    /// What it speaks of and the sheet does not have, in words; nothing of that is in the subject.
    pub gone: Vec<String>,
}

/// What a scene is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Subject {
    /// What the sheet starts with.
    #[default]
    Start,
    /// A run.
    Run(Configuration),
    /// Runs side by side.
    Comparison(Vec<Configuration>),
    /// A plan, with the name of its file; `None` for the page's workflow.
    Plan(Option<(String, OpenedPlan)>),
    /// Advice on a run.
    Advice(Configuration),
    /// What so many credits buy.
    Affordable(Credits),
}

impl Subject {
    /// The screen that shows it.
    pub const fn tab(&self) -> Tab {
        match self {
            Self::Start | Self::Run(_) => Tab::Work,
            Self::Comparison(_) => Tab::Compare,
            Self::Plan(_) => Tab::Plan,
            Self::Advice(_) => Tab::Advise,
            Self::Affordable(_) => Tab::Afford,
        }
    }

    /// What it costs: of a comparison each run, of a budget nothing.
    pub fn totals(&self, list: PriceList<'_>) -> Vec<Amount> {
        let run = |configuration: &Configuration| list.total(configuration);
        match self {
            Self::Start => vec![run(&list.sheet.start.configuration())],
            Self::Run(configuration) | Self::Advice(configuration) => vec![run(configuration)],
            Self::Comparison(all) => all.iter().map(run).collect(),
            Self::Plan(Some((_, plan))) => {
                let reading = plan.reading.unwrap_or(list.reading);
                let list = PriceList::new(list.sheet, reading);
                vec![PlanCost::of(&plan.steps, None, list).total()]
            }
            Self::Plan(None) => {
                let steps = super::Template::Workflow.steps(None, list);
                vec![PlanCost::of(&steps, None, list).total()]
            }
            Self::Affordable(_) => Vec::new(),
        }
    }
}

impl App {
    /// Has a scene on screen, as if somebody had set it up.
    pub fn stage(&mut self, scene: &Scene) {
        match &scene.subject {
            Subject::Start | Subject::Plan(None) => {}
            Subject::Run(configuration) | Subject::Advice(configuration) => {
                self.take_in_hand(configuration);
            }
            Subject::Comparison(all) => {
                if let Some(first) = all.first() {
                    self.take_in_hand(first);
                }
                for configuration in all {
                    self.compare.add(Pin {
                        configuration: configuration.clone(),
                        label: None,
                    });
                }
            }
            Subject::Plan(Some((path, plan))) => {
                self.plan_opened(path.clone(), Ok(plan.clone()));
                self.notice = None;
            }
            Subject::Affordable(budget) => {
                // Nothing is spent before the first key, so every budget will do.
                self.notice = self.ledger.set_budget(*budget).err();
            }
        }
        self.tab = scene.screen.unwrap_or(scene.subject.tab());
    }

    fn take_in_hand(&mut self, configuration: &Configuration) {
        self.work.configuration = configuration.clone();
        self.work.pane = Pane::Generate;
    }
}
