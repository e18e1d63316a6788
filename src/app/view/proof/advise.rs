//! Advise: the row in hand, its quote and its arithmetic, and how the verdict comes about.

use super::Explanation;
use crate::analysis::{Cell, Row, Section};
use crate::app::App;

impl App {
    pub(super) fn advise_proof(&self) -> Option<Explanation> {
        let advice = self.advice();
        let at = self.advise.question.min(advice.len().saturating_sub(1));
        let section = advice.get(at)?;
        let last = section.rows.len().saturating_sub(1);
        let row = section.rows.get(self.advise.row.min(last));
        let mut proof = Explanation::of(title(section, row));
        if let Some(row) = row {
            proof.arithmetic(&row.arithmetic);
            let cells = section.heads.iter().zip(&row.cells);
            let cells =
                cells.filter(|(head, cell)| !head.words.is_empty() && **cell != Cell::Nothing);
            let cells: Vec<_> = cells
                .map(|(head, cell)| format!("{} {}", head.words, cell.shown("−", "—")))
                .collect();
            proof.words(cells.join(", ") + ".");
            if let Some(configuration) = &row.configuration {
                proof.heading(self.named(configuration));
                proof.quote(configuration, self.list());
            }
        }
        proof.heading("The verdict");
        proof.words(&section.sentence);
        proof.words(section.under_others().unwrap_or_default());
        Some(proof)
    }
}

/// The question with its row, by what the row begins with.
fn title(section: &Section, row: Option<&Row>) -> String {
    let name = row.and_then(|row| row.cells.first());
    let name = name.map(|cell| format!(": {}", cell.shown("−", "—")));
    format!("{}{}", section.title, name.unwrap_or_default())
}
