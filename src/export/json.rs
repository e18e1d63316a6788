//! JSON: one object a line, always of the same shape, keys in a fixed order, credits as whole numbers.
//!
//! A price that is missing is `null`, and `missing` says in which way.

mod answer;
mod beside;
mod plain;
mod planned;
mod quote;
mod recorded;

use std::io::{self, Write};

use serde::Serialize;

use super::{Answers, Compared, Entry, Planned, QuoteWriter, Recorded};
use beside::Comparison;
use plain::Plain;
use quote::Quote;
pub(super) use quote::Step;

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
        object(&Quote::of(entry), &mut self.object)?;
        self.out.write_all(&self.object)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A comparison as one object.
pub(super) fn comparison(compared: &Compared<'_>, mut out: impl Write) -> io::Result<()> {
    object(&Comparison::of(compared), &mut out)?;
    out.flush()
}

/// Answers as one object.
pub(super) fn answers(answers: &Answers<'_>, mut out: impl Write) -> io::Result<()> {
    object(answers, &mut out)?;
    out.flush()
}

/// A plan as one object.
pub(super) fn plan(planned: &Planned<'_>, mut out: impl Write) -> io::Result<()> {
    object(&planned::Planned::of(planned), &mut out)?;
    out.flush()
}

/// The simulated runs as one object.
pub(super) fn history(recorded: &Recorded<'_>, mut out: impl Write) -> io::Result<()> {
    object(&recorded::Recorded::of(recorded), &mut out)?;
    out.flush()
}

/// A ratio or a percentage. They alone become floating point, and only here: they are no credits.
pub(super) fn decimal(number: &str) -> Option<f64> {
    number.parse().ok()
}

/// Writes one object and a line feed.
///
/// # Errors
///
/// When it cannot be written.
pub fn object(object: &impl Serialize, mut out: impl Write) -> io::Result<()> {
    object.serialize(&mut serde_json::Serializer::with_formatter(&mut out, Plain))?;
    out.write_all(b"\n")
}
