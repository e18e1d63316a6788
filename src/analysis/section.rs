//! Section: the answer to one question, as typed cells that every face writes in its own way.

use super::Row;
use crate::pricing::{Amount, Reading};

/// An answer: a verdict, a sentence, and the numbers behind them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The word for it in machine output.
    pub key: &'static str,
    /// The question.
    pub title: String,
    /// How it came out.
    pub verdict: Verdict,
    /// The verdict in a few words, for a list of questions.
    pub short: String,
    /// The verdict in full.
    pub sentence: String,
    /// What came out, without its credits: the same under another reading exactly if the verdict is.
    pub identity: String,
    /// What the other readings say.
    pub others: Vec<Other>,
    /// What stands above the cells.
    pub heads: Vec<Head>,
    /// The numbers.
    pub rows: Vec<Row>,
}

/// The same question under another reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The reading.
    pub reading: Reading,
    /// Whether the verdict is the same.
    pub same: bool,
    /// The verdict there, in a few words.
    pub short: String,
}

/// How a claim, or an option among others, came out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// There is nothing to judge.
    #[default]
    Open,
    /// It is so, or it is the best.
    Holds,
    /// Both sides cost the same.
    Ties,
    /// It is not so, or something else beats it.
    Fails,
}

/// What stands above the cells of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The word for it in machine output.
    pub key: &'static str,
    /// The words for a person; none where only machines want it.
    pub words: &'static str,
    /// Whether the cells are pushed to the right.
    pub figures: bool,
    /// How soon it gives way where room is short: 0 never does.
    pub rank: u8,
}

impl Verdict {
    /// The word for machine output; `None` where nothing is judged.
    pub const fn word(self) -> Option<&'static str> {
        match self {
            Self::Open => None,
            Self::Holds => Some("holds"),
            Self::Ties => Some("ties"),
            Self::Fails => Some("fails"),
        }
    }
}

impl Head {
    /// A column of words.
    pub const fn words(key: &'static str, words: &'static str, rank: u8) -> Self {
        Self {
            key,
            words,
            figures: false,
            rank,
        }
    }

    /// A column of figures.
    pub const fn figures(key: &'static str, words: &'static str, rank: u8) -> Self {
        Self {
            key,
            words,
            figures: true,
            rank,
        }
    }
}

impl Section {
    /// The readings under which the verdict is another one.
    pub fn flips(&self) -> impl Iterator<Item = &Other> {
        self.others.iter().filter(|other| !other.same)
    }

    /// What the other readings make of the verdict, in a sentence; `None` where they were not asked.
    pub fn under_others(&self) -> Option<String> {
        if self.others.is_empty() {
            return None;
        }
        // Readings that agree with each other are named together.
        let mut verdicts: Vec<(&str, Vec<&str>)> = Vec::new();
        for other in self.flips() {
            let word = other.reading.word();
            match verdicts.iter_mut().find(|(short, _)| *short == other.short) {
                Some((_, readings)) => readings.push(word),
                None => verdicts.push((&other.short, vec![word])),
            }
        }
        let flips: Vec<_> = verdicts
            .into_iter()
            .map(|(short, readings)| format!("under {}: {short}", joined(&readings)))
            .collect();
        let same: Vec<_> = self
            .others
            .iter()
            .filter(|other| other.same)
            .map(|other| other.reading.word())
            .collect();
        Some(match (flips.as_slice(), same.as_slice()) {
            ([], same) => format!("The same under {}.", joined(same)),
            (flips, []) => format!("≠ {}.", flips.join("; ")),
            (flips, same) => {
                format!("≠ {}. The same under {}.", flips.join("; "), joined(same))
            }
        })
    }

    /// The heads alone.
    #[must_use]
    pub fn without_words(self) -> Self {
        Self {
            sentence: String::new(),
            short: String::new(),
            rows: Vec::new(),
            ..self
        }
    }

    /// Whether every number in it rests on stated prices alone.
    pub fn is_certain(&self) -> bool {
        let mut amounts = self.rows.iter().flat_map(Row::amounts);
        amounts.all(Amount::is_certain)
    }
}

/// Names in a sentence: `A`, `A and B`, `A, B and C`.
pub fn joined<S: AsRef<str>>(names: &[S]) -> String {
    match names {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [before @ .., last] => {
            let before: Vec<_> = before.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", before.join(", "), last.as_ref())
        }
    }
}
