//! Help: the live keys by task, from the one key table, over the screen.

use super::Theme;
use super::overlay::{Piece, Sheet};
use crate::app::Scope;
use crate::input::{Task, bindings_in};

pub(super) fn sheet(scopes: &[Scope], theme: &Theme) -> Sheet {
    let mut lines: Vec<Vec<Piece>> = Vec::new();
    for task in Task::ALL {
        let mut bindings = bindings_in(scopes)
            .filter(|binding| binding.task == task)
            .peekable();
        if bindings.peek().is_none() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(Vec::new());
        }
        lines.push(vec![(1, task.heading().to_owned(), theme.strong)]);
        lines.extend(bindings.map(|binding| {
            vec![
                (3, binding.shown.to_owned(), theme.chosen),
                (10, binding.words.to_owned(), theme.text),
            ]
        }));
    }
    Sheet {
        title: "Keys",
        lines,
    }
}
