//! Table: aligned columns for reading in a terminal.

use std::io::{self, Write};

use super::column::{Column, fit, quote_cells};
use super::{Compared, Entry, QuoteWriter, proof};

/// Quotes in columns whose widths are settled beforehand.
pub(super) struct Quotes<W> {
    columns: Vec<Column>,
    out: W,
}

impl<W: Write> Quotes<W> {
    pub(super) fn begin(columns: Vec<Column>, mut out: W) -> io::Result<Self> {
        head(&columns, &mut out)?;
        Ok(Self { columns, out })
    }
}

impl<W: Write> QuoteWriter for Quotes<W> {
    fn write(&mut self, entry: &Entry<'_>) -> io::Result<()> {
        row(&self.columns, &quote_cells(entry), &mut self.out)?;
        explain(entry, &mut self.out)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A comparison, and its sentence.
pub(super) fn comparison(compared: &Compared<'_>, mut out: impl Write) -> io::Result<()> {
    let mut columns = compared.columns();
    let rows = compared.cells();
    fit(&mut columns, &rows);
    head(&columns, &mut out)?;
    for (cells, entry) in rows.iter().zip(&compared.entries) {
        row(&columns, cells, &mut out)?;
        explain(entry, &mut out)?;
    }
    if !compared.sentence.is_empty() {
        writeln!(out, "\n{}", compared.sentence)?;
    }
    if let Some(legend) = compared.legend() {
        writeln!(out, "\n{legend}")?;
    }
    out.flush()
}

/// Rows of words.
pub(super) fn rows(
    columns: &[Column],
    rows: &[Vec<String>],
    mut out: impl Write,
) -> io::Result<()> {
    let mut columns = columns.to_vec();
    fit(&mut columns, rows);
    head(&columns, &mut out)?;
    for cells in rows {
        row(&columns, cells, &mut out)?;
    }
    out.flush()
}

fn head(columns: &[Column], out: &mut impl Write) -> io::Result<()> {
    let heads: Vec<_> = columns.iter().map(|column| column.head).collect();
    row(columns, &heads, out)
}

fn row<S: AsRef<str>>(columns: &[Column], cells: &[S], out: &mut impl Write) -> io::Result<()> {
    let filled: Vec<_> = columns
        .iter()
        .zip(cells)
        .map(|(column, cell)| column.fill(cell.as_ref()))
        .collect();
    writeln!(out, "{}", filled.join("  ").trim_end())
}

fn explain(entry: &Entry<'_>, out: &mut impl Write) -> io::Result<()> {
    for line in proof::lines(entry.proofs.as_deref().unwrap_or(&[]), entry.quote.total) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}
