//! From text to plan, through the same entries and problems as a sheet.

use super::PlanFile;
use crate::analysis::{MAX_STEPS, MAX_TRIES, PlanStep};
use crate::load::Problem;
use crate::load::entry::{Entry, Sink};
use crate::load::section::{MOST_BUDGET, bare, entries, walk};
use crate::pricing::{Credits, Line, Reading, Sheet};

pub(super) fn plan(text: &str, sheet: &Sheet) -> Result<PlanFile, Vec<Problem>> {
    let empty = (
        "the plan is empty",
        "`genpanel plan new` writes one to start from",
    );
    walk(text, "the plan", empty, |root, sink| {
        Some(read(root, sink, sheet))
    })
}

fn read<'f>(root: &mut Entry<'f>, sink: &'f Sink, sheet: &Sheet) -> PlanFile {
    let name = root.words("name");
    let budget = root
        .value("budget")
        .and_then(|value| root.as_number("budget", value, 0..=MOST_BUDGET));
    let reading = root.choice("reading", &Reading::ALL.map(|all| (all.word(), all)));
    let (tables, _) = entries(root, sink, "step");
    if !root.has("step") {
        root.report(Problem::absent(
            root.at.clone(),
            "there is no [[step]]",
            "write [[step]], and below it line = \"…\" and tries = 4",
        ));
    }
    if let Some(beyond) = tables.get(MAX_STEPS) {
        let message = format!("a plan has at most {MAX_STEPS} steps");
        let help = "join steps that are the same, or make two plans";
        root.report(Problem::new(beyond.at.clone(), message, help));
    }
    PlanFile {
        name,
        budget: budget.map(|found| Credits::new(found.value)),
        reading,
        steps: tables
            .into_iter()
            .filter_map(|entry| step(entry, sheet))
            .collect(),
    }
}

fn step(mut entry: Entry<'_>, sheet: &Sheet) -> Option<PlanStep> {
    let example = Line::of(sheet.start.configuration()).print(sheet);
    let line = entry.text("line", &example);
    let tries = match entry.value("tries") {
        Some(value) => entry.as_number("tries", value, 1..=u64::from(MAX_TRIES)),
        None => None,
    };
    let note = entry.words("note");
    let configuration = line.and_then(|found| match Line::parse(&found.value, sheet) {
        Ok(line) => Some(bare(&entry, line, found.at)),
        Err(error) => {
            let (message, help) = error.parts();
            entry.report(Problem::new(found.at, message, help));
            None
        }
    });
    entry.finish();
    let tries = tries.map_or(1, |found| found.value);
    Some(PlanStep {
        configuration: configuration?,
        tries: u32::try_from(tries).unwrap_or(MAX_TRIES),
        note,
    })
}
