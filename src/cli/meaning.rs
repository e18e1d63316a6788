//! Meaning: an option that a command cannot heed is refused, not passed over in silence.

use super::Fault;
use super::arguments::Global;

/// Refuses the options that mean nothing to a command.
pub(super) fn refuse(global: &Global, command: &str, none: &[&'static str]) -> Result<(), Fault> {
    match given(global, none) {
        Some(option) => Err(Fault::usage(format!(
            "{option} means nothing to genpanel {command}"
        ))),
        None => Ok(()),
    }
}

/// The first of these options that was given.
pub(super) fn given(global: &Global, among: &[&'static str]) -> Option<&'static str> {
    let options = [
        (global.sheet.is_some(), "--sheet"),
        (global.reading.is_some(), "--reading"),
        (global.json, "--json"),
        (global.format.is_some(), "--format"),
        (global.output.is_some(), "--output"),
        (global.strict, "--strict"),
        (global.explain, "--explain"),
        (global.ascii, "--ascii"),
        (global.color.is_some(), "--color"),
    ];
    options
        .into_iter()
        .find_map(|(given, option)| (given && among.contains(&option)).then_some(option))
}
