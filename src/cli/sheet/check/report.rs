//! Report: what checking a sheet found, in every format.

use std::io::{self, Write};

use serde::Serialize;

use crate::analysis::CheckResult;
use crate::cli::problem::Problem;
use crate::export::{self, Column, Format};
use crate::load::{Loaded, Origin, Problems};
use crate::pricing::Reading;

/// What was found; in JSON always of this shape.
#[derive(Serialize)]
pub(super) struct Report<'r> {
    name: String,
    why: &'static str,
    /// Whether there is no problem and no failed check.
    pub(super) ok: bool,
    /// The fingerprint, if there is a sheet.
    sheet: Option<String>,
    reading: Option<&'static str>,
    checks: Vec<Check<'r>>,
    problems: Vec<Problem<'r>>,
    #[serde(skip)]
    words: Option<&'r Problems>,
}

#[derive(Serialize)]
struct Check<'r> {
    holds: bool,
    claim: &'r str,
    found: &'r str,
    source: Option<&'r str>,
}

impl<'r> Report<'r> {
    pub(super) fn of_checks(loaded: &Loaded, results: &'r [CheckResult], reading: Reading) -> Self {
        let checks = results.iter().map(|result| Check {
            holds: result.holds,
            claim: &result.claim,
            found: &result.found,
            source: result.source.as_deref(),
        });
        Self {
            name: loaded.origin.name(),
            why: loaded.origin.why(),
            ok: results.iter().all(|result| result.holds),
            sheet: Some(loaded.fingerprint.to_string()),
            reading: Some(reading.word()),
            checks: checks.collect(),
            problems: Vec::new(),
            words: None,
        }
    }

    pub(super) fn of_problems(origin: &Origin, problems: &'r Problems) -> Self {
        Self {
            name: origin.name(),
            why: origin.why(),
            ok: false,
            sheet: None,
            reading: None,
            checks: Vec::new(),
            problems: Problem::all(problems),
            words: Some(problems),
        }
    }

    pub(super) fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        match (format, self.words) {
            (Format::Json, _) => export::object(self, out),
            (Format::Table, None) => self.tell(out),
            (Format::Table, Some(problems)) => writeln!(out, "{problems}"),
            (Format::Csv, _) => {
                let (columns, rows) = self.rows();
                export::csv_rows(&columns, &rows, out)
            }
            (Format::Markdown, _) => {
                let (columns, rows) = self.rows();
                export::markdown_rows(&columns, &rows, out)
            }
        }
    }

    /// The problems, or where there are none the checks.
    fn rows(&self) -> (Vec<Column>, Vec<Vec<String>>) {
        if self.words.is_some() {
            Problem::rows(&self.problems)
        } else {
            let columns = ["result", "claim", "found", "source"].map(Column::words);
            let rows = self.checks.iter().map(Check::cells).collect();
            (columns.to_vec(), rows)
        }
    }

    /// One check a line, what came out instead below it, and the sum of it all at the end.
    fn tell(&self, out: &mut dyn Write) -> io::Result<()> {
        for check in &self.checks {
            writeln!(out, "{:5}  {}", check.word(), check.claim)?;
            if !check.holds {
                writeln!(out, "       {}", check.found)?;
                if let Some(source) = check.source {
                    writeln!(out, "       claimed by {source}")?;
                }
            }
        }
        let (of, hold) = (
            self.checks.len(),
            self.checks.iter().filter(|check| check.holds).count(),
        );
        match (of, of - hold) {
            (0, _) => write!(out, "no checks")?,
            (1, 0) => write!(out, "the only check holds")?,
            (_, 0) => write!(out, "all {of} checks hold")?,
            (_, 1) => write!(out, "1 of {of} checks fails")?,
            (_, failed) => write!(out, "{failed} of {of} checks fail")?,
        }
        let (sheet, reading) = (&self.sheet, self.reading);
        writeln!(
            out,
            " in {}, sheet {}, reading {}",
            self.name,
            sheet.as_deref().unwrap_or_default(),
            reading.unwrap_or_default()
        )?;
        if hold < of {
            let words = "if the price is right and the claim is not, change its [[check]] at the end of the sheet";
            writeln!(out, "{words}")?;
        }
        Ok(())
    }
}

impl Check<'_> {
    const fn word(&self) -> &'static str {
        if self.holds { "ok" } else { "FAILS" }
    }

    fn cells(&self) -> Vec<String> {
        [
            self.word(),
            self.claim,
            self.found,
            self.source.unwrap_or_default(),
        ]
        .map(str::to_owned)
        .to_vec()
    }
}
