//! Planned: the object of a plan, its steps and the plans near it.

use serde::Serialize;

use super::quote::Step as Proof;
use crate::analysis::{Amended, Drafting, Left};
use crate::export;
use crate::export::entry::{basis, whole};
use crate::pricing::{Basis, Change};

#[derive(Serialize)]
pub(super) struct Planned<'e> {
    name: Option<&'e str>,
    budget: Option<u64>,
    steps: Vec<Priced<'e>>,
    total: Option<u64>,
    left: Option<i128>,
    basis: Option<&'static str>,
    missing: Option<&'static str>,
    breaks: Option<usize>,
    mend: Option<Other>,
    drafting: Option<Drafted>,
    what_if: Vec<Other>,
    sentences: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arithmetic: Option<Sums>,
    reading: &'static str,
    sheet: String,
}

/// How the sums over the plan come about.
#[derive(Serialize)]
struct Sums {
    total: String,
    at_final: Option<String>,
    drafting: Option<String>,
}

#[derive(Serialize)]
struct Priced<'e> {
    step: usize,
    line: String,
    name: String,
    tries: u32,
    images: u64,
    each: Option<u64>,
    cost: Option<u64>,
    so_far: Option<u64>,
    left: Option<i128>,
    basis: Option<&'static str>,
    missing: Option<&'static str>,
    at_final: Option<u64>,
    left_at_final: Option<i128>,
    note: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<Vec<Proof<'e>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arithmetic: Option<String>,
}

/// The plan against the same tries all at the final setting.
#[derive(Serialize)]
struct Drafted {
    target: usize,
    images: u64,
    at_final: Option<u64>,
    left: Option<i128>,
    saving: Option<i128>,
    saving_basis: Option<&'static str>,
    image: Option<u64>,
    run: Option<u64>,
    more_images: Option<u64>,
    more_tries: Option<u64>,
    basis: Option<&'static str>,
    missing: Option<&'static str>,
}

/// The plan after one change; without a line the step is skipped.
#[derive(Serialize)]
struct Other {
    step: usize,
    name: String,
    line: Option<String>,
    tries: Option<u32>,
    total: Option<u64>,
    change: Option<i128>,
    change_basis: Option<&'static str>,
    left: Option<i128>,
    basis: Option<&'static str>,
    missing: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arithmetic: Option<String>,
}

impl<'e> Planned<'e> {
    pub(super) fn of(planned: &'e export::Planned<'_>) -> Self {
        let cost = planned.cost;
        let total = cost.total();
        let others = planned.what_if.iter();
        Self {
            name: planned.name,
            budget: cost.budget.map(|budget| budget.known_part().get()),
            steps: (0..cost.plan.len())
                .filter_map(|at| step(at, planned))
                .collect(),
            total: whole(total),
            left: signed(cost.left()),
            basis: basis(total),
            missing: total.gap().word(),
            breaks: cost.breaks().map(|at| at + 1),
            mend: cost.mend().map(|mend| other(&mend, planned)),
            drafting: cost
                .drafting()
                .map(|drafting| drafted(&drafting, cost.leaves(drafting.at_final))),
            what_if: others.map(|amended| other(amended, planned)).collect(),
            sentences: planned.sentences(),
            arithmetic: planned.explains().then(|| Sums {
                total: cost.total_arithmetic(),
                at_final: cost.target().map(|_| cost.at_final_arithmetic()),
                drafting: cost.target().map(|_| cost.drafting_arithmetic()),
            }),
            reading: cost.list.reading.word(),
            sheet: planned.fingerprint.to_string(),
        }
    }
}

fn step<'e>(at: usize, planned: &'e export::Planned<'_>) -> Option<Priced<'e>> {
    let (step, cost) = (planned.cost.plan.get(at)?, planned.cost.steps.get(at)?);
    Some(Priced {
        step: at + 1,
        line: planned.line(step),
        name: planned.words(step),
        tries: step.tries,
        images: step.images(),
        each: whole(cost.each),
        cost: whole(cost.cost),
        so_far: whole(cost.so_far),
        left: signed(cost.left),
        basis: basis(cost.cost),
        missing: cost.cost.gap().word(),
        at_final: whole(cost.at_final),
        left_at_final: signed(cost.left_at_final),
        note: step.note.as_deref(),
        proof: planned
            .proofs_of(at)
            .map(|proofs| proofs.iter().map(Proof::of).collect()),
        arithmetic: planned.explains().then(|| planned.arithmetic(at)),
    })
}

fn drafted(drafting: &Drafting, left: Option<Left>) -> Drafted {
    let at_final = drafting.at_final;
    let saving = drafting.change.signed();
    Drafted {
        target: drafting.target + 1,
        images: drafting.images,
        at_final: whole(at_final),
        left: signed(left),
        saving: saving.and_then(i128::checked_neg),
        saving_basis: drafting.change.basis().map(Basis::word),
        image: whole(drafting.image),
        run: whole(drafting.run),
        more_images: drafting.more_images,
        more_tries: drafting.more_tries,
        basis: basis(at_final),
        missing: at_final.gap().word(),
    }
}

fn other(amended: &Amended, planned: &export::Planned<'_>) -> Other {
    let step = planned.changed(amended);
    Other {
        step: amended.step + 1,
        name: planned.cost.change_in_words(amended),
        line: step.as_ref().map(|step| planned.line(step)),
        tries: step.map(|step| step.tries),
        total: whole(amended.total),
        change: Change::signed(amended.change),
        change_basis: amended.change.basis().map(Basis::word),
        left: signed(amended.left),
        basis: basis(amended.total),
        missing: amended.total.gap().word(),
        arithmetic: planned
            .explains()
            .then(|| planned.cost.amended_arithmetic(amended)),
    }
}

fn signed(left: Option<Left>) -> Option<i128> {
    left.and_then(Left::signed)
}
