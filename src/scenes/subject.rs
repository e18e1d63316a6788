//! Subject: what a scene is about, one of five keys or none of them.

use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use super::read::Against;
use crate::app::{OpenedPlan, Subject, Template};
use crate::load::{Entry, Failure, MOST_BUDGET, Origin, PlanFile, Problem, Why, bare, load_plan};
use crate::pricing::{Configuration, Credits, Line, LineError, plain};

/// The keys, of which a scene has one at most.
const KEYS: [&str; 5] = ["line", "compare", "plan", "advise", "afford"];
/// The most runs of one comparison.
const MOST_RUNS: usize = 100;

/// What was found of a scene's subject.
pub(super) struct Found {
    /// The subject; `None` where it could not be read.
    pub(super) subject: Option<Subject>,
    /// Of each run whether this sheet has it.
    pub(super) kept: Vec<bool>,
    /// What this sheet does not have, where that is no problem.
    pub(super) gone: Vec<Problem>,
}

/// The subject of a scene.
pub(super) fn read(entry: &mut Entry<'_>, against: Against<'_>) -> Found {
    let given: Vec<_> = KEYS
        .into_iter()
        .filter_map(|key| Some((key, entry.value(key)?)))
        .collect();
    if let [(first, _), (second, value), ..] = given.as_slice() {
        let message = format!("a scene has {first} or {second}, not both");
        entry.report(Problem::new(value.span(), message, "make two scenes of it"));
    }
    let mut found = Found {
        subject: None,
        kept: vec![true],
        gone: Vec::new(),
    };
    let Some((key, value)) = given.first() else {
        found.subject = Some(Subject::Start);
        return found;
    };
    let gone = &mut found.gone;
    found.subject = match *key {
        "line" => run(entry, key, value, against, gone).map(Subject::Run),
        "advise" => run(entry, key, value, against, gone).map(Subject::Advice),
        "compare" => {
            let runs = comparison(entry, value, against, gone);
            found.kept = runs.iter().map(Option::is_some).collect();
            let all: Vec<_> = runs.into_iter().flatten().collect();
            // Where some could not be read that is told, and the scene is none.
            let whole = all.len() + gone.len() == found.kept.len();
            (whole && !all.is_empty()).then_some(Subject::Comparison(all))
        }
        "plan" => plan(entry, value, against, gone),
        _ => {
            let credits = entry.as_number("afford", value, 1..=MOST_BUDGET);
            credits.map(|found| Subject::Affordable(Credits::new(found.value)))
        }
    };
    if found.subject.is_none() && !found.gone.is_empty() {
        found.subject = Some(Subject::Start);
        found.kept = vec![false; found.kept.len()];
    }
    found
}

fn run(
    entry: &Entry<'_>,
    key: &str,
    value: &Spanned<DeValue<'_>>,
    against: Against<'_>,
    gone: &mut Vec<Problem>,
) -> Option<Configuration> {
    let found = entry.as_text(key, value)?;
    match Line::parse(&found.value, against.sheet) {
        Ok(line) => Some(bare(entry, line, found.at)),
        Err(error) => {
            let (message, help) = error.parts();
            let problem = Problem::new(found.at, message, help);
            let of_the_sheet = matches!(
                error,
                LineError::UnknownName { .. } | LineError::BadNumber { .. }
            );
            if against.lenient && of_the_sheet {
                gone.push(problem);
            } else {
                entry.report(problem);
            }
            None
        }
    }
}

/// Each run, or nothing in the place of one that could not be read.
fn comparison<'f>(
    entry: &Entry<'f>,
    value: &'f Spanned<DeValue<'f>>,
    against: Against<'_>,
    gone: &mut Vec<Problem>,
) -> Vec<Option<Configuration>> {
    let example = "[\"nano-banana-pro:2K:3\", \"imagegen-fast:2K:3\"]";
    let items = entry.as_list("compare", value, example);
    if let Some(beyond) = items.get(MOST_RUNS) {
        let message = format!("compare has more than {MOST_RUNS} runs");
        entry.report(Problem::new(
            beyond.span(),
            message,
            "make two scenes of it",
        ));
        return Vec::new();
    }
    let mut runs: Vec<Option<Configuration>> = Vec::new();
    for item in items {
        let read = run(entry, "compare", item, against, gone);
        if read.is_some() && runs.contains(&read) {
            let message = "this run is in compare already";
            entry.report(Problem::new(item.span(), message, "take one of them out"));
        }
        runs.push(read);
    }
    runs
}

fn plan(
    entry: &Entry<'_>,
    value: &Spanned<DeValue<'_>>,
    against: Against<'_>,
    gone: &mut Vec<Problem>,
) -> Option<Subject> {
    let found = entry.as_text("plan", value)?;
    if found.value == Template::Workflow.word() {
        return Some(Subject::Plan(None));
    }
    let origin = Origin::File {
        path: against.folder.join(&found.value),
        why: Why::Argument,
    };
    match load_plan(&origin, against.sheet) {
        Ok(plan) => Some(Subject::Plan(Some((found.value, opened_plan(plan))))),
        Err(failure) => {
            let problem = unusable(&failure, &found.value, found.at);
            if against.lenient && matches!(failure, Failure::Problems(_)) {
                gone.push(problem);
            } else {
                entry.report(problem);
            }
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
