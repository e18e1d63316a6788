//! History: the simulated runs that the panel keeps.

use std::path::{Path, PathBuf};

use super::arguments::{Global, History};
use super::output::name;
use super::quote::verdict;
use super::say::say;
use super::{Fault, Outcome, meaning, output};
use crate::analysis::Ledger;
use crate::config;
use crate::export::{self, Format, Month, Recorded, Shape};
use crate::pricing::Credits;
use crate::store::{file_name, folder, read};

pub(super) fn run(arguments: &History, global: &Global) -> Result<Outcome, Fault> {
    meaning::refuse(global, "history", &["--sheet", "--reading"])?;
    let shape = global.shape()?;
    if arguments.focus.is_some() && (global.json || global.format.is_some() || global.explain) {
        return Err(Fault::usage(
            "--focus is CSV of its own columns: leave --json, --format and --explain out",
        ));
    }
    if arguments.focus.is_some() {
        let csv = |shape: &Shape| *shape == Shape::Rows(Format::Csv);
        let is_csv = |file: &Path| Shape::of_file(file).filter(csv);
        global.by_ending(is_csv, "--focus is CSV, which .csv says")?;
    }
    let file = file(arguments.session);
    let session = match &file {
        Some(path) => read(path).map_err(Fault::Sheet)?,
        None => None,
    };
    let found = session.is_some();
    let ledger = session.map_or(Ledger::new(Credits::ZERO), |session| session.ledger);
    let recorded = Recorded::of(&ledger, global.explain);
    match arguments.focus {
        Some(month) => focus(&ledger, month, global)?,
        None => output::write(global.place(), |out| export::history(shape, &recorded, out))?,
    }
    if ledger.runs.is_empty() {
        let place = file.map_or_else(|| "no home directory".to_owned(), |path| name(&path));
        let why = if found {
            "holds no run"
        } else {
            "is not there"
        };
        say(format_args!(
            "no simulated runs: {place} {why}; on Work, Enter simulates one"
        ));
    }
    others(arguments.session);
    Ok(verdict(ledger.spent().is_certain(), global))
}

/// The runs as FOCUS has them; only with what the person says that a credit is worth.
fn focus(ledger: &Ledger, month: Month, global: &Global) -> Result<(), Fault> {
    let file = config::file();
    let config = file.as_deref().map(config::read).transpose();
    let config = config.map_err(Fault::Sheet)?.unwrap_or_default();
    let Some(money) = config.money else {
        let file = file.map_or_else(|| "config.toml".to_owned(), |path| name(&path));
        return Err(Fault::Usage(format!(
            "FOCUS asks for money, and no page says what a credit is worth: if you know it, write \
             money_per_credit = \"0.01\" and currency = \"USD\" with your numbers in {file}"
        )));
    };
    if let Some(run) = export::unpriced(ledger) {
        return Err(Fault::Usage(format!(
            "nobody knows what run {run} costs, and FOCUS has no word for that"
        )));
    }
    output::write(global.place(), |out| {
        export::focus(ledger, &money, month, out)
    })
}

fn file(number: u32) -> Option<PathBuf> {
    folder().map(|folder| folder.join(file_name(number)))
}

/// A word about the sessions that are not in the list, because a sum over this one is not a sum over all.
fn others(but: u32) {
    // As many as anybody has open.
    const LOOKED_AT: u32 = 9;
    let there = (1..=LOOKED_AT).filter(|number| {
        *number != but && file(*number).is_some_and(|path| path.symlink_metadata().is_ok())
    });
    let names: Vec<_> = there.map(|number| format!("--session {number}")).collect();
    if !names.is_empty() {
        say(format_args!("other sessions: {}", names.join(", ")));
    }
}
