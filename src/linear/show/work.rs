//! Work in lines: every axis with what is in hand, the arithmetic, the budget and the pins.

use crate::app::Pane;
use crate::app::view::{BreakdownLine, Cell, WorkView};
use crate::linear::Choices;
use crate::linear::spoken::change;

pub(super) fn lines(view: &WorkView<'_>) -> (Vec<String>, Choices) {
    let mut lines = vec![match view.pane {
        Pane::Generate => "Work: generate".to_owned(),
        Pane::Edit => format!("Work: edit, priced by {}", view.priced_by),
    }];
    if let Some(model) = view.models.iter().find(|model| model.selected) {
        let models = view.models.len();
        lines.push(format!(
            "Model {}, {} each; models lists all {models}",
            model.name, model.each
        ));
    }
    lines.push(format!("Quality {}", cells(&view.qualities)));
    lines.push(format!("Count {}", cells(&view.counts)));
    if let Some(frame) = &view.frame {
        let (width, height) = frame.pixels;
        lines.push(format!(
            "Size {}, {width} by {height} pixels, {}",
            frame.name, frame.effect
        ));
    }
    if let Some(tool) = view.tool_rows().iter().find(|tool| tool.selected) {
        let times = match tool.times {
            1 => String::new(),
            times => format!(", {times} times"),
        };
        lines.push(format!(
            "Tool {}{times}, per {}: {}",
            tool.name,
            tool.unit,
            cells(&tool.options)
        ));
    }
    for (edit, cost) in &view.edits {
        lines.push(format!("Edit {edit}: {cost}"));
    }
    lines.extend(view.breakdown.iter().map(arithmetic));
    if let Some(budget) = &view.budget {
        let runs = if budget.runs.is_empty() {
            String::new()
        } else {
            format!(", {}", budget.runs)
        };
        lines.push(format!("Budget: this run {}{runs}", budget.leaves));
    }
    for (number, (pin, total, to)) in (1..).zip(view.pin_rows()) {
        let number: usize = number;
        lines.push(format!("Pin {number}: {pin}: {total}, {}", change(to)));
    }
    (lines, Choices::default())
}

fn cells(cells: &[Cell<'_>]) -> String {
    let cells = cells.iter().map(|cell| {
        let in_hand = if cell.selected { " (in hand)" } else { "" };
        format!("{}{in_hand} {}", cell.label, cell.total)
    });
    cells.collect::<Vec<_>>().join(", ")
}

fn arithmetic(line: &BreakdownLine) -> String {
    match line {
        BreakdownLine::Part {
            figure,
            what,
            basis,
        } => format!("{figure} {what}, {basis}").trim_start().to_owned(),
        BreakdownLine::Arithmetic(words) => words.clone(),
        BreakdownLine::Item(words, amount) | BreakdownLine::Total(words, amount) => {
            format!("{words} = {amount}")
        }
    }
}
