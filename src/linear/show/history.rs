//! History in lines: every simulated run, and what models and tools cost in all.

use crate::app::view::{HistoryView, TotalRow};
use crate::app::{Action, HistoryAction};
use crate::linear::Choices;
use crate::linear::lists::numbered;
use crate::pricing::grouped;

pub(super) fn lines(view: &HistoryView) -> (Vec<String>, Choices) {
    let spent = view.words.first().cloned().unwrap_or_default();
    let mut lines = vec![format!("History: {spent}")];
    let runs = view.runs.iter().enumerate().map(|(at, run)| {
        let in_hand = if at == view.row { ", in hand" } else { "" };
        let left = run.left.map(|left| format!(", {left} left"));
        let left = left.unwrap_or_default();
        format!("{}: {}{left}{in_hand}, {}", run.words, run.cost, run.line)
    });
    lines.extend(numbered(runs));
    lines.extend(view.models.iter().map(|row| total("Model", row)));
    lines.extend(view.tools.iter().map(|row| total("Tool", row)));
    if let Some((budget, left)) = &view.budget {
        lines.push(format!("Budget {}, {left} left", grouped(budget.get())));
    }
    let rows = Choices::rows(
        |to| Action::History(HistoryAction::Row(to)),
        view.runs.len(),
    );
    (lines, rows)
}

fn total(what: &str, row: &TotalRow) -> String {
    format!(
        "{what} {}, {} in all: {}",
        row.name,
        grouped(row.times),
        row.cost
    )
}
