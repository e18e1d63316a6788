//! CSV: a heading and bare whole numbers, quoted as RFC 4180 says, safe to open in a spreadsheet.
//!
//! A price that is missing is an empty cell, never 0. Rows end in a line feed, as scripts expect.

use std::borrow::Cow;
use std::io::{self, Write};

use super::compared::{Compared, Side};
use super::{Column, Entry, QuoteWriter, proof};
use crate::pricing::{Amount, Reading};

const QUOTE: [&str; 11] = [
    "line",
    "name",
    "per_image",
    "count",
    "generation",
    "edits",
    "total",
    "basis",
    "missing",
    "reading",
    "sheet",
];
const PROOF: &str = "proof";
/// The place of the total among the others under each reading.
const RANKS: [&str; Reading::ALL.len()] = ["tier_rank", "flat_rank", "table_rank"];

/// Quotes, one row each.
pub(super) struct Quotes<W: Write> {
    out: Rows<W>,
}

/// The crate's writer, with the errors of what it writes to as they were.
struct Rows<W: Write>(csv::Writer<W>);

impl<W: Write> Quotes<W> {
    pub(super) fn begin(explain: bool, out: W) -> io::Result<Self> {
        let mut out = Rows(csv::Writer::from_writer(out));
        out.row(QUOTE.into_iter().chain(explain.then_some(PROOF)))?;
        Ok(Self { out })
    }
}

impl<W: Write> QuoteWriter for Quotes<W> {
    fn write(&mut self, entry: &Entry<'_>) -> io::Result<()> {
        quote(entry, &mut self.out)?;
        self.out.end()
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.0.flush()
    }
}

/// A comparison: the cells of a quote and, behind them, how it compares.
pub(super) fn comparison(compared: &Compared<'_>, out: impl Write) -> io::Result<()> {
    let mut out = Rows(csv::Writer::from_writer(out));
    let explain = compared.entries.iter().any(|entry| entry.proofs.is_some());
    let more = ["label", "baseline", "change", "percent"];
    out.row(
        QUOTE
            .into_iter()
            .chain(explain.then_some(PROOF))
            .chain(more)
            .chain(Reading::ALL.map(Reading::word))
            .chain(RANKS),
    )?;
    let sides = compared.sides().zip(&compared.ranks);
    for (entry, (side, rank)) in compared.entries.iter().zip(sides) {
        quote(entry, &mut out)?;
        beside(entry, &side, &mut out)?;
        for reading in Reading::ALL {
            out.field(rank.map_or_else(String::new, |rank| rank.at(reading).to_string()))?;
        }
        out.end()?;
    }
    out.0.flush()
}

/// Rows of words.
pub(super) fn rows(columns: &[Column], rows: &[Vec<String>], out: impl Write) -> io::Result<()> {
    let mut out = Rows(csv::Writer::from_writer(out));
    out.row(columns.iter().map(|column| column.head))?;
    for cells in rows {
        out.row(cells.iter().map(|cell| safe(cell)))?;
    }
    out.0.flush()
}

fn quote<W: Write>(entry: &Entry<'_>, out: &mut Rows<W>) -> io::Result<()> {
    let total = entry.quote.total;
    out.field(safe(&entry.line))?;
    out.field(safe(&entry.name))?;
    out.field(number(entry.quote.per_image()))?;
    out.field(entry.count.to_string())?;
    out.field(number(Some(entry.quote.generation())))?;
    out.field(number(Some(entry.quote.edits())))?;
    out.field(number(Some(total)))?;
    out.field(total.basis().word())?;
    out.field(total.gap().word().unwrap_or_default())?;
    out.field(entry.quote.reading.word())?;
    out.field(entry.fingerprint.to_string())?;
    if let Some(proofs) = &entry.proofs {
        out.field(safe(&proof::sentence(proofs, total)))?;
    }
    Ok(())
}

fn beside<W: Write>(entry: &Entry<'_>, side: &Side, out: &mut Rows<W>) -> io::Result<()> {
    out.field(safe(entry.label.unwrap_or_default()))?;
    out.field(side.baseline.to_string())?;
    out.field(side.change.map_or_else(String::new, |by| by.to_string()))?;
    out.field(side.percent.as_deref().unwrap_or_default())?;
    for total in side.readings {
        out.field(number(Some(total)))?;
    }
    Ok(())
}

impl<W: Write> Rows<W> {
    fn field(&mut self, cell: impl AsRef<str>) -> io::Result<()> {
        self.0.write_field(cell.as_ref()).map_err(bare)
    }

    fn end(&mut self) -> io::Result<()> {
        self.0.write_record(None::<&[u8]>).map_err(bare)
    }

    fn row(&mut self, cells: impl IntoIterator<Item = impl AsRef<str>>) -> io::Result<()> {
        for cell in cells {
            self.field(cell)?;
        }
        self.end()
    }
}

/// Only the bare error still knows that it was a closed pipe.
fn bare(error: csv::Error) -> io::Error {
    if let csv::ErrorKind::Io(error) = error.into_kind() {
        error
    } else {
        io::ErrorKind::InvalidData.into()
    }
}

fn number(amount: Option<Amount>) -> String {
    amount
        .and_then(Amount::credits)
        .map_or_else(String::new, |credits| credits.get().to_string())
}

/// Words that a spreadsheet would take for a formula get an apostrophe before them.
fn safe(words: &str) -> Cow<'_, str> {
    if words.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{words}"))
    } else {
        Cow::Borrowed(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_where_it_must_be_and_never_a_formula() {
        let columns = [Column::words("name"), Column::words("note")];
        let cells = [vec!["=1+1".to_owned(), "a \"b\", c".to_owned()]];
        let mut out = Vec::new();
        rows(&columns, &cells, &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "name,note\n'=1+1,\"a \"\"b\"\", c\"\n"
        );
    }
}
