//! Open: the panel with configurations in it, as somebody has sent them.

use super::arguments::{Global, Open};
use super::quote::wrong;
use super::{Fault, Outcome, panel};
use crate::pricing::{Line, Sheet};

pub(super) fn run(arguments: &Open, global: &Global) -> Result<Outcome, Fault> {
    panel::with(&arguments.panel, &arguments.lines, global)
}

/// The lines on the sheet. All are read before anything else happens, so that a bad one changes nothing.
pub(super) fn lines(texts: &[String], sheet: &Sheet) -> Result<Vec<Line>, Fault> {
    let mut lines: Vec<Line> = Vec::new();
    for text in texts {
        let line = Line::parse(text, sheet)
            .map_err(|error| Fault::Usage(wrong(text, &error, texts.len())))?;
        lines.push(line);
    }
    let mut readings = lines.iter().filter_map(|line| line.reading_meant(sheet));
    let first = readings.next();
    if let Some((first, other)) = first.zip(readings.find(|other| Some(*other) != first)) {
        return Err(Fault::Usage(format!(
            "the panel has one reading at a time, and the lines ask for {} and {}: genpanel compare shows both",
            first.word(),
            other.word()
        )));
    }
    Ok(lines)
}
