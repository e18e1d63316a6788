//! From plan to text, in a form that stays the same from one version of a file to the next.

use std::fmt::Write as _;

use super::PlanFile;
use crate::analysis::PlanStep;
use crate::pricing::{Line, Sheet};

pub(super) fn plan(plan: &PlanFile, sheet: &Sheet) -> String {
    let mut text = "schema = 1\n".to_owned();
    if let Some(name) = &plan.name {
        let _ = writeln!(text, "name = {}", quoted(name));
    }
    if let Some(budget) = plan.budget {
        let _ = writeln!(text, "budget = {}", budget.get());
    }
    if let Some(reading) = plan.reading {
        let _ = writeln!(text, "reading = \"{}\"", reading.word());
    }
    steps(&plan.steps, sheet, &mut text);
    text
}

/// The steps alone.
pub(super) fn steps(steps: &[PlanStep], sheet: &Sheet, text: &mut String) {
    for step in steps {
        let line = Line::of(step.configuration.clone()).print(sheet);
        let _ = writeln!(text, "\n[[step]]\nline = {}", quoted(&line));
        let _ = writeln!(text, "tries = {}", step.tries);
        if let Some(note) = &step.note {
            let _ = writeln!(text, "note = {}", quoted(note));
        }
    }
}

/// A text in quotes. What a plan holds has no control characters: its reader refuses them.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
