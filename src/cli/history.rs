//! History: the simulated runs that the panel keeps.

use std::path::PathBuf;

use super::arguments::{Global, History};
use super::output::name;
use super::quote::verdict;
use super::say::say;
use super::{Fault, Outcome, meaning, output};
use crate::analysis::Ledger;
use crate::export::{self, Recorded};
use crate::pricing::Credits;
use crate::store::{file_name, folder, read};

pub(super) fn run(arguments: &History, global: &Global) -> Result<Outcome, Fault> {
    meaning::refuse(global, "history", &["--sheet", "--reading"])?;
    let format = global.format()?;
    let file = file(arguments.session);
    let session = match &file {
        Some(path) => read(path).map_err(Fault::Sheet)?,
        None => None,
    };
    let found = session.is_some();
    let ledger = session.map_or(Ledger::new(Credits::ZERO), |session| session.ledger);
    let recorded = Recorded::of(&ledger, global.explain);
    output::write(global.place(), |out| {
        export::history(format, &recorded, out)
    })?;
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
