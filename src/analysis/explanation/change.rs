//! Change: the arithmetic from one amount to another, in credits and in percent.

use crate::pricing::{Amount, Change};

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
