//! Loading a price sheet: path → text → entries → every problem, or a sheet.
//!
//! This module alone knows what a sheet looks like in TOML.
//! It walks the parsed file by hand instead of through serde's derive, because serde stops at the first error
//! and a person who edits a sheet wants all of them at once, each with its place.

mod built_in;
mod entry;
mod excerpt;
mod failure;
mod ids;
mod limits;
mod lines;
mod numbered;
mod origin;
mod plan;
mod problem;
mod schema;
mod section;
mod source;
mod value;

pub use built_in::{BUILT_IN, TOUR, built_in, starter};
pub use failure::Failure;
pub use numbered::{NumberedLine, NumberedLines};
pub use origin::{Origin, Places, Why};
pub use plan::{PlanFile, load_plan, parse_plan, starter as plan_starter};
pub use problem::{Problem, Problems};
pub use schema::SCHEMA;
pub use source::{MOST_BYTES, Source};

// A session and a configuration file are read with the same care.
pub(crate) use entry::{Entry, Sink};
pub(crate) use section::{MOST_BUDGET, bare, entries, not_a_table, walk, walk_plain};
pub(crate) use source::Kind;

use crate::analysis::{CheckResult, checks};
use crate::pricing::{Fingerprint, PriceList, Reading, Sheet};

/// A sheet with where it came from and how its own checks went.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The sheet.
    pub sheet: Sheet,
    /// Which file it is, and why that one.
    pub origin: Origin,
    /// The hash of its prices.
    pub fingerprint: Fingerprint,
    /// What its checks say, under the reading that it names.
    pub checks: Vec<CheckResult>,
}

impl Loaded {
    fn new(sheet: Sheet, origin: Origin) -> Self {
        let checks = checks(PriceList::new(&sheet, sheet.reading));
        Self {
            fingerprint: Fingerprint::of(&sheet),
            checks,
            sheet,
            origin,
        }
    }

    /// The sheet under a reading, or under its own.
    pub fn price_list(&self, reading: Option<Reading>) -> PriceList<'_> {
        PriceList::new(&self.sheet, reading.unwrap_or(self.sheet.reading))
    }

    /// How many of the sheet's checks fail.
    pub fn failed_checks(&self) -> usize {
        self.checks.iter().filter(|check| !check.holds).count()
    }
}

/// Reads a sheet from where it is.
///
/// # Errors
///
/// Why it could not be read, or every problem in it. A sheet that was named is never replaced by another.
pub fn load(origin: Origin) -> Result<Loaded, Failure> {
    let source = Source::read(&origin)?;
    match parse(&source.text) {
        Ok(sheet) => Ok(Loaded::new(sheet, origin)),
        Err(problems) => Err(Failure::Problems(Problems::new(
            origin.name(),
            source.text,
            problems,
        ))),
    }
}

/// Reads a sheet from text.
///
/// # Errors
///
/// Every problem in the text, in its order.
pub fn parse(text: &str) -> Result<Sheet, Vec<Problem>> {
    section::sheet(text)
}
