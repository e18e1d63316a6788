//! Line: one shell-safe word that says a whole configuration.
//!
//! ```text
//! MODEL[:QUALITY:COUNT[:DIMENSION]]{+EDIT[:OPTION][:TIMES]}[,reading=R][,sheet=FINGERPRINT][,total=N]
//! nano-banana-pro:2K:3
//! nano-banana-2:1K:3:landscape+upscale:4x:3
//! flux-dev+inpaint:25:2                      edits alone, on an image one already has
//! ```
//!
//! `total` travels beside the fingerprint: a line opened on another sheet can then show both totals.

mod error;
mod note;
mod parse;

use std::fmt::Write as _;

pub use error::LineError;

use super::{Configuration, Credits, Fingerprint, Reading, Sheet};

/// A configuration, and what a shared line says about the prices that it was made on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The configuration.
    pub configuration: Configuration,
    /// The reading, if the line insists on one.
    pub reading: Option<Reading>,
    /// The sheet it was made on, if it says so.
    pub sheet: Option<Fingerprint>,
    /// The total on that sheet, if it says so.
    pub total: Option<Credits>,
}

impl Line {
    /// The bare configuration, without reading or sheet.
    pub const fn of(configuration: Configuration) -> Self {
        Self {
            configuration,
            reading: None,
            sheet: None,
            total: None,
        }
    }

    /// Reads a line against a sheet. Names match without case.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, with the nearest known name where a name is unknown.
    pub fn parse(text: &str, sheet: &Sheet) -> Result<Self, LineError> {
        parse::line(text, sheet)
    }

    /// Reads a line whose model may be `*`; tells whether it was.
    ///
    /// # Errors
    ///
    /// As [`Line::parse`].
    pub fn parse_template(text: &str, sheet: &Sheet) -> Result<(Self, bool), LineError> {
        match text.trim_start().strip_prefix('*') {
            Some(rest) => {
                let any = &sheet.models.get(super::At::FIRST).id;
                Ok((parse::line(&format!("{any}{rest}"), sheet)?, true))
            }
            None => Ok((parse::line(text, sheet)?, false)),
        }
    }

    /// The reading that is meant: the one that it names, else that of the sheet where it says on which sheet it was made
    /// or what it cost there; `None` where any will do.
    pub fn reading_meant(&self, sheet: &Sheet) -> Option<Reading> {
        let made_there = self.sheet.is_some() || self.total.is_some();
        self.reading.or(made_there.then_some(sheet.reading))
    }

    /// The line in its shortest form: what is as it starts is not written.
    pub fn print(&self, sheet: &Sheet) -> String {
        self.with_suffixes(print(&self.configuration, sheet, false))
    }

    /// The line with its dimension, for when it is kept: a sheet that starts with another one does not change it.
    pub fn print_in_full(&self, sheet: &Sheet) -> String {
        let several = sheet.dimensions.len() > 1;
        self.with_suffixes(print(&self.configuration, sheet, several))
    }

    fn with_suffixes(&self, mut text: String) -> String {
        if let Some(reading) = self.reading {
            let _ = write!(text, ",reading={}", reading.word());
        }
        if let Some(fingerprint) = self.sheet {
            let _ = write!(text, ",sheet={fingerprint}");
        }
        if let Some(total) = self.total {
            let _ = write!(text, ",total={}", total.get());
        }
        text
    }
}

fn print(configuration: &Configuration, sheet: &Sheet, in_full: bool) -> String {
    let mut text = sheet.models.get(configuration.model).id.clone();
    if let Some(run) = configuration.generation {
        let quality = &sheet.qualities.get(run.quality).id;
        let _ = write!(text, ":{quality}:{}", run.count);
        if in_full || run.dimension != sheet.start.dimension {
            let _ = write!(text, ":{}", sheet.dimensions.get(run.dimension).id);
        }
    }
    for used in &configuration.edits {
        let Some(edit) = sheet.edit(used.edit) else {
            continue;
        };
        let _ = write!(text, "+{}", edit.id);
        if edit.has_options() {
            let _ = write!(text, ":{}", edit.options.get(used.option).label);
        }
        if used.times > 1 {
            let _ = write!(text, ":{}", used.times);
        }
    }
    text
}
