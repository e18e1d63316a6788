//! Panel: no command at all, which opens the panel, with a screen or without.

use std::io::{IsTerminal as _, stdin, stdout};
use std::path::Path;

use super::arguments::{Global, Panel};
use super::meaning::given;
use super::output::Place;
use super::present::Asked;
use super::say::{say, say_bare};
use super::{Fault, Outcome, chosen, output};
use crate::config::{self, Choice, Config, Environment, Wanted};
use crate::load::{Failure, Origin, PlanFile, Why, load_plan};
use crate::pricing::{Credits, Sheet};
use crate::terminal::{self, Ended, Start, Transcript};
use crate::ui::to_ascii;

/// The options that only output can heed.
const WITHOUT_MEANING: [&str; 5] = ["--json", "--format", "--output", "--strict", "--explain"];

pub(super) fn run(panel: &Panel, global: &Global) -> Result<Outcome, Fault> {
    with(panel, &[], global)
}

/// The same with these configurations in it.
pub(super) fn with(panel: &Panel, lines: &[String], global: &Global) -> Result<Outcome, Fault> {
    if let Some(option) = given(global, &WITHOUT_MEANING) {
        return Err(Fault::usage(format!(
            "{option} needs a command, such as genpanel quote nano-banana-pro:2K:3"
        )));
    }
    open(panel, lines, global, None)
}

/// Opens the panel with these configurations in it, or on a show.
pub(super) fn open(
    panel: &Panel,
    lines: &[String],
    global: &Global,
    show: Option<&Asked>,
) -> Result<Outcome, Fault> {
    let linear = is_linear(panel);
    let reads = if linear { "commands" } else { "keys" };
    if chosen::takes_stdin(global) {
        return Err(Fault::usage(format!(
            "the panel reads {reads} from standard input, so the sheet cannot come from there: \
             give --sheet a file"
        )));
    }
    if linear {
        return in_lines(start(panel, lines, global, show, reads)?);
    }
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return Err(Fault::usage(
            "the panel needs a terminal; without one, use genpanel --linear, genpanel quote or genpanel compare",
        ));
    }
    if std::env::var_os("TERM").is_some_and(|term| term == "dumb") {
        return Err(Fault::usage(
            "the panel needs a terminal that can place its cursor, and TERM is dumb; \
             use genpanel --linear, genpanel quote or genpanel compare",
        ));
    }
    let ended =
        terminal::run(start(panel, lines, global, show, reads)?).map_err(Fault::Unexpected)?;
    Ok(tell(ended))
}

/// The panel without a screen.
fn in_lines(start: Start) -> Result<Outcome, Fault> {
    let (ascii, grouping) = (start.look.ascii, start.look.grouping);
    let typed = stdin().is_terminal();
    let mut say = |words: &str| {
        let words = if ascii {
            to_ascii(words)
        } else {
            words.to_owned()
        };
        let words = grouping.of(&words);
        // To a person it is one talk; in a script's log it is known by the program's name.
        if typed {
            say_bare(words);
        } else {
            say(words);
        }
    };
    let transcript = output::write(Place::standard(ascii), |out| {
        terminal::linear(start, out, &mut say)
    })?;
    let Transcript { ended, bad, unread } = transcript.map_err(Fault::Unexpected)?;
    let outcome = tell(ended);
    match unread {
        Some(error) => Err(Fault::Unreadable("standard input", error)),
        None if bad && outcome == Outcome::Fine => Ok(Outcome::BadLines),
        None => Ok(outcome),
    }
}

fn start(
    panel: &Panel,
    lines: &[String],
    global: &Global,
    show: Option<&Asked>,
    reads: &str,
) -> Result<Start, Fault> {
    let loaded = chosen::sheet(global)?;
    let lines = super::open::lines(lines, &loaded.sheet)?;
    let present = match show {
        Some(asked) => Some(asked.read(&loaded, reads)?),
        None => None,
    };
    let plan = match &panel.plan {
        Some(file) => Some(plan(file, &loaded.sheet, reads)?),
        None => None,
    };
    let (choice, wrong) = choice(panel, global);
    Ok(Start {
        loaded,
        present,
        reading: global.reading,
        budget: panel.budget.map(Credits::new),
        plan,
        lines,
        fresh: panel.fresh,
        look: choice.look,
        motion: choice.motion,
        mouse: choice.mouse,
        asks: choice.asks,
        wrong,
    })
}

/// How it is to look, and what is wrong with the configuration file.
pub(super) fn choice(panel: &Panel, global: &Global) -> (Choice, Option<String>) {
    let (config, wrong) = configuration();
    let theme = panel.theme.as_deref().map(str::to_lowercase);
    let theme = theme.and_then(|name| Wanted::named(&name));
    let asked = (global.color.unwrap_or_default(), theme, global.ascii);
    (Choice::of(config, asked, Environment::here()), wrong)
}

/// Whether it is to be without a screen.
pub(super) fn is_linear(panel: &Panel) -> bool {
    panel.linear || Environment::here().accessible
}

/// What is worth a word when it has ended.
pub(super) fn tell(ended: Ended) -> Outcome {
    for words in ended.news {
        say(words);
    }
    ended.signal.map_or(Outcome::Fine, Outcome::Signal)
}

/// A plan to open, with the name of its file.
fn plan(file: &Path, sheet: &Sheet, reads: &str) -> Result<(String, PlanFile), Fault> {
    if file == Path::new("-") {
        return Err(Fault::usage(format!(
            "the panel reads {reads} from standard input, so the plan cannot come from there: \
             give --plan a file"
        )));
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
