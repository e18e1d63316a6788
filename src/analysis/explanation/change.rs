//! Change: the arithmetic from one amount to another, in credits and in percent.

use crate::pricing::{Amount, Change};

/// What there is of these, as one piece of arithmetic: step by step between semicolons.
pub fn joined_steps(parts: &[&str]) -> String {
    let parts = parts.iter().filter(|part| !part.is_empty());
    parts.copied().collect::<Vec<_>>().join("; ")
}

/// `9 - 147 = -138; -138 / 147 = -93.9 %`; without a percentage where there is none.
pub fn change_arithmetic(from: Amount, to: Amount) -> String {
    let change = Change::between(from, to);
    let by = change.words("-");
    let difference = format!("{to} - {from} = {by}");
    match change.percent(from, "-") {
        Some(percent) => format!("{difference}; {by} / {from} = {percent}"),
        None => difference,
    }
}
