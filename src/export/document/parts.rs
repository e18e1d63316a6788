//! Parts: quotes, comparisons, answers, plans and runs as documents, in the words that every format shows.

use super::{Document, MARKS, Part, on_sheet};
use crate::export::column::NONE;
use crate::export::planned::{AT_FINAL, TOTAL};
use crate::export::{Answers, Compared, Entry, Planned, Recorded, answers as told, proof};
use crate::export::{quote_cells, quote_columns};

impl Compared<'_> {
    /// The comparison as a document.
    pub fn document(&self) -> Document {
        let words = [Some(self.sentence.clone()), self.legend()];
        let mut proofs = Vec::new();
        if self.explains() {
            let entries = self.entries.iter().enumerate();
            proofs
                .extend(entries.map(|(at, entry)| (entry.line.clone(), self.explanation_cell(at))));
            proofs.push((String::new(), self.comparison.ratio_arithmetic()));
        }
        let table = Part::table(&self.columns(), self.cells());
        let sheet = self.entries.first().map(|entry| entry.sheet);
        Document {
            title: "Comparison".to_owned(),
            parts: vec![table.saying(words.into_iter().flatten()).proving(proofs)],
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
            let columns: Vec<_> = shown.iter().flatten().copied().collect();
            let rows = section.rows.iter().map(|row| told::cells(row, &shown));
            let explained = section.rows.iter().filter(|_| self.explain);
            let proofs = explained.map(|row| {
                let of = told::cells(row, &shown).into_iter().next();
                (of.unwrap_or_default(), self.explanation_cell(row))
            });
            let title = if several { section.title.as_str() } else { "" };
            Part::table(&columns, rows.collect())
                .titled(title)
                .saying(told::words(section))
                .proving(proofs)
        });
        let title = match self.sections.as_slice() {
            [only] => only.title.clone(),
            [first, ..] if first.key == "models" => first.title.clone(),
            _ => self
                .asked
                .iter()
                .find(|(key, _)| *key == "name")
                .map_or_else(
                    || "Advice".to_owned(),
                    |(_, name)| format!("Advice for {}", name.shown("-", NONE)),
                ),
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
        let (rows, what_if) = (self.rows(), self.what_if_rows());
        let (mut proofs, mut near) = (Vec::new(), Vec::new());
        if self.explains() {
            let steps = self.cost.plan.len();
            proofs.extend((0..rows.len()).map(|at| {
                let of = match at.checked_sub(steps) {
                    None => format!("Step {}", at + 1),
                    Some(0) => TOTAL.to_owned(),
                    Some(_) => AT_FINAL.to_owned(),
                };
                (of, self.explanation_cell(at))
            }));
            proofs.push((String::new(), self.verdict_arithmetic()));
            near.extend(self.what_if.iter().map(|other| {
                let of = self.cost.change_in_short(other);
                (of, self.cost.amended_arithmetic(other))
            }));
        }
        let steps = Part::table(&self.columns(), rows);
        let mut parts = vec![steps.saying(self.sentences()).proving(proofs)];
        if !what_if.is_empty() {
            let others = Part::table(&self.what_if_columns(), what_if);
            parts.push(others.titled("Plans near this one").proving(near));
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
        let explained = self.runs().filter(|_| self.explain);
        let proofs = explained.map(|entered| {
            let of = format!("Run {}", entered.number);
            (of, entered.arithmetic().join("; "))
        });
        let runs = Part::table(&self.columns(), self.rows());
        let mut parts = vec![runs.saying(self.sentences()).proving(proofs)];
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
pub fn quotes(entries: &[Entry<'_>]) -> Document {
    let rows = entries.iter().map(quote_cells);
    // Of several, each line of a proof says of which.
    let of = |entry: &Entry<'_>| match entries.len() {
        1 => String::new(),
        _ => entry.line.clone(),
    };
    let proofs = entries.iter().flat_map(|entry| {
        let proofs = entry.proofs.as_deref().unwrap_or_default();
        let sentences = proof::sentences(proofs, entry.quote.total);
        sentences.into_iter().map(move |proof| (of(entry), proof))
    });
    let rests_on = entries
        .first()
        .map(|entry| on_sheet(&entry.sheet.name, entry.fingerprint, entry.quote.reading));
    Document {
        title: "Quote".to_owned(),
        parts: vec![Part::table(&quote_columns(), rows.collect()).proving(proofs)],
        rests_on: rests_on.unwrap_or_default(),
    }
}
