//! Answers: what goes out where there is no screen: what changed is written, what went wrong is said.

use std::io::{self, IsTerminal as _, Write, stdout};

use crate::ui::Grouping;

/// What a person who types writes behind.
const PROMPT: &str = "> ";

/// Where answers go.
pub(super) struct Answers<'o> {
    out: &'o mut dyn Write,
    say: &'o mut dyn FnMut(&str),
    /// Whether a person types.
    pub(super) typed: bool,
    /// What stands between the thousands of a number.
    grouping: Grouping,
    /// Whether that person is shown where to type.
    prompts: bool,
    /// Whether a line of a script was not done.
    pub(super) bad: bool,
}

impl<'o> Answers<'o> {
    /// To these, for a person who types or for a script.
    pub(super) fn new(
        out: &'o mut dyn Write,
        say: &'o mut dyn FnMut(&str),
        typed: bool,
        grouping: Grouping,
    ) -> Self {
        Self {
            out,
            say,
            typed,
            grouping,
            prompts: typed && stdout().is_terminal(),
            bad: false,
        }
    }

    /// Writes lines at once, as somebody may wait for them.
    pub(super) fn write(&mut self, lines: &[String]) -> io::Result<()> {
        for line in lines {
            writeln!(self.out, "{}", self.grouping.of(line))?;
        }
        self.out.flush()
    }

    /// Says what came of no line.
    pub(super) fn say(&mut self, words: &str) {
        (self.say)(words);
    }

    /// Says what was not done; a script is told in which line, and by its exit code.
    pub(super) fn trouble(&mut self, number: Option<u64>, why: &str) {
        self.bad |= !self.typed;
        match number.filter(|_| !self.typed) {
            Some(number) => (self.say)(&format!("line {number}: {why}")),
            None => (self.say)(why),
        }
    }

    pub(super) fn prompt(&mut self) -> io::Result<()> {
        if self.prompts {
            write!(self.out, "{PROMPT}")?;
            self.out.flush()?;
        }
        Ok(())
    }

    /// Leaves the line that is being typed.
    pub(super) fn break_off(&mut self) -> io::Result<()> {
        if self.prompts {
            writeln!(self.out)?;
            self.out.flush()?;
        }
        Ok(())
    }
}
