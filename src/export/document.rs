//! Document: a table to be read, with its title, what it rests on, and what it comes to; no format's own.

mod parts;

pub use parts::quotes;

use super::column::{Align, Column};

/// What every document says of its marks.
pub const MARKS: &str =
    "~ rests on an assumed price; a number without it is stated; ? is not known.";

/// Something to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it is about.
    pub title: String,
    /// Its tables, each with its sentences.
    pub parts: Vec<Part>,
    /// What its numbers rest on: the sheet with its fingerprint, the reading, the marks.
    pub rests_on: Vec<String>,
}

/// A table and what it comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// What it is about; empty where the document says so.
    pub title: String,
    /// What stands above each column, and the side to which its cells are pushed.
    pub heads: Vec<(String, Align)>,
    /// The cells.
    pub rows: Vec<Vec<String>>,
    /// What it comes to, a sentence each.
    pub words: Vec<String>,
    /// How its numbers come about, a sentence each: a column of them would be wider than any page.
    pub proofs: Vec<String>,
}

impl Part {
    /// A table of words and numbers.
    pub fn table(columns: &[Column], rows: Vec<Vec<String>>) -> Self {
        let head = |column: &Column| (column.head.to_owned(), column.align);
        Self {
            heads: columns.iter().map(head).collect(),
            rows,
            ..Self::default()
        }
    }

    /// With what it comes to.
    #[must_use]
    pub fn saying(mut self, words: impl IntoIterator<Item = String>) -> Self {
        let words = words.into_iter().filter(|words| !words.is_empty());
        self.words.extend(words);
        self
    }

    /// With how its numbers come about, each with what they are of; nothing of what has no arithmetic.
    #[must_use]
    pub fn proving(mut self, proofs: impl IntoIterator<Item = (String, String)>) -> Self {
        let proofs = proofs.into_iter().filter(|(_, proof)| !proof.is_empty());
        self.proofs
            .extend(proofs.map(|(of, proof)| match of.as_str() {
                "" => proof,
                of => format!("{of}: {proof}"),
            }));
        self
    }

    /// With what it is about.
    #[must_use]
    pub fn titled(self, title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..self
        }
    }
}

/// The sheet and the reading, as a document names them.
pub fn on_sheet(
    name: &str,
    fingerprint: crate::pricing::Fingerprint,
    reading: crate::pricing::Reading,
) -> Vec<String> {
    let (word, meaning) = (reading.word(), reading.meaning());
    vec![
        format!("Price sheet: {name} ({fingerprint}), reading {word}: {meaning}."),
        MARKS.to_owned(),
    ]
}
