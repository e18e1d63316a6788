//! Plans as files, `*.plan.toml`: read with every problem told, and written back.
//!
//! ```toml
//! schema = 1
//! name = "Poster"          # optional
//! budget = 1000            # optional
//! reading = "tier"         # optional
//!
//! [[step]]                 # one or more, in the order in which they are taken
//! line = "imagegen-fast:720p:1"
//! tries = 4                # 1 where nothing is said
//! note = "test the prompt" # optional
//! ```

mod print;
mod read;
mod starter;

pub use starter::starter;

use super::source::Kind;
use super::{Failure, Origin, Problem, Problems, Source};
use crate::analysis::PlanStep;
use crate::pricing::{Credits, Reading, Sheet};

/// A plan as its file says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanFile {
    /// What it is a plan of.
    pub name: Option<String>,
    /// What it is paid from.
    pub budget: Option<Credits>,
    /// The reading that it insists on.
    pub reading: Option<Reading>,
    /// The steps, in order; in a file that was read there is at least one.
    pub steps: Vec<PlanStep>,
}

impl PlanFile {
    /// The file that says this plan: [`parse_plan`] reads it back as it is.
    pub fn print(&self, sheet: &Sheet) -> String {
        print::plan(self, sheet)
    }
}

/// Reads a plan from where it is, against a sheet.
///
/// # Errors
///
/// Why it could not be read, or every problem in it.
pub fn load_plan(origin: &Origin, sheet: &Sheet) -> Result<PlanFile, Failure> {
    let problems = |text: &str| parse_plan(text, sheet).err().unwrap_or_default();
    let source = Source::read_as(Kind::Plan, origin, problems)?;
    parse_plan(&source.text, sheet)
        .map_err(|problems| Failure::Problems(Problems::new(origin.name(), source.text, problems)))
}

/// Reads a plan from text, against a sheet.
///
/// # Errors
///
/// Every problem in the text, in its order.
pub fn parse_plan(text: &str, sheet: &Sheet) -> Result<PlanFile, Vec<Problem>> {
    read::plan(text, sheet)
}
