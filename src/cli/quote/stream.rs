//! Stream: one configuration per line of standard input, in constant memory.

use std::io::{self, BufReader, stdin};

use super::{Pricer, verdict};
use crate::cli::arguments::Global;
use crate::cli::say::say;
use crate::cli::{Fault, Outcome, output};
use crate::export::{self, Format, QuoteWriter};
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
    let read = output::write(global.place(), |out| {
        let mut writer = export::stream(format, global.explain, out)?;
        let mut lines = NumberedLines::new(BufReader::with_capacity(BUFFER, stdin().lock()));
        let mut tally = Tally::default();
        let end = loop {
            match lines.next_said() {
                Ok(Some(line)) => price(pricer, line, &mut *writer, &mut tally)?,
                Ok(None) => break Ok(tally),
                Err(error) => break Err(error),
            }
        };
        writer.finish()?;
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
    writer: &mut dyn QuoteWriter,
    tally: &mut Tally,
) -> io::Result<()> {
    let result = match line {
        Ok(line) => pricer.price(line).map_err(|error| error.to_string()),
        Err(why) => Err(why.to_owned()),
    };
    match result {
        Ok((entry, note)) => {
            if let Some(note) = note {
                say(format_args!("line {number}: {note}"));
            }
            tally.uncertain |= !entry.quote.total.is_certain();
            writer.write(&entry)
        }
        Err(why) => {
            say(format_args!("line {number}: {why}"));
            tally.bad = true;
            Ok(())
        }
    }
}
