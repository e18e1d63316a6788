//! Recorded: the object of the simulated runs.

use serde::Serialize;

use crate::analysis::RunItem;
use crate::export;
use crate::export::entry::{basis, whole};
use crate::export::recorded::Entered;

#[derive(Serialize)]
pub(super) struct Recorded<'e> {
    simulated: bool,
    budget: Option<u64>,
    runs: Vec<Run<'e>>,
    totals: Vec<Part<'e>>,
    spent: Option<u64>,
    left: Option<u64>,
    basis: Option<&'static str>,
    missing: Option<&'static str>,
    sentences: [String; 2],
}

#[derive(Serialize)]
struct Run<'e> {
    #[serde(rename = "run")]
    place: usize,
    line: &'e str,
    name: &'e str,
    images_of: Option<usize>,
    items: Vec<Part<'e>>,
    cost: Option<u64>,
    basis: Option<&'static str>,
    missing: Option<&'static str>,
    before: Option<u64>,
    left: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<Vec<String>>,
}

/// What a model or a tool made, and what it cost.
#[derive(Serialize)]
struct Part<'e> {
    kind: &'static str,
    name: &'e str,
    number: u64,
    cost: Option<u64>,
    basis: Option<&'static str>,
    missing: Option<&'static str>,
}

impl<'e> Recorded<'e> {
    pub(super) fn of(recorded: &'e export::Recorded<'_>) -> Self {
        let ledger = recorded.ledger;
        let spent = ledger.spent();
        Self {
            simulated: true,
            budget: ledger.has_budget().then(|| ledger.budget.get()),
            runs: recorded
                .runs()
                .map(|entered| run(&entered, recorded.explain))
                .collect(),
            totals: recorded.totals.iter().map(part).collect(),
            spent: whole(spent),
            left: recorded.left().and_then(whole),
            basis: basis(spent),
            missing: spent.gap().word(),
            sentences: recorded.sentences(),
        }
    }
}

fn run<'e>(entered: &Entered<'e>, explain: bool) -> Run<'e> {
    let run = entered.run;
    Run {
        place: entered.number,
        line: &run.line,
        name: &run.name,
        images_of: run.images_of.map(|of| of + 1),
        items: run.items.iter().map(part).collect(),
        cost: whole(run.cost),
        basis: basis(run.cost),
        missing: run.cost.gap().word(),
        before: entered.around.and_then(|(before, _)| whole(before)),
        left: entered.around.and_then(|(_, after)| whole(after)),
        proof: explain.then(|| entered.arithmetic()),
    }
}

fn part(item: &RunItem) -> Part<'_> {
    Part {
        kind: item.kind.word(),
        name: &item.name,
        number: item.times,
        cost: whole(item.cost),
        basis: basis(item.cost),
        missing: item.cost.gap().word(),
    }
}
