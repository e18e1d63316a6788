//! JSON: one object a line, always of the same shape, keys in a fixed order, credits as whole numbers.
//!
//! A price that is missing is `null`, and `missing` says in which way.

mod beside;
mod quote;

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap};

use super::{Column, Compared, Entry, QuoteWriter};
use beside::Comparison;
use quote::Quote;

/// Quotes, one object a line.
pub(super) struct Quotes<W> {
    /// One object; in memory, because it comes in a hundred small pieces.
    object: Vec<u8>,
    out: W,
}

impl<W: Write> Quotes<W> {
    pub(super) const fn begin(out: W) -> Self {
        Self {
            object: Vec::new(),
            out,
        }
    }
}

impl<W: Write> QuoteWriter for Quotes<W> {
    fn write(&mut self, entry: &Entry<'_>) -> io::Result<()> {
        self.object.clear();
        line(&Quote::of(entry), &mut self.object)?;
        self.out.write_all(&self.object)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A comparison as one object.
pub(super) fn comparison(compared: &Compared<'_>, mut out: impl Write) -> io::Result<()> {
    line(&Comparison::of(compared), &mut out)?;
    out.flush()
}

/// Rows of words, one object each.
pub(super) fn rows(
    columns: &[Column],
    rows: &[Vec<String>],
    mut out: impl Write,
) -> io::Result<()> {
    for cells in rows {
        line(&Row(columns, cells), &mut out)?;
    }
    out.flush()
}

pub(super) fn line(object: &impl Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, object)?;
    out.write_all(b"\n")
}

/// Cells by their headings.
struct Row<'r>(&'r [Column], &'r [String]);

impl Serialize for Row<'_> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(columns, cells) = self;
        let mut map = to.serialize_map(Some(columns.len()))?;
        for (column, cell) in columns.iter().zip(*cells) {
            map.serialize_entry(column.head, cell)?;
        }
        map.end()
    }
}
