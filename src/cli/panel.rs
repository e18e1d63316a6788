//! Panel: no command at all, which opens the panel.

use std::io::{IsTerminal as _, stdin, stdout};
use std::path::Path;

use super::arguments::{Global, Panel};
use super::meaning::given;
use super::say::say;
use super::{Fault, Outcome, chosen};
use crate::config::{self, Choice, Config, Environment, Wanted};
use crate::load::{Failure, Origin, PlanFile, Why, load_plan};
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
    let (config, wrong) = configuration();
    let theme = panel.theme.as_deref().map(str::to_lowercase);
    let theme = theme.and_then(|name| Wanted::named(&name));
    let asked = (global.color.unwrap_or_default(), theme, global.ascii);
    let choice = Choice::of(config, asked, Environment::here());
    let ended = terminal::run(Start {
        loaded,
        reading: global.reading,
        budget: panel.budget.map(Credits::new),
        plan,
        fresh: panel.fresh,
        look: choice.look,
        motion: choice.motion,
        mouse: choice.mouse,
        asks: choice.asks,
        wrong,
    });
    let ended = ended.map_err(Fault::Unexpected)?;
    for words in ended.news {
        say(words);
    }
    Ok(ended.signal.map_or(Outcome::Fine, Outcome::Signal))
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

/// What the configuration file says, or else as it comes and what is wrong with it, in a line.
fn configuration() -> (Config, Option<String>) {
    match config::file().map(|file| config::read(&file)) {
        None => (Config::default(), None),
        Some(Ok(config)) => (config, None),
        Some(Err(failure)) => (Config::default(), Some(in_a_line(&failure))),
    }
}

/// The number of problems comes first: where the line is cut, the first of them is told less fully.
fn in_a_line(failure: &Failure) -> String {
    match failure {
        Failure::Unreadable(why) => why.clone(),
        Failure::Problems(problems) => {
            let list = problems.list();
            let first = list.first().map_or_else(String::new, |first| {
                let (line, _) = problems.place(first);
                format!("line {line}: {}", first.message)
            });
            match list.len() {
                1 => format!("config.toml (see genpanel doctor), {first}"),
                all => format!(
                    "config.toml, {} more (see genpanel doctor), {first}",
                    all - 1
                ),
            }
        }
    }
}
