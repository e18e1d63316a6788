//! Words: the commands that a screen needs no name for: lists to pick from, and what is on it.

use crate::app::Tab;

/// A command of the linear panel alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    /// The models.
    Models,
    /// The qualities.
    Qualities,
    /// The counts.
    Counts,
    /// The dimensions.
    Sizes,
    /// The editing tools with their options.
    Edits,
    /// The readings of the sheet.
    Readings,
    /// What is on the open screen.
    Show,
    /// What is on a screen, which is then the open one.
    Screen(Tab),
    /// What is in hand, and its total.
    Total,
    /// The commands, or what one of them does.
    Help,
}

/// Each with its name and what it does.
const WORDS: [(&str, Word, &str); 16] = [
    (
        "models",
        Word::Models,
        "every model with its total, numbered",
    ),
    (
        "qualities",
        Word::Qualities,
        "every quality with its total, numbered",
    ),
    (
        "counts",
        Word::Counts,
        "every count with its total, numbered",
    ),
    ("sizes", Word::Sizes, "every size, numbered"),
    (
        "edits",
        Word::Edits,
        "every editing tool with its cost, numbered; a number attaches it or takes it off",
    ),
    (
        "readings",
        Word::Readings,
        "every reading of the sheet with its total, numbered",
    ),
    ("total", Word::Total, "what is in hand and what it costs"),
    ("show", Word::Show, "what is on the open screen"),
    ("work", Word::Screen(Tab::Work), "what is on Work"),
    ("compare", Word::Screen(Tab::Compare), "the pins, numbered"),
    (
        "plan",
        Word::Screen(Tab::Plan),
        "the steps of the plan, numbered",
    ),
    (
        "afford",
        Word::Screen(Tab::Afford),
        "what the budget buys of each model, numbered",
    ),
    (
        "advise",
        Word::Screen(Tab::Advise),
        "the advice, its questions numbered",
    ),
    (
        "history",
        Word::Screen(Tab::History),
        "the simulated runs, numbered",
    ),
    (
        "sheet",
        Word::Screen(Tab::Sheet),
        "the prices of the sheet, a section at a time",
    ),
    (
        "help",
        Word::Help,
        "every command; help NAME tells what one does",
    ),
];

/// Each word with its name and what it does.
pub fn words() -> impl Iterator<Item = (&'static str, Word, &'static str)> {
    WORDS.into_iter()
}

/// The word of this name.
pub(super) fn word(name: &str) -> Option<Word> {
    let mut words = words();
    words
        .find(|(known, ..)| known.eq_ignore_ascii_case(name))
        .map(|(_, word, _)| word)
}
