//! Failure: why there is no sheet, each in words for the person who named it.

use std::fmt;

use super::Problems;

/// Why a sheet could not be loaded.
#[derive(Clone, Debug)]
pub enum Failure {
    /// The file could not be read; the sentence says which and why.
    Unreadable(String),
    /// The file was read and is wrong.
    Problems(Problems),
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) => out.write_str(why),
            Self::Problems(problems) => problems.fmt(out),
        }
    }
}

impl std::error::Error for Failure {}
