//! The binary: arguments, error reports, exit code.

use std::process::ExitCode;

fn main() -> color_eyre::Result<ExitCode> {
    color_eyre::install()?;
    genpanel::cli::run(std::env::args_os())
}
