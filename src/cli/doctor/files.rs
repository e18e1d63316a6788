//! Files: which sheet, configuration and session, and what is wrong with them.

use std::path::Path;

use super::{Finding, State};
use crate::cli::arguments::Global;
use crate::cli::chosen;
use crate::cli::output::name;
use crate::load::{Failure, Origin, load};
use crate::store::{file_name, folder, read};

pub(super) fn sheet(global: &Global) -> Finding {
    let origin = chosen::origin(global);
    let told = format!("{}: {}", origin.name(), origin.why());
    if origin == Origin::Stdin {
        let told = format!("{told}; not read, and the panel cannot read it from there");
        return Finding::new("sheet", State::Unknown, told);
    }
    match load(origin) {
        Ok(loaded) => match loaded.failed_checks() {
            0 => Finding::new("sheet", State::Fine, told),
            failed => {
                let of = loaded.checks.len();
                let told =
                    format!("{told}; {failed} of {of} checks fail, see genpanel sheet check");
                Finding::new("sheet", State::Wrong, told)
            }
        },
        Err(failure) => {
            let told = problems(&told, "; ", &failure);
            let told = format!("{told}, see genpanel sheet check");
            Finding::new("sheet", State::Wrong, told)
        }
    }
}

pub(super) fn config(file: Option<&Path>, failure: Option<&Failure>) -> Finding {
    let what = "config";
    let Some(file) = file else {
        return Finding::new(what, State::Without, "no home directory");
    };
    let place = name(file);
    match failure {
        Some(failure) => {
            let told = format!(
                "{}; the panel is as it comes",
                problems(&place, ": ", failure)
            );
            Finding::new(what, State::Wrong, told)
        }
        None if file.exists() => Finding::new(what, State::Fine, place),
        None => Finding::new(what, State::Without, format!("{place} is not there")),
    }
}

pub(super) fn session() -> Finding {
    let what = "session";
    let Some(folder) = folder() else {
        let told = "no home directory, so nothing is kept";
        return Finding::new(what, State::Wrong, told);
    };
    let file = folder.join(file_name(1));
    let place = name(&file);
    // The folder is made when the panel opens, so what counts until then is the one above it.
    let there = file.ancestors().skip(1).find(|folder| folder.is_dir());
    let written = there.map(tempfile::tempfile_in);
    if let Some(Err(error)) = written {
        let told = format!("{place} cannot be written: {error}");
        return Finding::new(what, State::Wrong, told);
    }
    match read(&file) {
        Ok(Some(_)) => Finding::new(what, State::Fine, place),
        Ok(None) => Finding::new(what, State::Fine, format!("{place} is not there yet")),
        Err(failure) => {
            let told = format!("{}; it will be put aside", problems(&place, ": ", &failure));
            Finding::new(what, State::Wrong, told)
        }
    }
}

/// What is wrong with a file; one that could not be read at all is named by the failure itself.
fn problems(place: &str, between: &str, failure: &Failure) -> String {
    match failure {
        Failure::Unreadable(why) => why.clone(),
        Failure::Problems(problems) => match problems.list().len() {
            1 => format!("{place}{between}1 problem"),
            several => format!("{place}{between}{several} problems"),
        },
    }
}
