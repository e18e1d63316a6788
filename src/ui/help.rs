//! Help: the live keys by task, from the one key table, over the screen.

use super::overlay::{Piece, Press, Sheet};
use super::text::width;
use super::{Theme, hints};
use crate::app::Scope;
use crate::input::{Keymap, Task};

pub(super) fn sheet(scopes: &[Scope], theme: &Theme, keys: &Keymap) -> Sheet {
    // The words stand below each other, behind the longest keys.
    const FIRST: u16 = 10;
    let shown = keys
        .bindings_in(scopes)
        .map(|binding| width(binding.shown) + 4);
    let words_at = shown.max().unwrap_or(FIRST).clamp(FIRST, 30);
    let mut lines: Vec<Vec<Piece>> = Vec::new();
    let mut presses = Vec::new();
    for task in Task::ALL {
        let mut bindings = keys
            .bindings_in(scopes)
            .filter(|binding| binding.task == task)
            .peekable();
        if bindings.peek().is_none() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(Vec::new());
        }
        lines.push(vec![(1, task.heading().to_owned(), theme.strong)]);
        for binding in bindings {
            let of_line = hints::presses(&binding, 72).into_iter();
            presses.extend(of_line.map(|(from, wide, action)| Press {
                line: lines.len(),
                from: 3 + from,
                wide,
                action,
            }));
            lines.push(vec![
                (3, binding.shown.to_owned(), theme.chosen),
                (words_at, binding.words.to_owned(), theme.text),
            ]);
        }
    }
    Sheet {
        title: "Keys",
        lines,
        presses,
    }
}
