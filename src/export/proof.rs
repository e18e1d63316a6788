//! Proof: the arithmetic of a quote, as lines under it or as one sentence beside it.

use super::column::{Column, filled, fit};
use crate::analysis::{Proof, joined_steps};
use crate::pricing::Amount;

/// The proofs as indented lines, with the sum at the end where there is more than one.
pub(super) fn lines(proofs: &[Proof<'_>], total: Amount) -> Vec<String> {
    let mut lines = items(proofs);
    if proofs.len() > 1 {
        lines.push(format!("    {}", sum(proofs, total)));
    }
    lines
}

/// The proofs as indented lines, without their sum.
pub(super) fn items(proofs: &[Proof<'_>]) -> Vec<String> {
    let mut lines = Vec::new();
    for proof in proofs {
        lines.push(format!("    {}", proof.title));
        let mut columns = [
            Column::numbers(""),
            Column::words(""),
            Column::words(""),
            Column::words(""),
        ];
        let rows: Vec<_> = proof
            .parts
            .iter()
            .map(|part| {
                vec![
                    part.figure.as_str(),
                    part.what.as_str(),
                    part.standing(),
                    part.source,
                ]
            })
            .collect();
        fit(&mut columns, &rows);
        for row in rows {
            let cells = filled(&columns, &row).join("  ");
            lines.push(format!("      {}", cells.trim_end()));
        }
        lines.push(format!("      {}", proof.equation()));
    }
    lines
}

/// The proofs in one sentence, for a cell, with their sum where there is more than one.
pub(super) fn sentence(proofs: &[Proof<'_>], total: Amount) -> String {
    sentences(proofs, total).join("; ")
}

/// The proofs in a sentence each, and their sum in one more where there is more than one.
pub(super) fn sentences(proofs: &[Proof<'_>], total: Amount) -> Vec<String> {
    let sum = (proofs.len() > 1).then(|| sum(proofs, total));
    items_said(proofs).chain(sum).collect()
}

/// The proofs in one sentence, without their sum.
pub(super) fn item_sentences(proofs: &[Proof<'_>]) -> String {
    items_said(proofs).collect::<Vec<_>>().join("; ")
}

fn items_said(proofs: &[Proof<'_>]) -> impl Iterator<Item = String> {
    proofs.iter().map(|proof| {
        let parts: Vec<_> = proof
            .parts
            .iter()
            .map(|part| {
                let words = format!("{} {}", part.figure, part.what);
                let basis = part.standing();
                format!("{} ({basis}, {})", words.trim_start(), part.source)
            })
            .collect();
        let (parts, equation) = (parts.join(" "), proof.equation());
        format!("{}: {parts} {equation}", proof.title)
    })
}

/// Arithmetic as indented lines, one for each step.
pub(super) fn steps(arithmetic: &str) -> impl Iterator<Item = String> {
    let steps = arithmetic.split("; ").filter(|step| !step.is_empty());
    steps.map(|step| format!("    {step}"))
}

/// The proofs and the arithmetic upon them, for a cell.
pub(super) fn cell(proofs: &[Proof<'_>], total: Amount, arithmetic: &str) -> String {
    joined_steps(&[&sentence(proofs, total), arithmetic])
}

fn sum(proofs: &[Proof<'_>], total: Amount) -> String {
    let amounts: Vec<_> = proofs
        .iter()
        .map(|proof| proof.amount.to_string())
        .collect();
    format!("{} = {total}", amounts.join(" + "))
}
