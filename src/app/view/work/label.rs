//! Label: what an option is called.

use std::fmt;
use std::ops::Deref;

use crate::pricing::Figure;

/// A name that the sheet gives, a number, or words put together. Most take no memory: a frame has thirty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label<'a> {
    /// As the sheet has it.
    Name(&'a str),
    /// The number that the option is.
    Number(Figure),
    /// What nobody has written down as it is.
    Words(String),
}

impl Label<'_> {
    pub(in crate::app) fn of_number(number: u32) -> Self {
        Self::Number(Figure::of(number.into()))
    }

    /// With a sign behind it.
    #[must_use]
    pub fn with(self, sign: &str) -> Self {
        Self::Words([&self, sign].concat())
    }
}

impl Deref for Label<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Name(name) => name,
            Self::Number(number) => number,
            Self::Words(words) => words,
        }
    }
}

impl<'a> From<&'a str> for Label<'a> {
    fn from(name: &'a str) -> Self {
        Self::Name(name)
    }
}

impl fmt::Display for Label<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self)
    }
}
