//! Panel: no command at all, which opens the panel.

use std::io::{IsTerminal as _, stdin, stdout};

use super::arguments::Global;
use super::{Fault, Outcome, chosen};

pub(super) fn run(global: &Global) -> Result<Outcome, Fault> {
    if let Some(option) = without_meaning(global) {
        return Err(Fault::usage(format!(
            "{option} needs a command, such as genpanel quote nano-banana-pro:2K:3"
        )));
    }
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return Err(Fault::usage(
            "the panel needs a terminal; without one, use genpanel quote or genpanel compare",
        ));
    }
    let loaded = chosen::sheet(global)?;
    let reading = global.reading.unwrap_or(loaded.sheet.reading);
    crate::terminal::run(loaded, reading).map_err(Fault::Unexpected)?;
    Ok(Outcome::Fine)
}

/// An option that only output can heed.
fn without_meaning(global: &Global) -> Option<&'static str> {
    let given = [
        (global.json, "--json"),
        (global.format.is_some(), "--format"),
        (global.output.is_some(), "--output"),
        (global.strict, "--strict"),
        (global.explain, "--explain"),
    ];
    given
        .into_iter()
        .find_map(|(given, option)| given.then_some(option))
}
