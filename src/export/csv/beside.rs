//! A comparison as CSV: the cells of a quote and, behind them, how it compares with the others.

use std::io::{self, Write};

use super::{PROOF, QUOTE, Rows, bare_quote, begin, number, safe, standing};
use crate::export::Entry;
use crate::export::compared::{Compared, Side};
use crate::pricing::{Basis, Reading};

/// The place of the total among the others under each reading.
const RANKS: [&str; Reading::ALL.len()] = ["tier_rank", "flat_rank", "table_rank"];

/// A comparison.
pub(in crate::export) fn comparison(compared: &Compared<'_>, out: impl Write) -> io::Result<()> {
    let mut out = begin(out);
    let explain = compared.explains();
    for head in QUOTE.into_iter().chain(explain.then_some(PROOF)) {
        out.field(head)?;
    }
    for head in ["label", "baseline", "change", "change_basis", "percent"] {
        out.field(head)?;
    }
    for reading in Reading::ALL.map(Reading::word) {
        out.field(reading)?;
        out.field(format!("{reading}_basis"))?;
        out.field(format!("{reading}_missing"))?;
    }
    for head in RANKS.into_iter().chain(["times"]) {
        out.field(head)?;
    }
    out.end()?;
    let sides = compared.sides().zip(&compared.ranks);
    let rows = compared.entries.iter().zip(sides);
    for (at, (entry, (side, rank))) in rows.enumerate() {
        bare_quote(entry, &mut out)?;
        if explain {
            out.field(safe(&compared.explanation_cell(at)))?;
        }
        beside(entry, &side, &mut out)?;
        for reading in Reading::ALL {
            out.field(rank.map_or_else(String::new, |rank| rank.at(reading).to_string()))?;
        }
        out.field(side.times.as_deref().unwrap_or_default())?;
        out.end()?;
    }
    out.0.flush()
}

fn beside<W: Write>(entry: &Entry<'_>, side: &Side, out: &mut Rows<W>) -> io::Result<()> {
    out.field(safe(entry.label.unwrap_or_default()))?;
    out.field(side.baseline.to_string())?;
    out.field(side.change.map_or_else(String::new, |by| by.to_string()))?;
    out.field(side.change_basis.map_or("", Basis::word))?;
    out.field(side.percent.as_deref().unwrap_or_default())?;
    for total in side.readings {
        out.field(number(Some(total)))?;
        standing(total, out)?;
    }
    Ok(())
}
