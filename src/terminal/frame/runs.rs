//! Runs: the cells of a line that stand together and changed, and an order in which they take few bytes.
//!
//! Numbers below each other mostly look the same, and those beside each other do not: down a column a terminal needs
//! no other look and no long way.

use std::ops::Range;

use crate::terminal::pen::{MOVE, Pen};
use crate::ui::{Grid, Mark};

/// As many as fit into memory that is quick to have; a key changes about ninety.
const USUAL: usize = 120;

/// About as many bytes as another look takes.
const LOOK: u16 = 5;

/// Cells that stand together.
struct Run {
    line: u16,
    from: u16,
    to: u16,
    written: bool,
}

/// Writes what differs between two grids of the same size, in which each cell is a single sign. Of a column that is
/// followed downwards, the way back up is not reckoned.
pub(super) fn write(cells: &Grid, shown: &Grid, pen: &mut Pen<'_>) {
    let mut runs = between(cells, shown);
    for first in 0..runs.len() {
        let mut next = Some(first);
        while let Some((at, run)) = next.and_then(|at| Some((at, runs.get_mut(at)?)))
            && !run.written
        {
            run.written = true;
            pen.signs(run.columns(), run.line, cells.line(run.line));
            let below = below(&runs, at, cells, pen);
            let shorter = below.filter(|(_, bytes)| *bytes < beside(&runs, at, cells, pen));
            next = shorter.map(|(at, _)| at);
        }
    }
}

/// From top to bottom and from left to right.
fn between(cells: &Grid, shown: &Grid) -> Vec<Run> {
    let mut runs = Vec::with_capacity(USUAL);
    let column = |at: usize| u16::try_from(at).unwrap_or(u16::MAX);
    for (line, (row, old)) in (0..).zip(cells.lines().zip(shown.lines())) {
        let mut at = 0;
        while let Some(from) = differing(row, old, at) {
            at = alike_again(row, old, from);
            runs.push(Run {
                line,
                from: column(from),
                to: column(at),
                written: false,
            });
        }
    }
    runs
}

/// About as many bytes as it takes to write the next run in the same line; where there is none, the next line.
fn beside(runs: &[Run], at: usize, cells: &Grid, pen: &Pen<'_>) -> u16 {
    let (Some(run), Some(next)) = (runs.get(at), runs.get(at + 1)) else {
        return MOVE;
    };
    if next.line != run.line || next.written {
        return 1 + MOVE;
    }
    (next.from - run.to).min(MOVE) + next.look(cells, pen)
}

/// The run in the next line that shares a column with this one, and about as many bytes as it takes.
fn below(runs: &[Run], at: usize, cells: &Grid, pen: &Pen<'_>) -> Option<(usize, u16)> {
    let run = runs.get(at)?;
    let line = run.line.checked_add(1)?;
    let rest = runs.iter().enumerate().skip(at + 1);
    let mut near = rest.take_while(|(_, other)| other.line <= line);
    let (at, other) = near.find(|(_, other)| other.line == line && other.to > run.from)?;
    if other.from >= run.to || other.written {
        return None;
    }
    Some((
        at,
        1 + (run.to - other.from).min(MOVE) + other.look(cells, pen),
    ))
}

impl Run {
    /// About as many bytes as it takes to have the look that it begins with.
    fn look(&self, cells: &Grid, pen: &Pen<'_>) -> u16 {
        let first = cells.line(self.line).get(usize::from(self.from));
        if first.is_some_and(|first| pen.shows(*first)) {
            0
        } else {
            LOOK
        }
    }

    fn columns(&self) -> Range<usize> {
        self.from.into()..self.to.into()
    }
}

/// The next column, from one on, where two lines differ.
fn differing(row: &[Mark], old: &[Mark], from: usize) -> Option<usize> {
    let (rest, before) = (row.get(from..)?, old.get(from..)?);
    // Most cells stay as they are, and four of them are told from others as quickly as one.
    let mut fours = rest.as_chunks().0.iter().zip(before.as_chunks().0);
    let kept = fours.position(|(four, before)| !alike(four, before));
    let from = from + 4 * kept.unwrap_or(rest.len() / 4);
    let mut cells = row.get(from..)?.iter().zip(old.get(from..)?);
    cells
        .position(|(mark, before)| mark != before)
        .map(|further| from + further)
}

/// The column behind all that differ from one on.
fn alike_again(row: &[Mark], old: &[Mark], from: usize) -> usize {
    let mut cells = row.iter().zip(old).skip(from);
    let differing = cells.position(|(mark, before)| mark == before);
    differing.map_or(row.len(), |differing| from + differing)
}

fn alike([one, two, three, four]: &[Mark; 4], before: &[Mark; 4]) -> bool {
    // One by one, because a loop over so few takes longer.
    let [first, second, third, last] = *before;
    let (left, right) = (
        one.bits_apart(first) | two.bits_apart(second),
        three.bits_apart(third) | four.bits_apart(last),
    );
    left | right == 0
}
