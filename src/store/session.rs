//! The session as text: written in one form, read with every problem told.

mod print;
mod read;

use crate::app::{Bars, Pane, Session, SheetSection, Tab};
use crate::load::Problem;
use crate::pricing::{Basis, Gap};

/// The text of a session; [`parse`] reads it back as it is.
pub fn print(session: &Session) -> String {
    print::session(session)
}

/// Reads a session from text. Its lines are not read here: what they mean depends on a price sheet.
///
/// # Errors
///
/// Every problem in the text, in its order.
pub fn parse(text: &str) -> Result<Session, Vec<Problem>> {
    read::session(text)
}

/// What can be chosen among some words.
type Words<T, const N: usize> = [(&'static str, T); N];

const TABS: Words<Tab, 7> = [
    ("work", Tab::Work),
    ("compare", Tab::Compare),
    ("plan", Tab::Plan),
    ("afford", Tab::Afford),
    ("advise", Tab::Advise),
    ("history", Tab::History),
    ("sheet", Tab::Sheet),
];
const PANES: Words<Pane, 2> = [("generate", Pane::Generate), ("edit", Pane::Edit)];
const BARS: Words<Bars, 2> = [("images", Bars::Images), ("credits", Bars::Credits)];
const SECTIONS: Words<SheetSection, 6> = [
    ("models", SheetSection::Models),
    ("qualities", SheetSection::Qualities),
    ("edits", SheetSection::Edits),
    ("readings", SheetSection::Readings),
    ("checks", SheetSection::Checks),
    ("about", SheetSection::About),
];
const BASES: Words<Basis, 2> = [("stated", Basis::Stated), ("assumed", Basis::Assumed)];
const GAPS: Words<Gap, 2> = [("missing", Gap::Missing), ("not offered", Gap::NotOffered)];

/// The word for one of the choices.
fn word<T: PartialEq, const N: usize>(words: &Words<T, N>, choice: &T) -> &'static str {
    let found = words.iter().find(|(_, other)| other == choice);
    found.map_or("", |(word, _)| word)
}
