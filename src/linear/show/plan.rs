//! Plan in lines: its steps, what they come to, and the plans near it.

use crate::app::view::{LeftView, PlanSum, PlanView};
use crate::app::{Action, PlanAction};
use crate::linear::Choices;
use crate::linear::lists::numbered;
use crate::linear::spoken::change;

pub(super) fn lines(view: &PlanView<'_>) -> (Vec<String>, Choices) {
    let mut lines = vec![view.title.clone()];
    let steps = view.steps.iter().enumerate().map(|(at, step)| {
        let chosen = if at == view.row { ", chosen step" } else { "" };
        let note = if step.note.is_empty() {
            String::new()
        } else {
            format!(", {}", step.note)
        };
        let tries = match step.tries {
            1 => "1 try".to_owned(),
            tries => format!("{tries} tries"),
        };
        let left = left(step.left.as_ref());
        format!(
            "{}, {tries} at {} each: {}{left}{note}{chosen}",
            step.words, step.each, step.cost
        )
    });
    lines.extend(numbered(steps));
    lines.push(sum("Total", &view.total));
    lines.extend(
        view.at_final
            .iter()
            .map(|sum_of| sum("All at the final setting", sum_of)),
    );
    lines.extend(view.breaks.clone());
    lines.push(view.in_full.clone());
    for other in &view.what_if {
        let left = left(other.left.as_ref());
        lines.push(format!(
            "What if {}: {}, {}{left}",
            other.words,
            other.total,
            change(other.change)
        ));
    }
    lines.retain(|line| !line.is_empty());
    let rows = Choices::rows(|to| Action::Plan(PlanAction::Row(to)), view.steps.len());
    (lines, rows)
}

fn sum(words: &str, sum: &PlanSum) -> String {
    format!("{words}: {}{}", sum.amount, left(sum.left.as_ref()))
}

fn left(left: Option<&LeftView>) -> String {
    left.map_or_else(String::new, |left| format!(", {} left", left.words))
}
