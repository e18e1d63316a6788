//! Export: quotes and comparisons as a table, CSV, Markdown, JSON, HTML or SVG, one file per format.
//!
//! Every format takes its numbers from the same [`Entry`], so they cannot disagree.
//! Quotes are written one at a time through a [`QuoteWriter`], so that a stream of any length needs constant memory.

mod answers;
mod cast;
mod column;
mod compared;
mod csv;
mod diff;
mod document;
mod entry;
mod focus;
mod format;
mod html;
mod json;
mod markdown;
mod planned;
mod proof;
mod recorded;
mod svg;
mod table;

use std::io::{self, Write};

pub use answers::Answers;
pub use cast::Cast;
pub use column::{Align, Column, fit, quote_cells, quote_columns};
pub use compared::Compared;
pub use csv::rows as csv_rows;
pub use diff::{Diffed, Side, difference};
pub use document::{Document, Part, on_sheet, quotes as quotes_document};
pub use entry::Entry;
pub use focus::{Month, focus, unpriced};
pub use format::{Format, Page, Shape};
pub use json::object;
pub use markdown::rows as markdown_rows;
pub use planned::Planned;
pub use recorded::Recorded;
pub use table::rows as table_rows;

/// Takes quotes one by one.
pub trait QuoteWriter {
    /// Writes one.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    fn write(&mut self, entry: &Entry<'_>) -> io::Result<()>;

    /// Writes what is still held back. Not to be forgotten: dropping hides errors.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    fn finish(&mut self) -> io::Result<()>;
}

/// Begins to write quotes whose number is not known yet, in columns of a fixed width.
///
/// # Errors
///
/// When the heading cannot be written.
pub fn stream<'o, W: Write + 'o>(
    format: Format,
    explain: bool,
    out: W,
) -> io::Result<Box<dyn QuoteWriter + 'o>> {
    begin(format, column::streamed(), explain, out)
}

/// Writes quotes, all columns as wide as the widest cell.
///
/// # Errors
///
/// When they cannot be written.
pub fn quotes<W: Write>(shape: impl Into<Shape>, entries: &[Entry<'_>], out: W) -> io::Result<()> {
    let format = match shape.into() {
        Shape::Rows(format) => format,
        Shape::Page(page) => return self::page(page, &quotes_document(entries), out),
    };
    let explain = entries.iter().any(|entry| entry.proofs.is_some());
    let mut columns = quote_columns();
    let rows: Vec<_> = entries.iter().map(quote_cells).collect();
    match format {
        Format::Markdown => markdown::fit_escaped(&mut columns, &rows),
        Format::Table | Format::Csv | Format::Json => fit(&mut columns, &rows),
    }
    let mut writer = begin(format, columns, explain, out)?;
    for entry in entries {
        writer.write(entry)?;
    }
    writer.finish()
}

/// Writes a comparison.
///
/// # Errors
///
/// When it cannot be written.
pub fn comparison(
    shape: impl Into<Shape>,
    compared: &Compared<'_>,
    out: impl Write,
) -> io::Result<()> {
    let format = match shape.into() {
        Shape::Rows(format) => format,
        Shape::Page(page) => return self::page(page, &compared.document(), out),
    };
    match format {
        Format::Table => table::comparison(compared, out),
        Format::Csv => csv::comparison(compared, out),
        Format::Markdown => markdown::comparison(compared, out),
        Format::Json => json::comparison(compared, out),
    }
}

/// Writes answers to questions.
///
/// # Errors
///
/// When they cannot be written.
pub fn answers(shape: impl Into<Shape>, answers: &Answers<'_>, out: impl Write) -> io::Result<()> {
    let format = match shape.into() {
        Shape::Rows(format) => format,
        Shape::Page(page) => return self::page(page, &answers.document(), out),
    };
    match format {
        Format::Table => table::answers(answers, out),
        Format::Csv => csv::answers(answers, out),
        Format::Markdown => markdown::answers(answers, out),
        Format::Json => json::answers(answers, out),
    }
}

/// Writes a plan.
///
/// # Errors
///
/// When it cannot be written.
pub fn plan(shape: impl Into<Shape>, planned: &Planned<'_>, out: impl Write) -> io::Result<()> {
    let format = match shape.into() {
        Shape::Rows(format) => format,
        Shape::Page(page) => return self::page(page, &planned.document(), out),
    };
    match format {
        Format::Table => table::plan(planned, out),
        Format::Csv => csv::plan(planned, out),
        Format::Markdown => markdown::plan(planned, out),
        Format::Json => json::plan(planned, out),
    }
}

/// Writes the simulated runs.
///
/// # Errors
///
/// When they cannot be written.
pub fn history(
    shape: impl Into<Shape>,
    recorded: &Recorded<'_>,
    out: impl Write,
) -> io::Result<()> {
    let format = match shape.into() {
        Shape::Rows(format) => format,
        Shape::Page(page) => return self::page(page, &recorded.document(), out),
    };
    match format {
        Format::Table => table::history(recorded, out),
        Format::Csv => csv::history(recorded, out),
        Format::Markdown => markdown::history(recorded, out),
        Format::Json => json::history(recorded, out),
    }
}

/// Writes a document.
///
/// # Errors
///
/// When it cannot be written.
pub fn page(page: Page, document: &Document, out: impl Write) -> io::Result<()> {
    match page {
        Page::Html => html::page(document, out),
        Page::Svg => svg::page(document, out),
    }
}

/// Writes a document as Markdown.
///
/// # Errors
///
/// When it cannot be written.
pub fn markdown_page(document: &Document, out: impl Write) -> io::Result<()> {
    markdown::page(document, out)
}

fn begin<'o, W: Write + 'o>(
    format: Format,
    columns: Vec<Column>,
    explain: bool,
    out: W,
) -> io::Result<Box<dyn QuoteWriter + 'o>> {
    Ok(match format {
        Format::Table => Box::new(table::Quotes::begin(columns, out)?),
        Format::Csv => Box::new(csv::Quotes::begin(explain, out)?),
        Format::Markdown => Box::new(markdown::Quotes::begin(columns, explain, out)?),
        Format::Json => Box::new(json::Quotes::begin(out)),
    })
}
