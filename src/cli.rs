//! The command line: arguments in; data on standard output, words on standard error, an exit code out.
//!
//! A person's mistake is one clear message; only a fault of the program becomes a report with a backtrace.

mod advise;
mod afford;
mod arguments;
mod chosen;
mod compare;
mod completions;
mod doctor;
mod fault;
mod history;
mod keys;
mod man;
mod meaning;
mod named;
mod open;
mod outcome;
mod output;
mod panel;
mod plan;
mod present;
mod problem;
mod quote;
mod record;
mod render;
mod say;
mod sheet;
mod stage;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use arguments::{Arguments, Command};
use fault::Fault;
use outcome::Outcome;

/// Does what the arguments ask for; the first one is the program's name.
///
/// # Errors
///
/// Faults of the program only; a mistake of the person is told on standard error and is in the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> color_eyre::Result<ExitCode> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let outcome = match Arguments::read(&arguments) {
        Ok(arguments) => perform(&arguments),
        Err(error) => usage::answer(&error),
    };
    match outcome {
        Ok(outcome) => Ok(outcome.code()),
        Err(Fault::Unexpected(report)) => Err(report),
        Err(fault) => {
            fault.say();
            Ok(fault.code())
        }
    }
}

fn perform(arguments: &Arguments) -> Result<Outcome, Fault> {
    let global = &arguments.global;
    match &arguments.command {
        None => panel::run(&arguments.panel, global),
        Some(_) if arguments.panel.is_given() => Err(Fault::usage(
            "before a command, --linear, --fresh, --budget, --plan and --theme mean nothing: they are the panel's",
        )),
        Some(Command::Open(open)) => open::run(open, global),
        Some(Command::Quote(quote)) => quote::run(quote, global),
        Some(Command::Compare(compare)) => compare::run(compare, global),
        Some(Command::Plan(plan)) => plan::run(plan, global),
        Some(Command::Advise(advise)) => advise::run(advise, global),
        Some(Command::Afford(afford)) => afford::run(afford, global),
        Some(Command::History(history)) => history::run(history, global),
        Some(Command::Sheet(sheet)) => sheet::run(sheet, global),
        Some(Command::Present(present)) => present::run(present, global),
        Some(Command::Render(render)) => render::run(render, global),
        Some(Command::Record(record)) => record::run(record, global),
        Some(Command::Keys) => keys::run(global),
        Some(Command::Doctor) => doctor::run(global),
        Some(Command::Completions { shell }) => completions::run(*shell, global),
        Some(Command::Man { command }) => man::run(command, global),
    }
}
