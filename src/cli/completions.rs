//! Completions: what a shell needs to complete the arguments.

use clap::CommandFactory as _;

use super::arguments::{Arguments, Global, Shell};
use super::{Fault, Outcome, meaning, output};

/// The options that mean nothing to a text that is written as it is.
pub(super) const NONE: [&str; 8] = [
    "--sheet",
    "--reading",
    "--json",
    "--format",
    "--strict",
    "--explain",
    "--ascii",
    "--color",
];

pub(super) fn run(shell: Shell, global: &Global) -> Result<Outcome, Fault> {
    meaning::refuse(global, "completions", &NONE)?;
    let mut script = Vec::new();
    let mut command = Arguments::command();
    clap_complete::generate(shell.generator(), &mut command, "genpanel", &mut script);
    output::write(global.output.as_deref(), |out| out.write_all(&script))?;
    Ok(Outcome::Fine)
}
