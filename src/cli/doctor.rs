//! Doctor: what this terminal can do, and which files the panel uses, each with what to do about it.

mod files;
mod screen;

use serde::Serialize;

use super::arguments::Global;
use super::{Fault, Outcome, meaning, output};
use crate::config::{self, Choice, Config, Environment};
use crate::export::{self, Column, Format};
use crate::load::Failure;
use crate::terminal::Probe;

/// How it stands with one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Fine,
    /// Nothing is wrong; the panel does without.
    Without,
    /// It cannot be known.
    Unknown,
    Wrong,
}

/// One thing that was looked at.
#[derive(Serialize)]
struct Finding {
    what: &'static str,
    state: State,
    found: String,
}

#[derive(Serialize)]
struct Told<'f> {
    findings: &'f [Finding],
}

impl Finding {
    fn new(what: &'static str, state: State, found: impl Into<String>) -> Self {
        Self {
            what,
            state,
            found: found.into(),
        }
    }
}

impl State {
    const fn word(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Without => "without",
            Self::Unknown => "unknown",
            Self::Wrong => "wrong",
        }
    }
}

pub(super) fn run(global: &Global) -> Result<Outcome, Fault> {
    meaning::refuse(global, "doctor", &["--reading", "--strict", "--explain"])?;
    let format = global.format()?;
    let file = config::file();
    let read = file.as_deref().map_or(Ok(Config::default()), config::read);
    let config = read.as_ref().cloned().unwrap_or_default();
    let environment = Environment::here();
    let asked = (global.color.unwrap_or_default(), None, global.ascii);
    let choice = Choice::of(config, asked, environment);
    let mut findings = screen::findings(&Probe::take(), &choice);
    findings.extend([
        files::sheet(global),
        files::config(file.as_deref(), read.as_ref().err()),
        files::session(),
    ]);
    let columns = ["what", "state", "found"].map(Column::words);
    let rows = || {
        let rows = findings.iter().map(|finding| {
            let words = [finding.what, finding.state.word(), &finding.found];
            words.map(str::to_owned).to_vec()
        });
        rows.collect::<Vec<_>>()
    };
    output::write(global.place(), |out| match format {
        Format::Table => export::table_rows(&columns, &rows(), out),
        Format::Csv => export::csv_rows(&columns, &rows(), out),
        Format::Markdown => export::markdown_rows(&columns, &rows(), out),
        Format::Json => {
            let findings = &findings;
            export::object(&Told { findings }, out)
        }
    })?;
    match read {
        Err(failure @ Failure::Problems(_)) => return Err(Fault::Sheet(failure)),
        // All of it is told above.
        Err(Failure::Unreadable(_)) => return Ok(Outcome::BadSheet),
        Ok(_) => {}
    }
    let wrong = |what| {
        let mut found = findings.iter().filter(|finding| finding.what == what);
        found.any(|finding| finding.state == State::Wrong)
    };
    Ok(if wrong("sheet") {
        Outcome::BadSheet
    } else {
        Outcome::Fine
    })
}
