//! Check: whether all totals of a show are what the sheet in use gives, and whether it has all that is named.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::origin;
use crate::cli::arguments::Global;
use crate::cli::problem::Problem;
use crate::cli::{Fault, Outcome, chosen, meaning, output};
use crate::export::{self, Format};
use crate::load::{Failure, Loaded, Problems};
use crate::scenes::{Scenes, Script};

/// The options that mean nothing to it: what a show says, it says of the sheet's own reading.
const NONE: [&str; 3] = ["--strict", "--explain", "--reading"];

pub(super) fn run(file: Option<&Path>, global: &Global) -> Result<Outcome, Fault> {
    meaning::refuse(global, "present --check", &NONE)?;
    let format = global.format()?;
    let origin = origin(file, global)?;
    let loaded = chosen::sheet_with_warning(global)?;
    let script = Script::read(&origin, &loaded.sheet);
    let read = script.and_then(|script| Ok((script.scenes(&loaded.sheet)?, script)));
    let (scenes, name, problems) = match &read {
        Ok((scenes, script)) => (Some(scenes), script.name(), scenes.misses.as_ref()),
        Err(Failure::Problems(problems)) => (None, problems.file(), Some(problems)),
        Err(Failure::Unreadable(why)) => {
            return Err(Fault::Sheet(Failure::Unreadable(why.clone())));
        }
    };
    let report = Report::of(name, &loaded, scenes, problems);
    output::write(global.place(), |out| report.write(format, out))?;
    Ok(if report.ok {
        Outcome::Fine
    } else {
        Outcome::BadSheet
    })
}

/// What was found; in JSON always of this shape.
#[derive(Serialize)]
struct Report<'r> {
    name: &'r str,
    /// Whether there is no problem.
    ok: bool,
    /// The fingerprint of the sheet.
    sheet: String,
    /// How many scenes there are; `None` where the file is none.
    scenes: Option<usize>,
    /// How many totals they say.
    totals: Option<usize>,
    problems: Vec<Problem<'r>>,
    #[serde(skip)]
    words: Option<&'r Problems>,
}

impl<'r> Report<'r> {
    fn of(
        name: &'r str,
        loaded: &Loaded,
        scenes: Option<&Scenes>,
        problems: Option<&'r Problems>,
    ) -> Self {
        let totals = |scenes: &Scenes| {
            let shots = scenes.shots.iter();
            shots.map(|shot| shot.scene.totals.len()).sum()
        };
        Self {
            name,
            ok: problems.is_none(),
            sheet: loaded.fingerprint.to_string(),
            scenes: scenes.map(|scenes| scenes.shots.len()),
            totals: scenes.map(totals),
            problems: problems.map_or_else(Vec::new, Problem::all),
            words: problems,
        }
    }

    fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        match (format, self.words) {
            (Format::Json, _) => export::object(self, out),
            (Format::Table, Some(problems)) => writeln!(out, "{problems}"),
            (Format::Table, None) => writeln!(out, "{}", self.in_words()),
            (Format::Csv, _) => {
                let (columns, rows) = Problem::rows(&self.problems);
                export::csv_rows(&columns, &rows, out)
            }
            (Format::Markdown, _) => {
                let (columns, rows) = Problem::rows(&self.problems);
                export::markdown_rows(&columns, &rows, out)
            }
        }
    }

    /// `all 9 totals in 3 scenes agree: tour.scenes.toml, sheet 1234abcd`.
    fn in_words(&self) -> String {
        let totals = match self.totals.unwrap_or_default() {
            0 => "no scene says a total".to_owned(),
            1 => "the only total agrees".to_owned(),
            several => format!("all {several} totals agree"),
        };
        let scenes = match self.scenes.unwrap_or_default() {
            1 => "1 scene".to_owned(),
            several => format!("{several} scenes"),
        };
        format!("{totals}: {}, {scenes}, sheet {}", self.name, self.sheet)
    }
}
