//! A plan as Markdown: its steps and the plans near it as pipe tables, and what it comes to.

use std::io::{self, Write};

use super::{PROOF, escape, rows};
use crate::export::Planned;
use crate::export::proof;

/// Writes the whole plan.
pub(in crate::export) fn plan(planned: &Planned<'_>, mut out: impl Write) -> io::Result<()> {
    if let Some(name) = planned.name {
        writeln!(out, "**{}**\n", escape(name))?;
    }
    let mut columns = planned.columns();
    let mut cells = planned.rows();
    if planned.proofs.is_some() {
        columns.push(PROOF);
        for (at, row) in cells.iter_mut().enumerate() {
            let step = planned.cost.steps.get(at);
            let proofs = planned.proofs_of(at).zip(step);
            row.push(proofs.map_or_else(String::new, |(proofs, step)| {
                proof::sentence(proofs, step.each)
            }));
        }
    }
    rows(&columns, &cells, &mut out)?;
    if !planned.what_if.is_empty() {
        writeln!(out)?;
        rows(
            &planned.what_if_columns(),
            &planned.what_if_rows(),
            &mut out,
        )?;
    }
    for sentence in planned.sentences() {
        writeln!(out, "\n{}", escape(&sentence))?;
    }
    out.flush()
}
