//! A plan as a table: its steps, what they leave as bars to scale, the plans near it, and what it comes to.

use std::io::{self, Write};

use super::{explained_rows, rows};
use crate::analysis::Left;
use crate::export::Planned;
use crate::export::column::Column;
use crate::export::planned::AT_FINAL;
use crate::export::proof;
use crate::pricing::{Amount, Credits, bar};

/// How long a bar is at most.
const BAR: u16 = 24;

/// Writes the whole plan.
pub(in crate::export) fn plan(planned: &Planned<'_>, mut out: impl Write) -> io::Result<()> {
    if let Some(name) = planned.name {
        writeln!(out, "{name}\n")?;
    }
    steps(planned, &mut out)?;
    if let Some(budget) = planned.cost.budget {
        writeln!(out)?;
        bars(planned, budget, &mut out)?;
    }
    if !planned.what_if.is_empty() {
        writeln!(out)?;
        let below = |at: usize| {
            let other = planned.what_if.get(at).filter(|_| planned.explains());
            let arithmetic = other.map(|other| planned.cost.amended_arithmetic(other));
            proof::steps(&arithmetic.unwrap_or_default()).collect()
        };
        let (columns, rows) = (planned.what_if_columns(), planned.what_if_rows());
        explained_rows(&columns, &rows, below, &mut out)?;
    }
    writeln!(out)?;
    for sentence in planned.sentences() {
        writeln!(out, "{sentence}")?;
    }
    for line in proof::steps(&planned.verdict_arithmetic()) {
        writeln!(out, "{line}")?;
    }
    out.flush()
}

fn steps(planned: &Planned<'_>, out: &mut impl Write) -> io::Result<()> {
    let below = |at: usize| {
        if !planned.explains() {
            return Vec::new();
        }
        let step = planned.proofs_of(at).zip(planned.cost.steps.get(at));
        let mut lines =
            step.map_or_else(Vec::new, |(proofs, step)| proof::lines(proofs, step.each));
        lines.extend(proof::steps(&planned.arithmetic(at)));
        lines
    };
    explained_rows(&planned.columns(), &planned.rows(), below, out)
}

/// What is left after each step, of this plan and of all tries at the final setting.
fn bars(planned: &Planned<'_>, budget: Amount, out: &mut impl Write) -> io::Result<()> {
    let drawn = |left: Option<Left>| {
        let credits = left.map_or(Credits::ZERO, Left::credits);
        bar(credits, budget.known_part(), BAR)
    };
    let words = |left: Option<Left>| left.map_or_else(String::new, |left| left.words("-"));
    let mut columns = vec![
        Column::numbers("left after"),
        Column::words("this plan"),
        Column::numbers(""),
    ];
    let final_too = planned.cost.target().is_some();
    if final_too {
        columns.extend([Column::words(AT_FINAL), Column::numbers("")]);
    }
    for column in columns.iter_mut().skip(1).step_by(2) {
        column.width = BAR.into();
    }
    let start = Some(Left::of(budget, Amount::NOTHING));
    let steps = planned.cost.steps.iter();
    let points = std::iter::once((start, start))
        .chain(steps.map(|step| (step.left, step.left_at_final)))
        .enumerate();
    let rows: Vec<_> = points
        .map(|(at, (left, left_at_final))| {
            let mut cells = vec![at.to_string(), drawn(left), words(left)];
            if final_too {
                cells.extend([drawn(left_at_final), words(left_at_final)]);
            }
            cells
        })
        .collect();
    self::rows(&columns, &rows, out)
}
