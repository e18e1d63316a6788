//! Outcome: how a command that could do its work ended, as an exit code.

use std::process::ExitCode;

/// How it ended. The exit code 4 belongs to budgets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// All is well.
    Fine,
    /// Some of the lines on standard input could not be read.
    BadLines,
    /// The sheet is bad, or a check of it failed.
    BadSheet,
    /// With `--fail-increase`: a total rises by more.
    Increase,
    /// With `--strict`: a result rests on an assumed or missing price.
    Uncertain,
}

impl Outcome {
    pub(super) fn code(self) -> ExitCode {
        ExitCode::from(match self {
            Self::Fine => 0,
            Self::BadLines => 2,
            Self::BadSheet => 3,
            Self::Increase => 5,
            Self::Uncertain => 6,
        })
    }
}
