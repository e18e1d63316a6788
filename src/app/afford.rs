//! Afford: the state of its screen, and what can be done there.

use super::{App, Pane, Tab, Toward};
use crate::analysis::{AffordAsk, AffordedModel, describe};
use crate::pricing::{At, Configuration, Credits, Gap, Model, Quality, Sheet, Step, grouped};

/// The greatest least count: more images than anybody buys at once.
pub(super) const MOST: u32 = 999_999;

/// How many images a budget buys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Afford {
    /// The row in hand.
    pub row: usize,
    /// The quality, or the least one.
    pub quality: At<Quality>,
    /// Whether a model may take a better quality.
    pub or_better: bool,
    /// How many images it should make at least.
    pub least: u32,
    /// The credits that are not to be spent.
    pub keep: Credits,
    /// What the bars are drawn to.
    pub bars: Bars,
}

/// What the bars are drawn to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bars {
    /// The images of each model against the most of any.
    Images,
    /// What is spent of the credits at hand, and what is left.
    Credits,
}

/// What can be done on Afford.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AffordAction {
    /// Another row.
    Row(Toward),
    /// Another quality.
    Quality(Toward),
    /// Another least count.
    Least(Toward),
    /// This quality, or the best from it up.
    OrBetter,
    /// The other kind of bars.
    Bars,
    /// Takes the row to Work, with as many images as fit into one run.
    Take,
}

impl Afford {
    /// As it opens.
    pub fn new(sheet: &Sheet) -> Self {
        Self {
            row: sheet.start.model.index(),
            quality: sheet.start.quality,
            or_better: false,
            least: 1,
            keep: Credits::ZERO,
            bars: Bars::Images,
        }
    }

    /// The model in hand.
    pub const fn model(&self) -> At<Model> {
        At::new(self.row)
    }
}

impl App {
    /// What Afford asks of the budget.
    pub fn afford_ask(&self) -> AffordAsk {
        AffordAsk {
            budget: self.ledger.left_in_the_end(),
            keep: self.afford.keep,
            quality: self.afford.quality,
            or_better: self.afford.or_better,
            least: self.afford.least.into(),
        }
    }

    /// The row in hand.
    pub(super) fn afford_row(&self) -> AffordedModel {
        self.afford_ask().model(self.afford.model(), self.list())
    }

    /// What Enter takes to Work; `None` when not even the smallest run fits.
    pub(super) fn afford_run(&self) -> Option<Configuration> {
        let row = self.afford_row();
        let range = self.sheet.count;
        let count = row.fit.at_most(range.max.into());
        let count = u32::try_from(count).ok().filter(|at| *at >= range.min)?;
        let shape = self.work.configuration.generation;
        let shape = shape.map_or(self.sheet.start.dimension, |run| run.dimension);
        let one = row.one_image(self.list());
        let shaped = Step::Dimension(shape).from(&one, &self.sheet);
        Some(Step::Count(count).from(&shaped, &self.sheet))
    }

    pub(super) fn afford_action(&mut self, action: AffordAction) {
        let afford = &mut self.afford;
        match action {
            AffordAction::Row(toward) => {
                self.afford.row = self.toward_model(toward, self.afford.model()).index();
            }
            AffordAction::Quality(toward) => {
                afford.quality = toward.place(afford.quality, &self.sheet.qualities);
            }
            AffordAction::Least(toward) => afford.least = toward.number(afford.least, 1, MOST),
            AffordAction::OrBetter => afford.or_better = !afford.or_better,
            AffordAction::Bars => {
                afford.bars = match afford.bars {
                    Bars::Images => Bars::Credits,
                    Bars::Credits => Bars::Images,
                };
            }
            AffordAction::Take => self.take_afforded(),
        }
    }

    fn take_afforded(&mut self) {
        let fit = self.afford_row().fit;
        let Some(configuration) = self.afford_run() else {
            return;
        };
        let most = u64::from(self.sheet.count.max);
        let more = if fit.reaches(most + 1) {
            format!("; a run makes at most {most}")
        } else {
            String::new()
        };
        let words = describe(&configuration, &self.sheet);
        self.work.configuration = configuration;
        self.work.pane = Pane::Generate;
        self.tab = Tab::Work;
        self.notice = Some(format!("{words} is in hand{more}"));
    }

    /// Takes a least count that was typed.
    pub(super) fn accept_least(&mut self, number: u64) {
        match u32::try_from(number) {
            Ok(least) if (1..=MOST).contains(&least) => self.afford.least = least,
            _ => {
                let most = grouped(MOST.into());
                self.notice = Some(format!("a least count is from 1 to {most}"));
            }
        }
    }

    pub(super) fn afford_refusal(&self, action: AffordAction) -> Option<String> {
        let afford = &self.afford;
        match action {
            AffordAction::Row(toward) => {
                let same = self.toward_model(toward, afford.model()) == afford.model();
                same.then(|| self.no_model_further(toward.no_further("no model", "model")))
            }
            AffordAction::Quality(toward) => {
                let same = toward.place(afford.quality, &self.sheet.qualities) == afford.quality;
                same.then(|| toward.no_further("no quality", "quality"))
            }
            AffordAction::Least(toward) => {
                let same = toward.number(afford.least, 1, MOST) == afford.least;
                same.then(|| format!("a least count is from 1 to {}", grouped(MOST.into())))
            }
            AffordAction::OrBetter if self.sheet.qualities.len() == 1 => {
                Some("this sheet has one quality".to_owned())
            }
            AffordAction::Take if self.afford_run().is_none() => Some(self.not_affordable()),
            AffordAction::OrBetter | AffordAction::Bars | AffordAction::Take => None,
        }
    }

    fn not_affordable(&self) -> String {
        let row = self.afford_row();
        let model = &self.sheet.models.get(row.model).name;
        let quality = &self.sheet.qualities.get(row.quality).id;
        match row.each.gap() {
            Gap::NotOffered => format!("{model} is not offered at {quality}"),
            Gap::Missing => format!("nobody knows the price of {model} at {quality}"),
            Gap::None => {
                let credits = self.afford_ask().available();
                match self.sheet.count.min {
                    1 => format!("{credits} credits do not buy one image of {model}"),
                    min => format!("{credits} credits do not buy {min} images of {model}"),
                }
            }
        }
    }
}
