//! Problem: a slip in a file, as every command that checks one writes it.

use serde::Serialize;

use crate::export::Column;
use crate::load::Problems;

/// One slip.
#[derive(Serialize)]
pub(super) struct Problem<'p> {
    line: usize,
    column: usize,
    message: &'p str,
    help: &'p str,
}

impl<'p> Problem<'p> {
    /// All of them, in their order.
    pub(super) fn all(problems: &'p Problems) -> Vec<Self> {
        let problem = |problem: &'p crate::load::Problem| {
            let (line, column) = problems.place(problem);
            Self {
                line,
                column,
                message: &problem.message,
                help: &problem.help,
            }
        };
        problems.list().iter().map(problem).collect()
    }

    /// All of them as rows under their headings.
    pub(super) fn rows(all: &[Self]) -> (Vec<Column>, Vec<Vec<String>>) {
        let words = ["message", "help"].map(Column::words);
        let columns = [["line", "column"].map(Column::numbers), words].concat();
        (columns, all.iter().map(Self::cells).collect())
    }

    fn cells(&self) -> Vec<String> {
        vec![
            self.line.to_string(),
            self.column.to_string(),
            self.message.to_owned(),
            self.help.to_owned(),
        ]
    }
}
