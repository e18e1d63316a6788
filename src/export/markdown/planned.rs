//! A plan as Markdown: its steps and the plans near it as pipe tables, and what it comes to.

use std::io::{self, Write};

use super::{PROOF, escape, rows};
use crate::export::Planned;

/// Writes the whole plan.
pub(in crate::export) fn plan(planned: &Planned<'_>, mut out: impl Write) -> io::Result<()> {
    if let Some(name) = planned.name {
        writeln!(out, "**{}**\n", escape(name))?;
    }
    let mut columns = planned.columns();
    let mut cells = planned.rows();
    if planned.explains() {
        columns.push(PROOF);
        for (at, row) in cells.iter_mut().enumerate() {
            row.push(planned.explanation_cell(at));
        }
    }
    rows(&columns, &cells, &mut out)?;
    if !planned.what_if.is_empty() {
        writeln!(out)?;
        let mut columns = planned.what_if_columns();
        let mut cells = planned.what_if_rows();
        if planned.explains() {
            columns.push(PROOF);
            for (row, other) in cells.iter_mut().zip(&planned.what_if) {
                row.push(planned.cost.amended_arithmetic(other));
            }
        }
        rows(&columns, &cells, &mut out)?;
    }
    for sentence in planned.sentences() {
        writeln!(out, "\n{}", escape(&sentence))?;
    }
    let arithmetic = planned.verdict_arithmetic();
    if !arithmetic.is_empty() {
        writeln!(out, "\n{}", escape(&arithmetic))?;
    }
    out.flush()
}
