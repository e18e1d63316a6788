//! Quote: prices configurations, from the arguments or as a stream.

mod stream;

use super::arguments::{Global, Quote};
use super::say::say;
use super::{Fault, Outcome, chosen, output};
use crate::export::{self, Entry, Shape};
use crate::load::Loaded;
use crate::pricing::{Line, LineError, PriceList, plain};

pub(super) fn run(arguments: &Quote, global: &Global) -> Result<Outcome, Fault> {
    let shape = global.shape()?;
    let streamed = arguments.lines.iter().any(|line| line == "-");
    if streamed && arguments.lines.len() > 1 {
        return Err(Fault::usage(
            "- reads all configurations from standard input: give it alone",
        ));
    }
    if streamed && chosen::takes_stdin(global) {
        return Err(Fault::usage(
            "standard input cannot be both the sheet and the lines: give one of them as a file",
        ));
    }
    let loaded = chosen::sheet_with_warning(global)?;
    let pricer = Pricer::new(&loaded, global);
    if streamed {
        // A document is as wide as its widest row, which a stream does not know.
        let Shape::Rows(format) = shape else {
            return Err(Fault::Usage(format!(
                "a stream cannot be {}: give the configurations as arguments",
                shape.word().to_uppercase()
            )));
        };
        return stream::run(&pricer, format, global);
    }
    let mut entries = Vec::new();
    for text in &arguments.lines {
        let (entry, note) = pricer
            .price(text)
            .map_err(|error| Fault::Usage(wrong(text, &error, arguments.lines.len())))?;
        if let Some(note) = note {
            say(format_args!("{}: {note}", entry.line));
        }
        entries.push(entry);
    }
    output::write(global.place(), |out| export::quotes(shape, &entries, out))?;
    let certain = entries.iter().all(|entry| entry.quote.total.is_certain());
    Ok(verdict(certain, global))
}

/// What is wrong with a line, and with which where there are several.
pub(super) fn wrong(text: &str, error: &LineError, of: usize) -> String {
    if of > 1 {
        format!("{}: {error}", plain(text))
    } else {
        error.to_string()
    }
}

/// The outcome of results that rest on stated prices alone, or do not.
pub(super) fn verdict(certain: bool, global: &Global) -> Outcome {
    if global.strict && !certain {
        Outcome::Uncertain
    } else {
        Outcome::Fine
    }
}

/// Prices lines on a loaded sheet.
struct Pricer<'s> {
    loaded: &'s Loaded,
    list: PriceList<'s>,
    explain: bool,
}

impl<'s> Pricer<'s> {
    fn new(loaded: &'s Loaded, global: &Global) -> Self {
        Self {
            loaded,
            list: loaded.price_list(global.reading),
            explain: global.explain,
        }
    }

    /// Prices one, with a note if it was made at another price.
    fn price(&self, text: &str) -> Result<(Entry<'s>, Option<String>), LineError> {
        let line = Line::parse(text, &self.loaded.sheet)?;
        let entry = Entry::of(&line, self.list, self.loaded.fingerprint);
        let note = line.note(self.loaded.fingerprint, entry.quote.total);
        let entry = if self.explain {
            entry.explained(&line.configuration, self.list)
        } else {
            entry
        };
        Ok((entry, note))
    }
}
