//! The simulated runs as a table, then the totals by model and by tool, and what it comes to.

use std::io::{self, Write};

use super::{head, row, rows};
use crate::export::Recorded;
use crate::export::column::fit;

/// Writes all of them.
pub(in crate::export) fn history(recorded: &Recorded<'_>, mut out: impl Write) -> io::Result<()> {
    let mut columns = recorded.columns();
    let cells = recorded.rows();
    fit(&mut columns, &cells);
    head(&columns, &mut out)?;
    for (cells, entered) in cells.iter().zip(recorded.runs()) {
        row(&columns, cells, &mut out)?;
        let steps = recorded.explain.then(|| entered.arithmetic());
        for step in steps.into_iter().flatten() {
            writeln!(out, "       {step}")?;
        }
    }
    if !recorded.totals.is_empty() {
        writeln!(out)?;
        rows(&Recorded::total_columns(), &recorded.total_rows(), &mut out)?;
    }
    writeln!(out)?;
    for sentence in recorded.sentences() {
        writeln!(out, "{sentence}")?;
    }
    out.flush()
}
