//! Explained: how the changes come about, as lines below a row or in a cell of their own.

use super::Diffed;
use crate::analysis::{Difference, EffectProof, SideProof, joined_steps};
use crate::export::{Column, proof};

/// Above the cells in which the proofs stand.
pub(super) const PROOF: Column = Column::words("proof");

impl Diffed<'_> {
    /// How a price changes; empty unless it is shown.
    pub(super) fn price_arithmetic(&self, at: usize) -> String {
        let difference = self.differences.get(at).filter(|_| self.proofs.is_some());
        difference.map_or_else(String::new, Difference::arithmetic)
    }

    /// The proof of a total; `None` unless it is shown.
    pub(super) fn total_proof(&self, at: usize) -> Option<&EffectProof<'_>> {
        self.proofs.as_ref()?.get(at)
    }

    /// The same as lines below the total.
    pub(super) fn total_lines(&self, at: usize) -> Vec<String> {
        let Some(of) = self.total_proof(at) else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        for (word, side) in sides(of) {
            lines.push(format!("    {word}"));
            lines.extend(proof::items(&side.proofs));
        }
        lines.extend(proof::steps(&of.arithmetic()));
        lines
    }

    /// The same in one cell.
    pub(super) fn total_cell(&self, at: usize) -> String {
        let Some(of) = self.total_proof(at) else {
            return String::new();
        };
        let sides: Vec<_> = sides(of)
            .map(|(word, side)| format!("{word}: {}", proof::item_sentences(&side.proofs)))
            .collect();
        let sides: Vec<_> = sides.iter().map(String::as_str).collect();
        joined_steps(&[&joined_steps(&sides), &of.arithmetic()])
    }

    /// Adds a column of proofs, where they are shown.
    pub(super) fn explain(
        &self,
        columns: &mut Vec<Column>,
        rows: &mut [Vec<String>],
        cell: impl Fn(usize) -> String,
    ) {
        if self.proofs.is_none() {
            return;
        }
        columns.push(PROOF);
        for (at, row) in rows.iter_mut().enumerate() {
            row.push(cell(at));
        }
    }
}

/// Each sheet that has a total, by its word.
fn sides<'p>(of: &'p EffectProof<'_>) -> impl Iterator<Item = (&'static str, &'p SideProof<'p>)> {
    let sides = [("before", of.old.as_ref()), ("after", of.new.as_ref())];
    sides
        .into_iter()
        .filter_map(|(word, side)| Some((word, side?)))
}
