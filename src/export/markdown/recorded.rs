//! The simulated runs as Markdown: two pipe tables, and what it comes to.

use std::io::{self, Write};

use super::{PROOF, escape, rows};
use crate::export::Recorded;

/// Writes all of them.
pub(in crate::export) fn history(recorded: &Recorded<'_>, mut out: impl Write) -> io::Result<()> {
    let mut columns = recorded.columns();
    let mut cells = recorded.rows();
    if recorded.explain {
        columns.push(PROOF);
        for (row, entered) in cells.iter_mut().zip(recorded.runs()) {
            row.push(entered.arithmetic_cell());
        }
    }
    rows(&columns, &cells, &mut out)?;
    if !recorded.totals.is_empty() {
        writeln!(out)?;
        rows(&Recorded::total_columns(), &recorded.total_rows(), &mut out)?;
    }
    for sentence in recorded.sentences() {
        writeln!(out, "\n{}", escape(&sentence))?;
    }
    out.flush()
}
