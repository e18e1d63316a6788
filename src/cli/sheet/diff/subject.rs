//! Subject: what a total is wanted of on both sheets, from an argument or from the sheets themselves.

use std::path::PathBuf;

use crate::analysis::{Effect, EffectProof, PlanCost, SideProof};
use crate::cli::Fault;
use crate::load::{Failure, Origin, PlanFile, Why, load_plan};
use crate::pricing::{Amount, Credits, Line, PriceList, Reading, folded, plain};

/// What makes an argument a plan: no configuration line ends so.
const PLAN: &str = ".plan.toml";

/// Both sheets, each under its reading, and the reading that was asked for.
#[derive(Clone, Copy)]
pub(super) struct Lists<'s> {
    pub(super) old: PriceList<'s>,
    pub(super) new: PriceList<'s>,
    pub(super) asked: Option<Reading>,
}

/// What an argument asks about.
pub(super) fn effect(argument: &str, lists: Lists<'_>) -> Result<Effect, Fault> {
    if argument.ends_with(PLAN) {
        plan(argument, lists)
    } else {
        line(argument, lists)
    }
}

fn line(argument: &str, lists: Lists<'_>) -> Result<Effect, Fault> {
    Effect::of_line(argument, lists.old, lists.new).map_err(|error| {
        let (there, here) = (error.old.to_string(), error.new.to_string());
        let shown = plain(argument);
        Fault::usage(if there == here {
            format!("{shown}: {here}")
        } else {
            format!("{shown}: on the new sheet, {here}; on the old one, {there}")
        })
    })
}

/// A plan, read against each sheet; where it fits neither, the problems are those of the new one.
fn plan(argument: &str, lists: Lists<'_>) -> Result<Effect, Fault> {
    let origin = file(argument);
    let (before, after) = (
        load_plan(&origin, lists.old.sheet),
        load_plan(&origin, lists.new.sheet),
    );
    let told = match (&before, &after) {
        (_, Ok(plan)) | (Ok(plan), _) => plan,
        (Err(_), Err(failure)) => return Err(Fault::Sheet(failure.clone())),
    };
    let budget = told.budget.unwrap_or(lists.new.sheet.start.budget);
    // As everywhere, a budget of 0 means that there is none.
    let budget = Some(budget).filter(|budget| *budget != Credits::ZERO);
    let label = told.name.clone();
    let total = |plan: Result<PlanFile, Failure>, list: PriceList<'_>| -> Result<Amount, String> {
        let plan = plan.map_err(|failure| first_problem(&failure))?;
        let reading = lists.asked.or(plan.reading).unwrap_or(list.reading);
        Ok(PlanCost::of(&plan.steps, budget, list.under(reading)).total())
    };
    Ok(Effect {
        name: origin.name(),
        label,
        before: total(before, lists.old),
        after: total(after, lists.new),
        budget,
    })
}

/// How each total comes about on both sheets; what was not asked for by name is asked by its line.
pub(super) fn proofs<'s>(
    subjects: &[String],
    effects: &[Effect],
    lists: Lists<'s>,
) -> Vec<EffectProof<'s>> {
    let named = effects.iter().map(|effect| &effect.name);
    let asked: Vec<_> = if subjects.is_empty() {
        named.collect()
    } else {
        subjects.iter().collect()
    };
    let proof = |subject: &String| EffectProof {
        old: side(subject, lists.old, lists.asked),
        new: side(subject, lists.new, lists.asked),
    };
    asked.into_iter().map(proof).collect()
}

fn side<'s>(subject: &str, list: PriceList<'s>, asked: Option<Reading>) -> Option<SideProof<'s>> {
    if subject.ends_with(PLAN) {
        let plan = load_plan(&file(subject), list.sheet).ok()?;
        let reading = asked.or(plan.reading).unwrap_or(list.reading);
        return Some(SideProof::of_plan(&plan.steps, list.under(reading)));
    }
    let line = Line::parse(subject, list.sheet).ok()?;
    let reading = line.reading.unwrap_or(list.reading);
    let list = list.under(reading);
    Some(SideProof::of(&line.configuration, list))
}

fn file(name: &str) -> Origin {
    Origin::File {
        path: PathBuf::from(name),
        why: Why::Argument,
    }
}

/// The first of the problems, with its line: there is no room for all in a table.
fn first_problem(failure: &Failure) -> String {
    match failure {
        Failure::Unreadable(why) => why.clone(),
        Failure::Problems(problems) => problems.list().first().map_or_else(String::new, |first| {
            let (line, _) = problems.place(first);
            format!("line {line}: {}", first.message)
        }),
    }
}

/// The start and the examples of both sheets, each once.
pub(super) fn defaults(lists: Lists<'_>) -> Vec<Effect> {
    let Lists { old, new, .. } = lists;
    let mut effects: Vec<Effect> = Vec::new();
    for list in [old, new] {
        let sheet = list.sheet;
        let start = ("start", sheet.start.configuration());
        let examples = sheet.examples.iter();
        let examples =
            examples.map(|example| (example.name.as_str(), example.configuration.clone()));
        for (label, configuration) in std::iter::once(start).chain(examples) {
            let text = Line::of(configuration).print(sheet);
            // A sheet can read what it wrote itself, so there is always an effect.
            let Ok(effect) = Effect::of_line(&text, old, new) else {
                continue;
            };
            let known = |other: &Effect| folded(&other.name) == folded(&effect.name);
            if !effects.iter().any(known) {
                effects.push(Effect {
                    label: Some(label.to_owned()),
                    ..effect
                });
            }
        }
    }
    effects
}
