//! Parts: quotes, comparisons, answers, plans and runs as documents, in the words that every format shows.

use super::{Document, MARKS, Part, on_sheet};
use crate::export::column::Column;
use crate::export::{Answers, Compared, Entry, Planned, Recorded, answers as told, proof};
use crate::export::{quote_cells, quote_columns};

/// Above the arithmetic.
const PROOF: Column = Column::words("proof");

impl Compared<'_> {
    /// The comparison as a document.
    pub fn document(&self) -> Document {
        let (mut columns, mut rows) = (self.columns(), self.cells());
        if self.explains() {
            columns.push(PROOF);
            for (at, cells) in rows.iter_mut().enumerate() {
                cells.push(self.explanation_cell(at));
            }
        }
        let ratio = self.explains().then(|| self.comparison.ratio_arithmetic());
        let words = [Some(self.sentence.clone()), ratio, self.legend()];
        let sheet = self.entries.first().map(|entry| entry.sheet);
        Document {
            title: "Comparison".to_owned(),
            parts: vec![Part::table(&columns, rows).saying(words.into_iter().flatten())],
            rests_on: sheet.map_or_else(Vec::new, |sheet| {
                on_sheet(&sheet.name, self.fingerprint, self.reading)
            }),
        }
    }
}

impl Answers<'_> {
    /// The answers as a document of this title.
    pub fn document(&self) -> Document {
        let several = self.sections.len() > 1;
        let parts = self.sections.iter().map(|section| {
            let shown = told::columns(&section.heads);
            let mut columns: Vec<_> = shown.iter().flatten().copied().collect();
            columns.extend(self.explain.then_some(PROOF));
            let rows = section.rows.iter().map(|row| {
                let mut cells = told::cells(row, &shown);
                cells.extend(self.explain.then(|| self.explanation_cell(row)));
                cells
            });
            let title = if several { section.title.as_str() } else { "" };
            Part::table(&columns, rows.collect())
                .titled(title)
                .saying(told::words(section))
        });
        let title = match self.sections.as_slice() {
            [only] => only.title.clone(),
            [first, ..] if first.key == "models" => first.title.clone(),
            _ => "Advice".to_owned(),
        };
        Document {
            title,
            parts: parts.collect(),
            rests_on: on_sheet(&self.list.sheet.name, self.fingerprint, self.list.reading),
        }
    }
}

impl Planned<'_> {
    /// The plan as a document.
    pub fn document(&self) -> Document {
        let (mut columns, mut rows) = (self.columns(), self.rows());
        let (mut others, mut what_if) = (self.what_if_columns(), self.what_if_rows());
        if self.explains() {
            columns.push(PROOF);
            for (at, row) in rows.iter_mut().enumerate() {
                row.push(self.explanation_cell(at));
            }
            others.push(PROOF);
            for (row, other) in what_if.iter_mut().zip(&self.what_if) {
                row.push(self.cost.amended_arithmetic(other));
            }
        }
        let words = self.sentences().into_iter();
        let steps = Part::table(&columns, rows).saying(words.chain([self.verdict_arithmetic()]));
        let mut parts = vec![steps];
        if !what_if.is_empty() {
            parts.push(Part::table(&others, what_if).titled("Plans near this one"));
        }
        Document {
            title: self.name.unwrap_or("Plan").to_owned(),
            parts,
            rests_on: on_sheet(
                &self.cost.sheet().name,
                self.fingerprint,
                self.cost.list.reading,
            ),
        }
    }
}

impl Recorded<'_> {
    /// The runs as a document. It names no sheet: what a run cost is what it cost then.
    pub fn document(&self) -> Document {
        let (mut columns, mut rows) = (self.columns(), self.rows());
        if self.explain {
            columns.push(PROOF);
            for (row, entered) in rows.iter_mut().zip(self.runs()) {
                row.push(entered.arithmetic_cell());
            }
        }
        let mut parts = vec![Part::table(&columns, rows).saying(self.sentences())];
        if !self.totals.is_empty() {
            let totals = Part::table(&Self::total_columns(), self.total_rows());
            parts.push(totals.titled("Totals"));
        }
        Document {
            title: "Simulated runs".to_owned(),
            parts,
            rests_on: vec![
                "Each run costs what it cost on the price sheet of its time.".to_owned(),
                MARKS.to_owned(),
            ],
        }
    }
}

/// Quotes as a document.
pub(in crate::export) fn quotes(entries: &[Entry<'_>]) -> Document {
    let mut columns = quote_columns();
    let explain = entries.iter().any(|entry| entry.proofs.is_some());
    columns.extend(explain.then_some(PROOF));
    let rows = entries.iter().map(|entry| {
        let mut cells = quote_cells(entry);
        let proofs = entry.proofs.as_deref();
        cells.extend(proofs.map(|proofs| proof::sentence(proofs, entry.quote.total)));
        cells
    });
    let rests_on = entries
        .first()
        .map(|entry| on_sheet(&entry.sheet.name, entry.fingerprint, entry.quote.reading));
    Document {
        title: "Quote".to_owned(),
        parts: vec![Part::table(&columns, rows.collect())],
        rests_on: rests_on.unwrap_or_default(),
    }
}
