//! CSV: a heading and bare whole numbers, quoted as RFC 4180 says, safe to open in a spreadsheet.
//!
//! A price that is missing is an empty cell, never 0. Rows end in CR LF.

mod beside;
mod planned;
mod recorded;

use std::borrow::Cow;
use std::io::{self, Write};

use super::answers::missing;
use super::entry::{basis, whole};
use super::{Answers, Column, Entry, QuoteWriter, proof};
use crate::analysis::{Cell, Head};
use crate::pricing::Amount;

pub(super) use beside::comparison;
pub(super) use planned::plan;
pub(super) use recorded::history;

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

/// Quotes, one row each.
pub(super) struct Quotes<W: Write> {
    out: Rows<W>,
}

/// The crate's writer, with the errors of what it writes to as they were.
pub(super) struct Rows<W: Write>(csv::Writer<W>);

/// Begins rows that are written cell by cell.
pub(super) fn begin<W: Write>(out: W) -> Rows<W> {
    let mut writer = csv::WriterBuilder::new();
    Rows(writer.terminator(csv::Terminator::CRLF).from_writer(out))
}

impl<W: Write> Quotes<W> {
    pub(super) fn begin(explain: bool, out: W) -> io::Result<Self> {
        let mut out = begin(out);
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

/// Answers, a row each: the columns of all of them, and which one a row belongs to.
pub(super) fn answers(answers: &Answers<'_>, out: impl Write) -> io::Result<()> {
    let mut out = begin(out);
    let mut keys: Vec<&str> = Vec::new();
    for head in answers.sections.iter().flat_map(|section| &section.heads) {
        if !keys.contains(&head.key) {
            keys.push(head.key);
        }
    }
    let ends = ["verdict", "basis", "missing", "reading", "sheet"];
    let heading = ["answer"].into_iter().chain(keys.iter().copied());
    let explain = answers.explain.then_some(PROOF);
    out.row(heading.chain(ends).chain(explain))?;
    for section in &answers.sections {
        let at = |key: &&str| {
            section
                .heads
                .iter()
                .position(|head: &Head| head.key == *key)
        };
        for row in &section.rows {
            out.field(section.key)?;
            for place in keys.iter().map(at) {
                let cell = place.and_then(|place| row.cells.get(place));
                out.field(cell.map_or_else(String::new, cell_words))?;
            }
            out.field(row.verdict.word().unwrap_or_default())?;
            out.field(row.standing().unwrap_or_default())?;
            out.field(missing(row))?;
            out.field(row.reading.unwrap_or(answers.list.reading).word())?;
            out.field(answers.fingerprint.to_string())?;
            if answers.explain {
                out.field(safe(&answers.explanation_cell(row)))?;
            }
            out.end()?;
        }
    }
    out.0.flush()
}

fn cell_words(cell: &Cell) -> String {
    match cell {
        Cell::Words(words) => safe(words).into_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Amount(amount) => number(Some(*amount)),
        Cell::Change(change) => change
            .signed()
            .map_or_else(String::new, |by| by.to_string()),
        Cell::Ratio { number, .. } => number.clone(),
        Cell::Nothing => String::new(),
    }
}

/// Writes rows of words under their headings.
///
/// # Errors
///
/// When they cannot be written.
pub fn rows(columns: &[Column], rows: &[Vec<String>], out: impl Write) -> io::Result<()> {
    let mut out = begin(out);
    out.row(columns.iter().map(|column| column.head))?;
    for cells in rows {
        out.row(cells.iter().map(|cell| safe(cell)))?;
    }
    out.0.flush()
}

fn quote<W: Write>(entry: &Entry<'_>, out: &mut Rows<W>) -> io::Result<()> {
    bare_quote(entry, out)?;
    if let Some(proofs) = &entry.proofs {
        out.field(safe(&proof::sentence(proofs, entry.quote.total)))?;
    }
    Ok(())
}

/// A quote without its proof.
fn bare_quote<W: Write>(entry: &Entry<'_>, out: &mut Rows<W>) -> io::Result<()> {
    let total = entry.quote.total;
    out.field(safe(&entry.line))?;
    out.field(safe(&entry.name))?;
    out.field(number(entry.quote.per_image()))?;
    out.field(entry.count.to_string())?;
    out.field(number(Some(entry.quote.generation())))?;
    out.field(number(Some(entry.quote.edits())))?;
    out.field(number(Some(total)))?;
    standing(total, out)?;
    out.field(entry.quote.reading.word())?;
    out.field(entry.fingerprint.to_string())
}

/// What a number rests on and what it lacks, in the two cells behind it.
fn standing<W: Write>(amount: Amount, out: &mut Rows<W>) -> io::Result<()> {
    out.field(basis(amount).unwrap_or_default())?;
    out.field(amount.gap().word().unwrap_or_default())
}

impl<W: Write> Rows<W> {
    fn field(&mut self, cell: impl AsRef<str>) -> io::Result<()> {
        self.0.write_field(cell.as_ref()).map_err(told)
    }

    fn end(&mut self) -> io::Result<()> {
        self.0.write_record(None::<&[u8]>).map_err(told)
    }

    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }

    pub(super) fn row(
        &mut self,
        cells: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> io::Result<()> {
        for cell in cells {
            self.field(cell)?;
        }
        self.end()
    }
}

/// Only the bare error still knows that it was a closed pipe.
fn told(error: csv::Error) -> io::Error {
    if let csv::ErrorKind::Io(error) = error.into_kind() {
        error
    } else {
        io::ErrorKind::InvalidData.into()
    }
}

fn number(amount: Option<Amount>) -> String {
    amount
        .and_then(whole)
        .map_or_else(String::new, |credits| credits.to_string())
}

/// Words that a spreadsheet would take for a formula get an apostrophe before them. A number below 0 is none.
pub(super) fn safe(words: &str) -> Cow<'_, str> {
    if words.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_below_zero(words) {
        Cow::Owned(format!("'{words}"))
    } else {
        Cow::Borrowed(words)
    }
}

/// `-6`, `-10.9`.
fn is_below_zero(words: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit());
    words
        .strip_prefix('-')
        .map(|number| number.split_once('.').unwrap_or((number, "0")))
        .is_some_and(|(whole, part)| digits(whole) && digits(part))
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
            "name,note\r\n'=1+1,\"a \"\"b\"\", c\"\r\n"
        );
    }

    #[test]
    fn a_number_below_zero_stays_a_number() {
        for number in ["-6", "-10.9", "0", "147"] {
            assert_eq!(safe(number), number);
        }
        for words in ["-", "-1+1", "-1.", "-.5", "-1.2.3", "+6", "-A1"] {
            assert_eq!(safe(words), format!("'{words}"));
        }
    }
}
