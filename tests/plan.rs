//! Plans: the figures of the built-in sheet on every face, laws on generated sheets, files, keys and looks.

#![expect(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test says what it expects by failing there"
)]

#[path = "plan/figures.rs"]
mod figures;
#[path = "plan/files.rs"]
mod files;
#[path = "laws/generated.rs"]
#[expect(dead_code, reason = "the other laws need more of it")]
mod generated;
#[path = "plan/keys.rs"]
mod keys;
#[path = "plan/laws.rs"]
mod laws;
#[path = "draw/looks.rs"]
mod looks;
#[path = "laws/parts.rs"]
mod parts;
#[path = "plan/screen.rs"]
mod screen;

use genpanel::analysis::{PlanStep, Template};
use genpanel::load::built_in;
use genpanel::pricing::{Configuration, Line, PriceList, Reading, Sheet};

fn sheet() -> Sheet {
    built_in().unwrap().sheet
}

fn configuration(line: &str, sheet: &Sheet) -> Configuration {
    Line::parse(line, sheet).unwrap().configuration
}

fn steps(lines: &[(&str, u32)], sheet: &Sheet) -> Vec<PlanStep> {
    let steps = lines.iter();
    steps
        .map(|(line, tries)| PlanStep::new(configuration(line, sheet), *tries))
        .collect()
}

fn workflow(sheet: &Sheet) -> Vec<PlanStep> {
    Template::Workflow.steps(None, PriceList::new(sheet, Reading::Tier))
}
