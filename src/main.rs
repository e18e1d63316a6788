//! The binary: arguments, error reports, exit code.

use std::process::ExitCode;

fn main() -> color_eyre::Result<ExitCode> {
    color_eyre::install()?;
    #[cfg(panic = "abort")]
    end_after_report();
    genpanel::cli::run(std::env::args_os())
}

/// Has a panic end the process as one that unwinds does, once it is reported: aborting would leave a core dump.
#[cfg(panic = "abort")]
fn end_after_report() {
    use std::{panic, process};

    /// What Rust's own runtime ends with.
    const PANICKED: i32 = 101;

    let report = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        report(panic);
        process::exit(PANICKED);
    }));
}
