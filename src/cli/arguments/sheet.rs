//! The arguments of sheet.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::analysis::Limit;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Sheet {
    /// Name every problem of a sheet, or the result of every check in it
    Check {
        /// The sheet, instead of the one that is used
        file: Option<PathBuf>,
    },
    /// Tell which sheet is used, and why
    Path,
    /// Write the built-in sheet as a start for your own; an existing file is never touched
    Init {
        /// Where to, - for standard output [default: pricing.toml]
        file: Option<PathBuf>,
    },
    /// Tell which prices differ in two sheets, and what that does to configurations
    Diff(Diff),
    /// Write the JSON Schema of a price sheet, with which editors complete and check one
    Schema,
}

#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  genpanel sheet diff built-in pricing.toml               what you changed
  git show HEAD:pricing.toml | genpanel sheet diff - pricing.toml --format md
  genpanel sheet diff old.toml new.toml nano-banana-pro:2K:3 images.plan.toml --fail-increase 5%

Each sheet is read as it says itself, unless --reading, a line or a plan names a reading for both.
A plan is held against its own budget, or else the new sheet's; either way it has no effect on the exit code.
A total that rises by exactly the limit is not above it; one that is missing on a sheet is told and never above it.")]
pub(in crate::cli) struct Diff {
    /// The sheet before; - reads it from standard input, built-in is the one in the program
    pub(in crate::cli) old: PathBuf,
    /// The sheet after; - and built-in as before
    pub(in crate::cli) new: PathBuf,
    /// Configurations, and plans (*.plan.toml), whose totals are compared [default: the start and the examples of both sheets]
    #[arg(value_name = "LINE|PLAN")]
    pub(in crate::cli) subjects: Vec<String>,
    /// Exit with 5 if a total rises by more than so many percent, such as 5 or 0.5%
    #[arg(long, value_name = "P%", value_parser = limit, allow_hyphen_values = true)]
    pub(in crate::cli) fail_increase: Option<Limit>,
}

fn limit(text: &str) -> Result<Limit, String> {
    Limit::parse(text).ok_or_else(|| "write a percentage such as 5, 5% or 0.5%".to_owned())
}
