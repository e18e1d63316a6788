//! Fault: why a command could not do its work, each with its message and exit code.

use std::io;
use std::process::ExitCode;

use super::say::{say, say_bare};
use crate::load::Failure;

/// Why it could not.
#[derive(Debug)]
pub(super) enum Fault {
    /// The person asked for something that cannot be.
    Usage(String),
    /// There is no usable price sheet.
    Sheet(Failure),
    /// A place could not be read.
    Unreadable(&'static str, io::Error),
    /// A place could not be written.
    Unwritable(String, io::Error),
    /// Whoever read the output has had enough of it.
    ClosedPipe,
    /// A fault of the program.
    Unexpected(color_eyre::Report),
}

impl Fault {
    pub(super) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// The error of writing to a place.
    pub(super) fn writing(place: impl Into<String>, error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::ClosedPipe
        } else {
            Self::Unwritable(place.into(), error)
        }
    }

    pub(super) fn code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::ClosedPipe => 0,
            Self::Unreadable(..) | Self::Unwritable(..) | Self::Unexpected(_) => 1,
            Self::Usage(_) => 2,
            Self::Sheet(_) => 3,
        })
    }

    /// Tells the person.
    pub(super) fn say(&self) {
        match self {
            Self::Usage(message) => say(message),
            Self::Sheet(Failure::Unreadable(why)) => say(why),
            // Each line of it begins with its place in the file, where editors look for one.
            Self::Sheet(Failure::Problems(problems)) => say_bare(problems),
            Self::Unreadable(place, error) => say(format_args!("cannot read {place}: {error}")),
            Self::Unwritable(place, error) => say(format_args!("cannot write to {place}: {error}")),
            Self::ClosedPipe => {}
            Self::Unexpected(report) => say(report),
        }
    }
}
