//! Afford in lines: what the budget buys of each model.

use crate::app::view::AffordView;
use crate::app::{Action, AffordAction};
use crate::linear::Choices;
use crate::linear::lists::numbered;

pub(super) fn lines(view: &AffordView<'_>) -> (Vec<String>, Choices) {
    if !view.budgeted {
        return (
            vec![format!("Afford: {}", view.no_budget)],
            Choices::default(),
        );
    }
    let mut lines = vec![format!("Afford: {}", view.title)];
    let inputs = view.inputs.iter();
    let inputs: Vec<_> = inputs
        .map(|(what, figure)| format!("{what} {figure}"))
        .collect();
    lines.push(inputs.join(", "));
    let rows = view.rows.iter().map(|row| {
        let in_hand = if row.selected { ", in hand" } else { "" };
        let few = if row.enough {
            ""
        } else {
            ", fewer than asked for"
        };
        let quality = row.quality.map_or_else(String::new, |of| format!(" {of}"));
        let figures = row.note.clone().unwrap_or_else(|| {
            format!(
                "{} for {}, {} left, {} for one more{few}",
                images(&row.images),
                row.spent,
                row.left,
                row.one_more
            )
        });
        format!(
            "{}{quality}, {} each: {figures}{in_hand}",
            row.name, row.each
        )
    });
    lines.extend(numbered(rows));
    let qualities = view
        .qualities
        .iter()
        .map(|row| format!("{} {} at {} each", row.label, images(&row.images), row.each));
    lines.push(format!(
        "The model in hand: {}",
        qualities.collect::<Vec<_>>().join(", ")
    ));
    lines.extend(view.arithmetic.iter().cloned());
    lines.extend(view.whole.iter().cloned());
    let rows = Choices::rows(|to| Action::Afford(AffordAction::Row(to)), view.rows.len());
    (lines, rows)
}

fn images(images: &str) -> String {
    let unit = if images == "1" { "image" } else { "images" };
    format!("{images} {unit}")
}
