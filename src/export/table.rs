//! Table: aligned columns for reading in a terminal.

mod planned;
mod recorded;

use std::io::{self, Write};

use super::column::{Column, filled, fit, quote_cells};
use super::{Answers, Compared, Entry, QuoteWriter, answers as told, proof};

pub(super) use planned::plan;
pub(super) use recorded::history;

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
    for (at, (cells, entry)) in rows.iter().zip(&compared.entries).enumerate() {
        row(&columns, cells, &mut out)?;
        explain(entry, &mut out)?;
        let arithmetic = compared.explains().then(|| compared.arithmetic(at));
        for line in proof::steps(&arithmetic.unwrap_or_default()) {
            writeln!(out, "{line}")?;
        }
    }
    if !compared.sentence.is_empty() {
        writeln!(out, "\n{}", compared.sentence)?;
    }
    if compared.explains() {
        for line in proof::steps(&compared.comparison.ratio_arithmetic()) {
            writeln!(out, "{line}")?;
        }
    }
    if let Some(legend) = compared.legend() {
        writeln!(out, "\n{legend}")?;
    }
    out.flush()
}

/// Answers: the sentence of each under its numbers; several each under its question.
pub(super) fn answers(answers: &Answers<'_>, mut out: impl Write) -> io::Result<()> {
    let several = answers.sections.len() > 1;
    for (number, section) in answers.sections.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        if several {
            writeln!(out, "{}", section.title)?;
        }
        let shown = told::columns(&section.heads);
        let mut columns: Vec<_> = shown.iter().flatten().copied().collect();
        let rows: Vec<_> = section
            .rows
            .iter()
            .map(|row| told::cells(row, &shown))
            .collect();
        fit(&mut columns, &rows);
        if !rows.is_empty() {
            head(&columns, &mut out)?;
        }
        for (cells, of) in rows.iter().zip(&section.rows) {
            row(&columns, cells, &mut out)?;
            for line in answers.explanation(of) {
                writeln!(out, "{line}")?;
            }
        }
        if !rows.is_empty() && !section.sentence.is_empty() {
            writeln!(out)?;
        }
        for words in told::words(section) {
            writeln!(out, "{words}")?;
        }
    }
    out.flush()
}

/// Rows of words under their headings.
///
/// # Errors
///
/// When they cannot be written.
pub fn rows(columns: &[Column], rows: &[Vec<String>], mut out: impl Write) -> io::Result<()> {
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
    writeln!(out, "{}", filled(columns, cells).join("  ").trim_end())
}

/// Rows with what explains each of them in lines below it.
pub(super) fn explained_rows(
    columns: &[Column],
    rows: &[Vec<String>],
    below: impl Fn(usize) -> Vec<String>,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut columns = columns.to_vec();
    fit(&mut columns, rows);
    head(&columns, out)?;
    for (at, cells) in rows.iter().enumerate() {
        row(&columns, cells, out)?;
        for line in below(at) {
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}

fn explain(entry: &Entry<'_>, out: &mut impl Write) -> io::Result<()> {
    for line in proof::lines(entry.proofs.as_deref().unwrap_or(&[]), entry.quote.total) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}
