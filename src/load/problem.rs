//! Problems: what is wrong in a file, each with its line, column and a caret under the place.

use std::fmt;
use std::ops::Range;

use super::excerpt::Excerpt;
use super::lines::Lines;
use crate::pricing::{escaped, grouped};

/// One thing that is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The bytes of the text that it is about.
    pub at: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: String,
    /// Whether something was not found that a syntax error elsewhere may have hidden.
    pub absence: bool,
}

impl Problem {
    /// Something that is there and wrong.
    ///
    /// What is told may name what is wrong somewhere else in the file, so this is the last lock on the door:
    /// nothing that a terminal would obey goes through it.
    pub(crate) fn new(
        at: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            at,
            message: escaped(message),
            help: escaped(help),
            absence: false,
        }
    }

    /// Something that is not there.
    pub(crate) fn absent(
        at: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            absence: true,
            ..Self::new(at, message, help)
        }
    }
}

/// Every problem of one file, in the file's order.
#[derive(Clone, Debug)]
pub struct Problems {
    file: String,
    text: String,
    lines: Lines,
    list: Vec<Problem>,
}

impl Problems {
    pub(crate) fn new(file: String, text: String, mut list: Vec<Problem>) -> Self {
        list.sort_by_key(|problem| problem.at.start);
        let lines = Lines::of(&text);
        Self {
            file,
            text,
            lines,
            list,
        }
    }

    /// The problems.
    pub fn list(&self) -> &[Problem] {
        &self.list
    }

    /// The file they are in, as it was named.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Line and column of a problem, both counted from 1, the column in characters.
    pub fn place(&self, problem: &Problem) -> (usize, usize) {
        let at = self.text.floor_char_boundary(problem.at.start);
        let before = self.text.get(self.lines.start(at)..at).unwrap_or_default();
        (self.lines.number(at), before.chars().count() + 1)
    }

    fn write(&self, problem: &Problem, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, column) = self.place(problem);
        let excerpt = Excerpt::of(&self.text, self.lines.start(problem.at.start), &problem.at);
        writeln!(out, "{}:{number}:{column}: {}", self.file, problem.message)?;
        writeln!(
            out,
            "{}",
            format!("{number:5} | {}", excerpt.text).trim_end()
        )?;
        let carets = "^".repeat(excerpt.width.max(1));
        let indent = " ".repeat(excerpt.indent);
        writeln!(out, "      | {indent}{carets} {}", problem.help)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Nobody reads more; a file that is no sheet at all may have millions.
        const SHOWN: usize = 1_000;
        for problem in self.list.iter().take(SHOWN) {
            self.write(problem, out)?;
        }
        let all = grouped(u64::try_from(self.list.len()).unwrap_or(u64::MAX));
        let file = &self.file;
        match self.list.len() {
            1 => write!(out, "1 problem in {file}"),
            several if several > SHOWN => {
                let shown = grouped(u64::try_from(SHOWN).unwrap_or(u64::MAX));
                write!(out, "{all} problems in {file}, the first {shown} above")
            }
            _ => write!(out, "{all} problems in {file}"),
        }
    }
}
