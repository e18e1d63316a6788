//! Answers: sections of typed cells with what they are about, ready to be written in any format.

use super::column::{Column, NONE};
use super::proof;
use crate::analysis::{AdviseAsk, AffordAsk, Cell, Head, Proof, Row, Section, describe, proofs};
use crate::pricing::{Amount, Fingerprint, Line, PriceList};

/// What was asked, and the answers to it.
#[derive(Clone, Debug)]
pub struct Answers<'s> {
    /// What was asked, for machines: each with its key.
    pub asked: Vec<(&'static str, Cell)>,
    /// The answers.
    pub sections: Vec<Section>,
    /// The prices that they rest on.
    pub list: PriceList<'s>,
    /// The fingerprint of the sheet.
    pub fingerprint: Fingerprint,
    /// Whether each row shows its arithmetic.
    pub explain: bool,
}

impl<'s> Answers<'s> {
    /// What a budget buys.
    pub fn of_afford(
        ask: &AffordAsk,
        sections: Vec<Section>,
        list: PriceList<'s>,
        fingerprint: Fingerprint,
    ) -> Self {
        let quality = &list.sheet.qualities.get(ask.quality).id;
        let asked = vec![
            ("budget", Cell::Number(ask.budget.known_part().get())),
            ("keep", Cell::Number(ask.keep.get())),
            (
                "available",
                Cell::Number(ask.available().known_part().get()),
            ),
            ("quality", Cell::Words(quality.clone())),
            ("min_count", Cell::Number(ask.least)),
        ];
        Self::of(asked, sections, list, fingerprint)
    }

    /// Advice for a configuration.
    pub fn of_advise(
        ask: &AdviseAsk,
        sections: Vec<Section>,
        list: PriceList<'s>,
        fingerprint: Fingerprint,
    ) -> Self {
        let (configuration, sheet) = (&ask.configuration, list.sheet);
        let printed = Line::of(configuration.clone()).print(sheet);
        let asked = vec![
            ("line", Cell::Words(printed)),
            ("name", Cell::Words(describe(configuration, sheet))),
            ("total", Cell::Amount(list.total(configuration))),
            ("to", Cell::Words(sheet.qualities.get(ask.to).id.clone())),
            ("pixels", Cell::Number(ask.size(sheet))),
        ];
        Self::of(asked, sections, list, fingerprint)
    }

    const fn of(
        asked: Vec<(&'static str, Cell)>,
        sections: Vec<Section>,
        list: PriceList<'s>,
        fingerprint: Fingerprint,
    ) -> Self {
        Self {
            asked,
            sections,
            list,
            fingerprint,
            explain: false,
        }
    }

    /// With the arithmetic of each row, or without.
    #[must_use]
    pub fn explained(self, explain: bool) -> Self {
        Self { explain, ..self }
    }

    /// Whether every number rests on stated prices alone.
    pub fn is_certain(&self) -> bool {
        self.sections.iter().all(Section::is_certain)
    }

    /// The proof of each line of a row's quote; none where it is about no configuration.
    pub(super) fn proofs(&self, row: &Row) -> Vec<Proof<'_>> {
        let configuration = row.configuration.as_ref();
        configuration.map_or_else(Vec::new, |configuration| {
            proofs(configuration, self.list_of(row))
        })
    }

    /// The arithmetic of a row as lines below it.
    pub(super) fn explanation(&self, row: &Row) -> Vec<String> {
        if !self.explain {
            return Vec::new();
        }
        let mut lines = proof::lines(&self.proofs(row), self.total(row));
        lines.extend(proof::steps(&row.arithmetic));
        lines
    }

    /// The arithmetic of a row in one cell.
    pub(super) fn explanation_cell(&self, row: &Row) -> String {
        proof::cell(&self.proofs(row), self.total(row), &row.arithmetic)
    }

    fn total(&self, row: &Row) -> Amount {
        let configuration = row.configuration.as_ref();
        configuration.map_or(Amount::NOTHING, |configuration| {
            self.list_of(row).total(configuration)
        })
    }

    fn list_of(&self, row: &Row) -> PriceList<'_> {
        self.list.under(row.reading.unwrap_or(self.list.reading))
    }
}

/// The columns for a person; `None` stands where only machines want one.
pub(super) fn columns(heads: &[Head]) -> Vec<Option<Column>> {
    let column = |head: &Head| match (head.words, head.figures) {
        ("", _) => None,
        (words, true) => Some(Column::numbers(words)),
        (words, false) => Some(Column::words(words)),
    };
    heads.iter().map(column).collect()
}

/// The cells of a row in those columns.
pub(super) fn cells(row: &Row, columns: &[Option<Column>]) -> Vec<String> {
    let cells = row.cells.iter().zip(columns);
    cells
        .filter(|(_, column)| column.is_some())
        .map(|(cell, _)| cell.shown("-", NONE))
        .collect()
}

/// What a row lacks, for machines.
pub(super) fn missing(row: &Row) -> &'static str {
    row.gap().word().unwrap_or_default()
}

/// The sentence of a section, and what the other readings make of it.
pub(super) fn words(section: &Section) -> Vec<String> {
    let sentence = Some(section.sentence.clone()).filter(|words| !words.is_empty());
    sentence.into_iter().chain(section.under_others()).collect()
}
