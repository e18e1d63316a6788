//! Advise: the state of its screen, and what can be done there.

use super::{App, Pane, Tab, Toward};
use crate::analysis::{AdviseAsk, Section, advise, describe};
use crate::pricing::{At, Configuration, Quality, Sheet};

/// The advice of the page, with its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advise {
    /// The quality that is to be reached.
    pub to: At<Quality>,
    /// The longer side that is to be reached, in pixels, where it is not the quality's own.
    pub pixels: Option<u64>,
    /// The question in hand.
    pub question: usize,
    /// The row of its numbers in hand.
    pub row: usize,
}

/// What can be done on Advise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AdviseAction {
    /// Another row, and beyond the last one the next question.
    Row(Toward),
    /// Another question.
    Question(Toward),
    /// Another quality to reach.
    To(Toward),
    /// Takes the row to Work.
    Take,
}

impl Advise {
    /// As it opens.
    pub fn new(sheet: &Sheet) -> Self {
        Self {
            to: sheet.qualities.last(),
            pixels: None,
            question: 0,
            row: 0,
        }
    }
}

impl App {
    /// What Advise asks: the configuration in hand on Work, and the pins with it.
    pub fn advise_ask(&self) -> AdviseAsk {
        let configuration = self.work.configuration.clone();
        let pins = self.compare.pins.iter().zip(1..);
        let mut pins: Vec<_> = pins
            .map(|(pin, number): (_, usize)| (number.to_string(), pin.configuration.clone()))
            .collect();
        if self.compare.position(&configuration).is_none() {
            pins.push(("now".to_owned(), configuration.clone()));
        }
        AdviseAsk {
            configuration,
            to: self.advise.to,
            pixels: self.advise.pixels,
            pins,
        }
    }

    /// Every question with its answer.
    pub fn advice(&self) -> Vec<Section> {
        advise(&self.advise_ask(), self.list())
    }

    /// The configuration of the row in hand.
    pub(super) fn advised(&self) -> Option<Configuration> {
        let advice = self.advice();
        let rows = &advice.get(self.advise.question)?.rows;
        rows.get(self.advise.row.min(rows.len().saturating_sub(1)))?
            .configuration
            .clone()
    }

    pub(super) fn advise_action(&mut self, action: AdviseAction) {
        match action {
            AdviseAction::Row(toward) => {
                (self.advise.question, self.advise.row) = self.advise_place(toward);
            }
            AdviseAction::Question(toward) => {
                let questions = self.advice().len();
                self.advise.question = toward.index(self.advise.question, questions);
                self.advise.row = 0;
            }
            AdviseAction::To(toward) => {
                self.advise.to = toward.place(self.advise.to, &self.sheet.qualities);
                self.advise.pixels = None;
            }
            AdviseAction::Take => {
                let Some(configuration) = self.advised() else {
                    return;
                };
                let words = describe(&configuration, &self.sheet);
                self.work.configuration = configuration;
                self.work.pane = Pane::Generate;
                self.tab = Tab::Work;
                self.notice = Some(format!("{words} is in hand"));
            }
        }
    }

    /// The question and row that a move leads to.
    fn advise_place(&self, toward: Toward) -> (usize, usize) {
        let advice = self.advice();
        let rows = |question: usize| advice.get(question).map_or(0, |at| at.rows.len());
        let question = self.advise.question;
        let from = self.advise.row.min(rows(question).saturating_sub(1));
        let to = toward.index(from, rows(question));
        match toward {
            Toward::Next if to == from && question + 1 < advice.len() => (question + 1, 0),
            Toward::Previous if to == from && question > 0 => {
                (question - 1, rows(question - 1).saturating_sub(1))
            }
            Toward::Previous
            | Toward::Next
            | Toward::PageBack
            | Toward::PageOn
            | Toward::First
            | Toward::Last
            | Toward::To(_) => (question, to),
        }
    }

    pub(super) fn advise_refusal(&self, action: AdviseAction) -> Option<String> {
        match action {
            AdviseAction::Row(toward) => {
                let advise = &self.advise;
                let same = self.advise_place(toward) == (advise.question, advise.row);
                same.then(|| toward.no_further("nothing", "row"))
            }
            AdviseAction::Question(toward) => {
                let at = self.advise.question;
                let same = toward.index(at, self.advice().len()) == at;
                same.then(|| toward.no_further("no question", "question"))
            }
            AdviseAction::To(toward) => {
                let same = toward.place(self.advise.to, &self.sheet.qualities) == self.advise.to;
                same.then(|| toward.no_further("no quality", "quality"))
            }
            AdviseAction::Take => match self.advised() {
                None => Some("this row is about no single configuration".to_owned()),
                Some(configuration) if configuration == self.work.configuration => {
                    Some("this is in hand already".to_owned())
                }
                Some(_) => None,
            },
        }
    }
}
