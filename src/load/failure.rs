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

impl Failure {
    /// The first problem with its line, and how many more there are, where there is one line for it.
    pub fn in_a_line(&self) -> String {
        let problems = match self {
            Self::Unreadable(why) => return why.clone(),
            Self::Problems(problems) => problems,
        };
        let Some(first) = problems.list().first() else {
            return String::new();
        };
        let (line, _) = problems.place(first);
        let more = match problems.list().len() {
            1 => String::new(),
            all => format!(", and {} more", all - 1),
        };
        format!("line {line}: {}{more}", first.message)
    }
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
