//! Stream: one configuration per line of standard input, in constant memory.

mod known;

use std::io::{self, BufReader, Write, stdin};

use self::known::{Known, Row};
use super::{Pricer, verdict};
use crate::cli::arguments::Global;
use crate::cli::say::say;
use crate::cli::{Fault, Outcome, output};
use crate::export::Format;
use crate::load::NumberedLines;

/// Large enough that reading is not a stream of system calls.
const BUFFER: usize = 64 * 1024;

/// How a stream went.
#[derive(Default)]
struct Tally {
    bad: bool,
    uncertain: bool,
}

pub(super) fn run(pricer: &Pricer<'_>, format: Format, global: &Global) -> Result<Outcome, Fault> {
    // What was priced before reading failed is still written.
    let read = output::stream(global.place(), |out| {
        let mut known = Known::begin(format, global.explain, out)?;
        let mut lines = NumberedLines::new(BufReader::with_capacity(BUFFER, stdin().lock()));
        let mut tally = Tally::default();
        let end = loop {
            match lines.next_said() {
                Ok(Some(line)) => price(pricer, line, &mut known, out, &mut tally)?,
                Ok(None) => break Ok(tally),
                Err(error) => break Err(error),
            }
        };
        Ok(end)
    })?;
    let tally = read.map_err(|error| Fault::Unreadable("standard input", error))?;
    Ok(if tally.bad {
        Outcome::BadLines
    } else {
        verdict(!tally.uncertain, global)
    })
}

fn price(
    pricer: &Pricer<'_>,
    (number, line): (u64, Result<&str, &'static str>),
    known: &mut Known<'_>,
    out: &mut dyn Write,
    tally: &mut Tally,
) -> io::Result<()> {
    let row = match line {
        Ok(line) => known.row(line, pricer)?,
        Err(why) => Err(why.to_owned()),
    };
    match row {
        Ok(Row {
            bytes,
            note,
            certain,
        }) => {
            if let Some(note) = note {
                say(format_args!("line {number}: {note}"));
            }
            tally.uncertain |= !*certain;
            out.write_all(bytes)
        }
        Err(why) => {
            say(format_args!("line {number}: {why}"));
            tally.bad = true;
            Ok(())
        }
    }
}
