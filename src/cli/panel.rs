//! Panel: no command at all, which opens the panel.

use std::io::{IsTerminal as _, stdin, stdout};
use std::path::Path;

use super::arguments::{Global, Panel};
use super::meaning::given;
use super::say::say;
use super::{Fault, Outcome, chosen};
use crate::load::{Origin, PlanFile, Why, load_plan};
use crate::pricing::{Credits, Sheet};
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
    let plan = match &panel.plan {
        Some(file) => Some(plan(file, &loaded.sheet)?),
        None => None,
    };
    let news = terminal::run(Start {
        loaded,
        reading: global.reading,
        budget: panel.budget.map(Credits::new),
        plan,
        fresh: panel.fresh,
    });
    for words in news.map_err(Fault::Unexpected)? {
        say(words);
    }
    Ok(Outcome::Fine)
}

/// A plan to open, with the name of its file.
fn plan(file: &Path, sheet: &Sheet) -> Result<(String, PlanFile), Fault> {
    if file == Path::new("-") {
        return Err(Fault::usage(
            "the panel reads keys from standard input, so the plan cannot come from there: \
             give --plan a file",
        ));
    }
    let origin = Origin::File {
        path: file.to_owned(),
        why: Why::Argument,
    };
    let plan = load_plan(&origin, sheet).map_err(Fault::Sheet)?;
    Ok((file.to_string_lossy().into_owned(), plan))
}
