//! Advise in lines: the questions with their verdicts, then the numbers of the one in hand.

use crate::app::view::AdviseView;
use crate::app::{Action, AdviseAction};
use crate::linear::Choices;
use crate::linear::lists::numbered;

pub(super) fn lines(view: &AdviseView) -> (Vec<String>, Choices) {
    let mut lines = vec![format!("Advise for {}, to {}", view.subject, view.to)];
    let questions = view.questions.iter().enumerate().map(|(at, question)| {
        let in_hand = if at == view.question { ", in hand" } else { "" };
        let fails = if question.fails { " (fails)" } else { "" };
        let flips = if question.flips {
            ", another reading says otherwise"
        } else {
            ""
        };
        format!(
            "{}: {}{fails}{flips}{in_hand}",
            question.title, question.short
        )
    });
    lines.extend(numbered(questions));
    lines.extend([&view.sentence, &view.others].into_iter().cloned());
    for (at, row) in view.rows.iter().enumerate() {
        let cells = view.heads.iter().zip(&row.cells);
        let cells = cells
            .filter(|(_, cell)| *cell != "—" && !cell.is_empty())
            .map(|(head, cell)| {
                if head.figures {
                    format!("{} {cell}", head.words)
                } else {
                    cell.clone()
                }
            });
        let mut parts: Vec<_> = cells.collect();
        parts.extend(row.holds.then(|| "holds".to_owned()));
        parts.extend(row.fails.then(|| "fails".to_owned()));
        parts.extend((at == view.row).then(|| "in hand".to_owned()));
        lines.push(format!("  {}", parts.join(", ")));
    }
    lines.push(view.arithmetic.clone());
    lines.retain(|line| !line.is_empty());
    let rows = Choices::rows(
        |to| Action::Advise(AdviseAction::Question(to)),
        view.questions.len(),
    );
    (lines, rows)
}
