//! Outcome: how a command that could do its work ended, as an exit code.

use std::process::ExitCode;

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// All is well.
    Fine,
    /// Some of the lines on standard input could not be read.
    BadLines,
    /// The sheet is bad, or a check of it failed.
    BadSheet,
    /// The budget does not do for what was asked of it.
    OverBudget,
    /// With `--fail-increase`: a total rises by more.
    Increase,
    /// A signal ended the panel.
    Signal(i32),
    /// With `--strict`: a result rests on an assumed or missing price.
    Uncertain,
}

impl Outcome {
    pub(super) fn code(self) -> ExitCode {
        ExitCode::from(match self {
            Self::Fine => 0,
            Self::BadLines => 2,
            Self::BadSheet => 3,
            Self::OverBudget => 4,
            Self::Increase => 5,
            Self::Uncertain => 6,
            // As shells count it.
            Self::Signal(signal) => u8::try_from(signal).unwrap_or(0).saturating_add(128),
        })
    }
}
