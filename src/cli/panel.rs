//! Panel: no command at all, which opens the panel.

use std::io::{IsTerminal as _, stdin, stdout};

use super::arguments::{Global, Panel};
use super::meaning::given;
use super::say::say;
use super::{Fault, Outcome, chosen};
use crate::pricing::Credits;
use crate::terminal::{self, Start};

/// The options that only output can heed.
const WITHOUT_MEANING: [&str; 5] = ["--json", "--format", "--output", "--strict", "--explain"];

pub(super) fn run(panel: &Panel, global: &Global) -> Result<Outcome, Fault> {
    if let Some(option) = given(global, &WITHOUT_MEANING) {
        return Err(Fault::usage(format!(
            "{option} needs a command, such as genpanel quote nano-banana-pro:2K:3"
        )));
    }
    if chosen::takes_stdin(global) {
        return Err(Fault::usage(
            "the panel reads keys from standard input, so the sheet cannot come from there: \
             give --sheet a file",
        ));
    }
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return Err(Fault::usage(
            "the panel needs a terminal; without one, use genpanel quote or genpanel compare",
        ));
    }
    if std::env::var_os("TERM").is_some_and(|term| term == "dumb") {
        return Err(Fault::usage(
            "the panel needs a terminal that can place its cursor, and TERM is dumb; \
             use genpanel quote or genpanel compare",
        ));
    }
    let loaded = chosen::sheet(global)?;
    let ended = terminal::run(Start {
        loaded,
        reading: global.reading,
        budget: panel.budget.map(Credits::new),
        fresh: panel.fresh,
    });
    let ended = ended.map_err(Fault::Unexpected)?;
    for words in ended.news {
        say(words);
    }
    Ok(ended.signal.map_or(Outcome::Fine, Outcome::Signal))
}
