//! Plan: prices the steps of a plan file against a budget.

mod new;

use std::path::{Path, PathBuf};

use super::arguments::{Global, Plan, PlanCommand};
use super::quote::verdict;
use super::say::say;
use super::{Fault, Outcome, chosen, output};
use crate::analysis::PlanCost;
use crate::export::{self, Planned};
use crate::load::{Origin, Why, load_plan};
use crate::pricing::Credits;

pub(super) fn run(arguments: &Plan, global: &Global) -> Result<Outcome, Fault> {
    match (&arguments.command, &arguments.file) {
        (Some(PlanCommand::New(new)), _) => new::run(new, global),
        (None, Some(file)) => price(file, arguments.budget, global),
        // clap asks for one of the two.
        (None, None) => Err(Fault::usage(
            "name a plan, or write one with genpanel plan new",
        )),
    }
}

fn price(file: &Path, budget: Option<u64>, global: &Global) -> Result<Outcome, Fault> {
    let shape = global.shape()?;
    let origin = origin(file, global)?;
    let loaded = chosen::sheet_with_warning(global)?;
    let plan = load_plan(&origin, &loaded.sheet).map_err(Fault::Sheet)?;
    let list = loaded.price_list(global.reading.or(plan.reading));
    // As everywhere, a budget of 0 means that there is none.
    let budget = budget
        .map(Credits::new)
        .or(plan.budget)
        .unwrap_or(loaded.sheet.start.budget);
    let budget = Some(budget).filter(|budget| *budget != Credits::ZERO);
    let cost = PlanCost::of(&plan.steps, budget, list);
    let mut planned = Planned::of(plan.name.as_deref(), &cost, loaded.fingerprint);
    if global.explain {
        planned = planned.explained();
    }
    output::write(global.place(), |out| export::plan(shape, &planned, out))?;
    if cost.breaks().is_some() {
        say(cost.verdict());
        return Ok(Outcome::OverBudget);
    }
    let drafting = cost.drafting();
    let certain = cost.total().is_certain()
        && drafting.is_none_or(|drafting| drafting.at_final.is_certain())
        && planned.what_if.iter().all(|other| other.total.is_certain());
    Ok(verdict(certain, global))
}

/// Where a plan is read from; standard input holds one thing.
pub(super) fn origin(file: &Path, global: &Global) -> Result<Origin, Fault> {
    if file != Path::new("-") {
        return Ok(Origin::File {
            path: PathBuf::from(file),
            why: Why::Argument,
        });
    }
    if chosen::takes_stdin(global) {
        return Err(Fault::usage(
            "standard input cannot be both the sheet and the plan: give one of them as a file",
        ));
    }
    Ok(Origin::Stdin)
}
