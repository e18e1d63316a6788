//! A plan as CSV: a row per step, its sums, what mends it, and the plans near it; `part` says which.

use std::io::{self, Write};

use super::{PROOF, Rows, begin, number, safe, standing};
use crate::analysis::{Amended, Left, joined_steps};
use crate::export::Planned;
use crate::pricing::{Amount, Basis, Change};

const HEAD: [&str; 18] = [
    "part",
    "step",
    "line",
    "name",
    "tries",
    "each",
    "cost",
    "total",
    "left",
    "change",
    "basis",
    "missing",
    "note",
    "reading",
    "sheet",
    "total_basis",
    "total_missing",
    "change_basis",
];

/// What a row says; what it does not say stays empty.
#[derive(Default)]
struct Row {
    part: &'static str,
    step: Option<usize>,
    line: String,
    name: String,
    tries: Option<u32>,
    each: Option<Amount>,
    cost: Option<Amount>,
    total: Amount,
    left: Option<Left>,
    change: Option<Change>,
    note: String,
    proof: String,
}

/// Writes the whole plan.
pub(in crate::export) fn plan(planned: &Planned<'_>, out: impl Write) -> io::Result<()> {
    let mut out = begin(out);
    let explain = planned.proofs.is_some();
    out.row(HEAD.into_iter().chain(explain.then_some(PROOF)))?;
    for row in rows(planned) {
        write(&row, planned, &mut out)?;
        if explain {
            out.field(safe(&row.proof))?;
        }
        out.end()?;
    }
    out.0.flush()
}

fn rows(planned: &Planned<'_>) -> Vec<Row> {
    let cost = planned.cost;
    let steps = cost.plan.iter().zip(&cost.steps).enumerate();
    let mut rows: Vec<_> = steps
        .map(|(at, (step, priced))| Row {
            part: "step",
            step: Some(at + 1),
            line: planned.line(step),
            name: planned.words(step),
            tries: Some(step.tries),
            each: Some(priced.each),
            cost: Some(priced.cost),
            total: priced.so_far,
            left: priced.left,
            note: step.note.clone().unwrap_or_default(),
            proof: planned.explanation_cell(at),
            ..Row::default()
        })
        .collect();
    let sum = |part, total, proof| Row {
        part,
        total,
        left: cost.leaves(total),
        proof,
        ..Row::default()
    };
    rows.push(sum("total", cost.total(), cost.total_arithmetic()));
    if cost.target().is_some() {
        let (all, saves) = (cost.at_final_arithmetic(), cost.drafting_arithmetic());
        rows.push(Row {
            change: Some(Change::between(cost.total(), cost.at_final())),
            ..sum("at_final", cost.at_final(), joined_steps(&[&all, &saves]))
        });
    }
    rows.extend(cost.mend().map(|mend| changed("mend", &mend, planned)));
    let others = planned.what_if.iter();
    rows.extend(others.map(|other| changed("what_if", other, planned)));
    rows
}

fn changed(part: &'static str, amended: &Amended, planned: &Planned<'_>) -> Row {
    let step = planned.changed(amended);
    Row {
        part,
        step: Some(amended.step + 1),
        line: step
            .as_ref()
            .map_or_else(String::new, |step| planned.line(step)),
        name: planned.cost.change_in_words(amended),
        tries: Some(step.map_or(0, |step| step.tries)),
        total: amended.total,
        left: amended.left,
        change: Some(amended.change),
        proof: planned.cost.amended_arithmetic(amended),
        ..Row::default()
    }
}

fn write<W: Write>(row: &Row, planned: &Planned<'_>, out: &mut Rows<W>) -> io::Result<()> {
    let signed = |number: Option<i128>| number.map_or_else(String::new, |by| by.to_string());
    let whole = |number: Option<u64>| number.map_or_else(String::new, |by| by.to_string());
    out.field(row.part)?;
    out.field(whole(row.step.and_then(|step| step.try_into().ok())))?;
    out.field(safe(&row.line))?;
    out.field(safe(&row.name))?;
    out.field(whole(row.tries.map(u64::from)))?;
    out.field(number(row.each))?;
    out.field(number(row.cost))?;
    out.field(number(Some(row.total)))?;
    out.field(signed(row.left.and_then(Left::signed)))?;
    out.field(signed(row.change.and_then(Change::signed)))?;
    // A row without a cost of its own is about the total alone.
    standing(row.cost.unwrap_or(row.total), out)?;
    out.field(safe(&row.note))?;
    out.field(planned.cost.list.reading.word())?;
    out.field(planned.fingerprint.to_string())?;
    standing(row.total, out)?;
    out.field(row.change.and_then(Change::basis).map_or("", Basis::word))
}
