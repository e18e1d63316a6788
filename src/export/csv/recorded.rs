//! The simulated runs as CSV: a row per run, per model and tool, and for the sum; `part` says which.

use std::io::{self, Write};

use super::{PROOF, Rows, begin, number, safe, standing};
use crate::export::Recorded;
use crate::pricing::Amount;

const HEAD: [&str; 10] = [
    "part",
    "run",
    "line",
    "name",
    "number",
    "cost",
    "left",
    "images_of",
    "basis",
    "missing",
];

/// What a row says; what it does not say stays empty.
#[derive(Default)]
struct Row {
    part: &'static str,
    run: Option<usize>,
    line: String,
    name: String,
    number: Option<u64>,
    cost: Amount,
    left: Option<Amount>,
    images_of: Option<usize>,
    proof: String,
}

/// Writes all of them.
pub(in crate::export) fn history(recorded: &Recorded<'_>, out: impl Write) -> io::Result<()> {
    let mut out = begin(out);
    let explain = recorded.explain.then_some(PROOF);
    out.row(HEAD.into_iter().chain(explain))?;
    for row in rows(recorded) {
        write(&row, &mut out)?;
        if recorded.explain {
            out.field(safe(&row.proof))?;
        }
        out.end()?;
    }
    out.0.flush()
}

fn rows(recorded: &Recorded<'_>) -> Vec<Row> {
    let runs = recorded.runs().map(|entered| Row {
        part: "run",
        run: Some(entered.number),
        line: entered.run.line.clone(),
        name: entered.run.name.clone(),
        cost: entered.run.cost,
        left: entered.around.map(|(_, after)| after),
        images_of: entered.run.images_of.map(|of| of + 1),
        proof: entered.arithmetic_cell(),
        ..Row::default()
    });
    let totals = recorded.totals.iter().map(|total| Row {
        part: total.kind.word(),
        name: total.name.clone(),
        number: Some(total.times),
        cost: total.cost,
        ..Row::default()
    });
    let sum = Row {
        part: "spent",
        cost: recorded.ledger.spent(),
        left: recorded.left(),
        ..Row::default()
    };
    runs.chain(totals).chain([sum]).collect()
}

fn write<W: Write>(row: &Row, out: &mut Rows<W>) -> io::Result<()> {
    let place = |at: Option<usize>| at.map_or_else(String::new, |at| at.to_string());
    out.field(row.part)?;
    out.field(place(row.run))?;
    out.field(safe(&row.line))?;
    out.field(safe(&row.name))?;
    out.field(
        row.number
            .map_or_else(String::new, |number| number.to_string()),
    )?;
    out.field(number(Some(row.cost)))?;
    out.field(number(row.left))?;
    out.field(place(row.images_of))?;
    standing(row.cost, out)
}
