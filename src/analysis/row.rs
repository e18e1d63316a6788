//! Row: one line of an answer's numbers, as typed cells.

use super::Verdict;
use crate::pricing::{Amount, Basis, Change, Configuration, Gap, Reading, grouped};

/// One line of the numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// A cell for each head.
    pub cells: Vec<Cell>,
    /// How it came out among the others.
    pub verdict: Verdict,
    /// The configuration that it is about.
    pub configuration: Option<Configuration>,
    /// The reading that the configuration is priced under, where it is another one than that of the answer.
    pub reading: Option<Reading>,
    /// How its numbers come from the price of the configuration, step by step between semicolons.
    pub arithmetic: String,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Words(String),
    /// A number of things.
    Number(u64),
    /// Credits.
    Amount(Amount),
    /// Credits more or fewer.
    Change(Change),
    /// How many times something is of something else, or how many percent.
    Ratio {
        /// For a person: `16.3`, `-93.9 %`.
        words: String,
        /// The same number for a machine.
        number: String,
        /// What it rests on.
        basis: Basis,
    },
    /// There is nothing to say.
    Nothing,
}

impl Row {
    /// A row of cells.
    pub fn of(cells: Vec<Cell>) -> Self {
        Self {
            cells,
            ..Self::default()
        }
    }

    /// With the configuration that it is about.
    #[must_use]
    pub fn about(self, configuration: Configuration) -> Self {
        Self {
            configuration: Some(configuration),
            ..self
        }
    }

    /// With how it came out.
    #[must_use]
    pub fn judged(self, verdict: Verdict) -> Self {
        Self { verdict, ..self }
    }

    /// With its arithmetic.
    #[must_use]
    pub fn because(self, arithmetic: String) -> Self {
        Self { arithmetic, ..self }
    }

    /// The weakest basis of its credits.
    pub fn basis(&self) -> Basis {
        self.amounts()
            .fold(Basis::Stated, |weakest, amount| weakest.and(amount.basis()))
    }

    /// The word for its basis; none where a price is missing, for an unknown number rests on nothing.
    pub fn standing(&self) -> Option<&'static str> {
        (self.gap() == Gap::None).then(|| self.basis().word())
    }

    /// The gravest gap of its credits.
    pub fn gap(&self) -> Gap {
        let gaps = self.amounts().map(Amount::gap);
        gaps.max().unwrap_or_default()
    }

    pub(super) fn amounts(&self) -> impl Iterator<Item = Amount> {
        self.cells.iter().filter_map(|cell| match cell {
            Cell::Amount(amount) => Some(*amount),
            Cell::Words(_)
            | Cell::Number(_)
            | Cell::Change(_)
            | Cell::Ratio { .. }
            | Cell::Nothing => None,
        })
    }
}

impl Cell {
    /// The cell for a person, with the given sign for less and for nothing.
    pub fn shown(&self, minus: &str, nothing: &str) -> String {
        match self {
            Self::Words(words) => words.clone(),
            Self::Number(number) => grouped(*number),
            Self::Amount(amount) => amount.to_string(),
            Self::Change(change) => change.words(minus),
            Self::Ratio { words, basis, .. } => {
                format!("{}{}", basis.mark(), words.replace('-', minus))
            }
            Self::Nothing => nothing.to_owned(),
        }
    }
}
