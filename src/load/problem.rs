//! Problems: what is wrong in a file, each with its line, column and a caret under the place.

use std::fmt;
use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use crate::pricing::plain;

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
    pub(super) fn new(
        at: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            at,
            message: message.into(),
            help: help.into(),
            absence: false,
        }
    }

    /// Something that is not there.
    pub(super) fn absent(
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
    list: Vec<Problem>,
}

impl Problems {
    pub(super) fn new(file: String, text: String, mut list: Vec<Problem>) -> Self {
        list.sort_by_key(|problem| problem.at.start);
        Self { file, text, list }
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
        let line = LineAt::of(&self.text, problem.at.start);
        (line.number, line.before.chars().count() + 1)
    }

    fn write(&self, problem: &Problem, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = LineAt::of(&self.text, problem.at.start);
        let (number, column) = self.place(problem);
        let marked = self.text.get(problem.at.clone()).unwrap_or_default();
        let marked = marked.lines().next().unwrap_or_default();
        let shown = line.shown(marked);
        writeln!(out, "{}:{number}:{column}: {}", self.file, problem.message)?;
        writeln!(out, "{number:5} | {}", shown.text)?;
        let carets = "^".repeat(shown.width.max(1));
        let indent = " ".repeat(shown.indent);
        writeln!(out, "      | {indent}{carets} {}", problem.help)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.list {
            self.write(problem, out)?;
        }
        match self.list.len() {
            1 => write!(out, "1 problem in {}", self.file),
            several => write!(out, "{several} problems in {}", self.file),
        }
    }
}

/// The line of a text in which a byte stands.
struct LineAt<'t> {
    number: usize,
    before: &'t str,
    line: &'t str,
}

/// A line as it can be shown, and where the caret goes under it, in columns.
struct Shown {
    text: String,
    indent: usize,
    width: usize,
}

impl<'t> LineAt<'t> {
    fn of(text: &'t str, at: usize) -> Self {
        let at = text.floor_char_boundary(at);
        let (head, tail) = text.split_at(at);
        let start = head.rfind('\n').map_or(0, |newline| newline + 1);
        let end = tail.find('\n').map_or(text.len(), |newline| at + newline);
        Self {
            number: head.matches('\n').count() + 1,
            before: head.get(start..).unwrap_or_default(),
            line: text.get(start..end).unwrap_or_default(),
        }
    }

    /// A long line is cut before the place, so that the place is in sight.
    fn shown(&self, marked: &str) -> Shown {
        const BEFORE: usize = 56;
        const LONGEST: usize = 72;
        let skip = self.before.chars().count().saturating_sub(BEFORE);
        let mut text = String::new();
        let (mut indent, mut width) = (0, 0);
        if skip > 0 {
            text.push('…');
            indent = 1;
        }
        let (first, last) = (self.before.len(), self.before.len() + marked.len());
        for (at, sign) in self.line.trim_end().char_indices().skip(skip).take(LONGEST) {
            let sign = printable(sign);
            let columns = UnicodeWidthChar::width(sign).unwrap_or(0);
            if at < first {
                indent += columns;
            } else if at < last {
                width += columns;
            }
            text.push(sign);
        }
        if self.line.trim_end().chars().count() > skip + LONGEST {
            text.push('…');
        }
        Shown {
            text,
            indent,
            width,
        }
    }
}

/// A tab takes one column here, and what a terminal would obey becomes a replacement character.
fn printable(sign: char) -> char {
    if sign == '\t' {
        ' '
    } else if plain(sign.encode_utf8(&mut [0; 4])).starts_with('\\') && sign != '\\' {
        '\u{fffd}'
    } else {
        sign
    }
}
