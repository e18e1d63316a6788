//! What can be wrong with a configuration line, each in one clear sentence.

use std::fmt;

use crate::pricing::{nearest, plain};

/// Why a line could not be read. Displays as one sentence that says what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineError {
    /// There is nothing in it.
    Empty {
        /// A line that would do.
        example: String,
    },
    /// A name that the sheet does not have.
    UnknownName {
        /// What was looked for, such as `model`.
        kind: &'static str,
        /// What was given.
        given: String,
        /// The name that was probably meant.
        nearest: Option<String>,
        /// Some of the names that there are.
        known: String,
    },
    /// A number that is none, or out of range.
    BadNumber {
        /// What it counts, such as `count`.
        kind: &'static str,
        /// What was given.
        given: String,
        /// The smallest that may be given.
        min: u64,
        /// The greatest that may be given.
        max: u64,
    },
    /// A model and quality without a count, or a part that is empty.
    PartMissing {
        /// What is missing.
        kind: &'static str,
        /// A line that would do.
        example: String,
    },
    /// More parts between colons than there can be.
    TooManyParts {
        /// The first part too many.
        given: String,
        /// What the parts are.
        form: &'static str,
    },
    /// A model alone, with nothing to price.
    NothingToPrice {
        /// A line that would do.
        example: String,
    },
    /// An edit that needs an option.
    OptionMissing {
        /// The tool.
        edit: String,
        /// Its options.
        options: String,
    },
    /// More edits than a configuration can hold.
    TooManyEdits {
        /// How many it can hold.
        most: usize,
    },
    /// Behind a comma something else than `reading=`, `sheet=` or `total=`, or one of them twice.
    BadSuffix {
        /// What was given.
        given: String,
    },
}

impl LineError {
    /// The error for a name that is not among the known ones.
    pub(super) fn unknown<'n>(
        kind: &'static str,
        given: &str,
        known: impl Iterator<Item = &'n str> + Clone,
    ) -> Self {
        const SHOWN: usize = 6;
        let all = known.clone().count();
        let mut names: Vec<String> = known.clone().take(SHOWN).map(plain).collect();
        if all > SHOWN {
            names.push(format!("… ({all} in all)"));
        }
        Self::UnknownName {
            kind,
            given: plain(given),
            nearest: nearest(given, known).map(plain),
            known: names.join(", "),
        }
    }
}

impl std::error::Error for LineError {}

impl LineError {
    /// What is wrong, and what to write instead.
    pub fn parts(&self) -> (String, String) {
        match self {
            Self::Empty { example } => ("the line is empty".to_owned(), format!("write {example}")),
            Self::UnknownName {
                kind,
                given,
                nearest,
                known,
            } => {
                let help = match nearest {
                    Some(nearest) => format!("did you mean {nearest}?"),
                    None if known.is_empty() => "the sheet has none".to_owned(),
                    None => format!("there is {known}"),
                };
                (format!("unknown {kind} \"{given}\""), help)
            }
            Self::BadNumber {
                kind,
                given,
                min,
                max,
            } => (
                format!("\"{given}\" cannot be the {kind}"),
                if min == max {
                    format!("it is always {min}")
                } else {
                    format!("write a whole number from {min} to {max}")
                },
            ),
            Self::PartMissing { kind, example } => {
                (format!("the {kind} is missing"), format!("write {example}"))
            }
            Self::TooManyParts { given, form } => (
                format!("\"{given}\" is one part too many"),
                format!("the form is {form}"),
            ),
            Self::NothingToPrice { example } => (
                "a model alone has no price".to_owned(),
                format!("write {example}, or attach an edit with +"),
            ),
            Self::OptionMissing { edit, options } => {
                (format!("{edit} needs an option"), format!("write {options}"))
            }
            Self::TooManyEdits { most } => (
                "too many edits".to_owned(),
                format!("a configuration holds at most {most}"),
            ),
            Self::BadSuffix { given } => (
                format!("\"{given}\" is not understood"),
                "after a comma comes reading=tier|flat|table, sheet=FINGERPRINT or total=N, each once"
                    .to_owned(),
            ),
        }
    }
}

impl fmt::Display for LineError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (wrong, instead) = self.parts();
        write!(out, "{wrong}: {instead}")
    }
}
