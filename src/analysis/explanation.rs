//! Explanation: where the numbers that are shown come from: what goes in, who says so, and what is done with it.
//!
//! Screen and command line say the same lines, so a number has one proof.

mod budget;
mod change;
mod quote;

pub use budget::spent_arithmetic;
pub use change::{change_arithmetic, joined_steps};
pub use quote::{in_short, next_choices};

use super::Part;

/// The proof of what is shown, from its first number to its last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// What it proves, with the number: `Nano Banana Pro 2K ×3: 147`.
    pub title: String,
    /// The proof.
    pub lines: Vec<ExplanationLine>,
}

/// One line of a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExplanationLine {
    /// What the lines below are about.
    Heading(String),
    /// A number that goes in.
    Part {
        /// The number, with the sign of what is done with it.
        figure: String,
        /// What it is.
        what: String,
        /// `stated`, `assumed`, `missing`, or what else it stands for.
        standing: String,
        /// The page or words that say so.
        source: String,
    },
    /// What is done with the numbers; `-` is less.
    Arithmetic(String),
    /// What is to be known beside it.
    Words(String),
}

impl Explanation {
    /// A proof without lines.
    pub fn of(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            lines: Vec::new(),
        }
    }

    /// Begins with another thing.
    pub fn heading(&mut self, words: impl Into<String>) {
        self.lines.push(ExplanationLine::Heading(words.into()));
    }

    /// Adds arithmetic, a line for each step between semicolons.
    pub fn arithmetic(&mut self, words: impl AsRef<str>) {
        let steps = words
            .as_ref()
            .split("; ")
            .filter(|step| !step.trim().is_empty());
        let lines = steps.map(|step| ExplanationLine::Arithmetic(step.to_owned()));
        self.lines.extend(lines);
    }

    /// Adds a sentence; nothing where there is none.
    pub fn words(&mut self, words: impl Into<String>) {
        let words = words.into();
        if !words.is_empty() {
            self.lines.push(ExplanationLine::Words(words));
        }
    }

    /// Adds a number that goes in.
    pub fn part(&mut self, part: &Part<'_>) {
        self.given(&part.figure, &part.what, part.standing(), part.source);
    }

    /// Adds what somebody says: a number, what it is, what it stands for, and where it is said.
    pub fn given(&mut self, figure: &str, what: &str, standing: &str, source: &str) {
        self.lines.push(ExplanationLine::Part {
            figure: figure.to_owned(),
            what: what.to_owned(),
            standing: standing.to_owned(),
            source: source.to_owned(),
        });
    }

    /// Every page or words that its numbers come from, each once, in the order in which they are named.
    pub fn sources(&self) -> Vec<&str> {
        let mut sources: Vec<&str> = Vec::new();
        for line in &self.lines {
            if let ExplanationLine::Part { source, .. } = line
                && !source.is_empty()
                && !sources.contains(&source.as_str())
            {
                sources.push(source);
            }
        }
        sources
    }

    /// With another sign for less.
    #[must_use]
    pub fn with_minus(mut self, minus: &str) -> Self {
        for line in &mut self.lines {
            if let ExplanationLine::Arithmetic(words) = line {
                *words = signed(words, minus);
            }
        }
        self
    }
}

/// Arithmetic with another sign for less. A hyphen within a name stands between letters and is none.
pub fn signed(words: &str, minus: &str) -> String {
    let mut signed = String::with_capacity(words.len());
    let mut before = ' ';
    let mut rest = words.chars().peekable();
    while let Some(sign) = rest.next() {
        let number = rest
            .peek()
            .is_some_and(|next| next.is_ascii_digit() || *next == ' ');
        if sign == '-' && matches!(before, ' ' | '~' | '(') && number {
            signed.push_str(minus);
        } else {
            signed.push(sign);
        }
        before = sign;
    }
    signed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_sign_for_less_is_typeset() {
        let words = "9 - 147 = -138 (-93.9 %), ~-45 of GPT-4 at DALL-E 3";
        assert_eq!(
            signed(words, "−"),
            "9 − 147 = −138 (−93.9 %), ~−45 of GPT-4 at DALL-E 3"
        );
    }

    #[test]
    fn each_source_is_named_once_and_each_step_has_its_line() {
        let mut proof = Explanation::of("a: 3");
        proof.given("1", "one", "stated", "page b");
        proof.given("2", "two", "stated", "page a");
        proof.given("3", "three", "stated", "page b");
        assert_eq!(proof.sources(), ["page b", "page a"]);
        proof.arithmetic("1 + 2 = 3; 3 - 3 = 0");
        proof.arithmetic("");
        proof.words("");
        assert_eq!(proof.lines.len(), 5);
    }
}
