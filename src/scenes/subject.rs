//! Subject: what a scene is about, one of five keys or none of them.

use std::ops::Range;
use std::path::Path;

use toml::Spanned;
use toml::de::DeValue;

use crate::app::{OpenedPlan, Subject, Template};
use crate::load::{Entry, Failure, MOST_BUDGET, Origin, PlanFile, Problem, Why, bare, load_plan};
use crate::pricing::{Configuration, Credits, Line, Sheet, plain};

/// The keys, of which a scene has one at most.
const KEYS: [&str; 5] = ["line", "compare", "plan", "advise", "afford"];
/// The most runs of one comparison.
const MOST_RUNS: usize = 100;

/// The subject of a scene; `None` where it could not be read.
pub(super) fn read(entry: &mut Entry<'_>, folder: &Path, sheet: &Sheet) -> Option<Subject> {
    let given: Vec<_> = KEYS
        .into_iter()
        .filter_map(|key| Some((key, entry.value(key)?)))
        .collect();
    if let [(first, _), (second, value), ..] = given.as_slice() {
        let message = format!("a scene has {first} or {second}, not both");
        entry.report(Problem::new(value.span(), message, "make two scenes of it"));
    }
    let Some((key, value)) = given.first() else {
        return Some(Subject::Start);
    };
    match *key {
        "line" => run(entry, key, value, sheet).map(Subject::Run),
        "advise" => run(entry, key, value, sheet).map(Subject::Advice),
        "compare" => comparison(entry, value, sheet),
        "plan" => plan(entry, value, folder, sheet),
        _ => {
            let found = entry.as_number("afford", value, 1..=MOST_BUDGET)?;
            Some(Subject::Affordable(Credits::new(found.value)))
        }
    }
}

fn run(
    entry: &Entry<'_>,
    key: &str,
    value: &Spanned<DeValue<'_>>,
    sheet: &Sheet,
) -> Option<Configuration> {
    let found = entry.as_text(key, value)?;
    match Line::parse(&found.value, sheet) {
        Ok(line) => Some(bare(entry, line, found.at)),
        Err(error) => {
            let (message, help) = error.parts();
            entry.report(Problem::new(found.at, message, help));
            None
        }
    }
}

fn comparison<'f>(
    entry: &Entry<'f>,
    value: &'f Spanned<DeValue<'f>>,
    sheet: &Sheet,
) -> Option<Subject> {
    let example = "[\"nano-banana-pro:2K:3\", \"imagegen-fast:2K:3\"]";
    let items = entry.as_list("compare", value, example);
    if let Some(beyond) = items.get(MOST_RUNS) {
        let message = format!("compare has more than {MOST_RUNS} runs");
        entry.report(Problem::new(
            beyond.span(),
            message,
            "make two scenes of it",
        ));
        return None;
    }
    let mut runs: Vec<Option<Configuration>> = Vec::new();
    for item in items {
        let read = run(entry, "compare", item, sheet);
        if read.is_some() && runs.contains(&read) {
            let message = "this run is in compare already";
            entry.report(Problem::new(item.span(), message, "take one of them out"));
        }
        runs.push(read);
    }
    let all: Option<Vec<_>> = runs.into_iter().collect();
    all.filter(|all| !all.is_empty()).map(Subject::Comparison)
}

fn plan(
    entry: &Entry<'_>,
    value: &Spanned<DeValue<'_>>,
    folder: &Path,
    sheet: &Sheet,
) -> Option<Subject> {
    let found = entry.as_text("plan", value)?;
    if found.value == Template::Workflow.word() {
        return Some(Subject::Plan(None));
    }
    let origin = Origin::File {
        path: folder.join(&found.value),
        why: Why::Argument,
    };
    match load_plan(&origin, sheet) {
        Ok(plan) => Some(Subject::Plan(Some((found.value, opened_plan(plan))))),
        Err(failure) => {
            entry.report(unusable(&failure, &found.value, found.at));
            None
        }
    }
}

fn unusable(failure: &Failure, name: &str, at: Range<usize>) -> Problem {
    match failure {
        Failure::Unreadable(_) => {
            let message = failure.in_a_line();
            let help = "write the name of a plan beside this file, or \"workflow\"";
            Problem::new(at, message, help)
        }
        Failure::Problems(_) => {
            let name = plain(name);
            let message = format!("{name}: {}", failure.in_a_line());
            Problem::new(at, message, format!("`genpanel plan {name}` tells more"))
        }
    }
}

/// What a plan file says, as the app takes it.
pub fn opened_plan(file: PlanFile) -> OpenedPlan {
    let PlanFile {
        name,
        budget,
        reading,
        steps,
    } = file;
    OpenedPlan {
        name,
        budget,
        reading,
        steps,
    }
}
