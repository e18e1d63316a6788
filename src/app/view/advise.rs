//! What Advise says.

use crate::analysis::{Cell, Row, Section, Verdict, describe, signed};
use crate::app::App;
use crate::pricing::{Credits, Line};

/// What a cell says where there is nothing to say.
const NONE: &str = "—";

/// The advice of the page, with its proof.
#[derive(Clone, Debug)]
pub struct AdviseView {
    /// The screen in a few short lines, for a terminal with room for nothing else.
    pub words: Vec<String>,
    /// What the advice is for.
    pub subject: String,
    /// The quality to reach.
    pub to: String,
    /// The questions.
    pub questions: Vec<QuestionView>,
    /// Which of them is in hand.
    pub question: usize,
    /// The verdict of the one in hand.
    pub sentence: String,
    /// What the other readings make of it.
    pub others: String,
    /// What stands above its numbers.
    pub heads: Vec<HeadView>,
    /// Its numbers.
    pub rows: Vec<AdviceRow>,
    /// The row in hand.
    pub row: usize,
    /// How the numbers of the row in hand come about.
    pub arithmetic: String,
    /// The configuration line that Enter takes to Work.
    pub line: String,
}

/// One question.
#[derive(Clone, Debug)]
pub struct QuestionView {
    /// The question.
    pub title: String,
    /// The verdict in a few words.
    pub short: String,
    /// How it came out: one sign.
    pub sign: &'static str,
    /// Whether it is a claim that does not hold.
    pub fails: bool,
    /// Whether another reading gives another verdict.
    pub flips: bool,
}

/// What stands above the cells of a column.
#[derive(Clone, Debug)]
pub struct HeadView {
    /// The words.
    pub words: &'static str,
    /// Whether its cells are figures.
    pub figures: bool,
    /// How soon it gives way: 0 never does.
    pub rank: u8,
}

/// One line of the numbers.
#[derive(Clone, Debug)]
pub struct AdviceRow {
    /// How it came out: one sign, or none.
    pub sign: &'static str,
    /// A cell for each head; changes carry their sign.
    pub cells: Vec<String>,
    /// Whether it is the best, or the claim holds there.
    pub holds: bool,
    /// Whether the claim fails there, or it is beaten.
    pub fails: bool,
    /// What it costs, for a bar.
    pub bar: Credits,
}

impl App {
    pub(super) fn advise_view(&self) -> AdviseView {
        let advice = self.advice();
        let at = self.advise.question.min(advice.len().saturating_sub(1));
        let questions = advice.iter().map(|section| QuestionView {
            title: section.title.clone(),
            short: section.short.clone(),
            sign: sign(section.verdict),
            fails: section.verdict == Verdict::Fails,
            flips: section.flips().next().is_some(),
        });
        let mut view = AdviseView {
            words: Vec::new(),
            subject: describe(&self.work.configuration, &self.sheet),
            to: self.sheet.qualities.get(self.advise.to).id.clone(),
            questions: questions.collect(),
            question: at,
            sentence: String::new(),
            others: String::new(),
            heads: Vec::new(),
            rows: Vec::new(),
            row: 0,
            arithmetic: String::new(),
            line: String::new(),
        };
        if let Some(section) = advice.get(at) {
            self.answer(section, &mut view);
        }
        view
    }

    fn answer(&self, section: &Section, view: &mut AdviseView) {
        view.words = vec![section.title.clone(), section.short.clone()];
        view.sentence.clone_from(&section.sentence);
        view.others = section.under_others().unwrap_or_default();
        let shown = || section.heads.iter().map(|head| !head.words.is_empty());
        let heads = section
            .heads
            .iter()
            .zip(shown())
            .filter(|(_, shown)| *shown);
        view.heads = heads
            .map(|(head, _)| HeadView {
                words: head.words,
                figures: head.figures,
                rank: head.rank,
            })
            .collect();
        let cells = |row: &Row| -> Vec<String> {
            let cells = row.cells.iter().zip(shown()).filter(|(_, shown)| *shown);
            cells.map(|(cell, _)| cell.shown("−", NONE)).collect()
        };
        view.rows = section
            .rows
            .iter()
            .map(|row| AdviceRow {
                sign: row_sign(row),
                cells: cells(row),
                holds: row.verdict == Verdict::Holds,
                fails: row.verdict == Verdict::Fails,
                bar: cost(section, row),
            })
            .collect();
        view.row = self.advise.row.min(view.rows.len().saturating_sub(1));
        if let Some(row) = section.rows.get(view.row) {
            view.arithmetic = signed(&row.arithmetic, "−");
            view.line = row
                .configuration
                .as_ref()
                .map(|configuration| Line::of(configuration.clone()).print(&self.sheet))
                .unwrap_or_default();
        }
    }
}

/// What a row comes to: its total, or what it prices one image at.
fn cost(section: &Section, row: &Row) -> Credits {
    let amount = |key: &str| {
        let at = section.heads.iter().position(|head| head.key == key)?;
        match row.cells.get(at)? {
            Cell::Amount(amount) => amount.credits(),
            Cell::Words(_)
            | Cell::Number(_)
            | Cell::Change(_)
            | Cell::Ratio { .. }
            | Cell::Nothing => None,
        }
    };
    let keys = ["total", "generate", "each"];
    keys.into_iter().find_map(amount).unwrap_or_default()
}

const fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Open => "·",
        Verdict::Holds => "✓",
        Verdict::Ties => "=",
        Verdict::Fails => "✗",
    }
}

const fn row_sign(row: &Row) -> &'static str {
    match row.verdict {
        Verdict::Open => " ",
        Verdict::Holds | Verdict::Ties | Verdict::Fails => sign(row.verdict),
    }
}
