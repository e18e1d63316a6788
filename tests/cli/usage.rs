//! What is wrong with the arguments: one line, exit 2, never a backtrace.

use super::{Run, run};
use crate::Place;

#[test]
fn a_wrong_flag_is_one_line_with_what_was_meant() {
    assert_eq!(
        run("quote sdxl:2K:1 --jsn").refused(2),
        "unexpected argument '--jsn' found; tip: a similar argument exists: '--json'; \
         try 'genpanel quote --help'"
    );
    assert!(run("qoute x").refused(2).contains("'quote'"));
    for words in [
        "quote",
        "sheet",
        "sheet frob",
        "quote sdxl:2K:1 --reading cheap",
        "quote sdxl:2K:1 --format xml",
        "quote sdxl:2K:1 --sheet",
        "compare --examples --baseline x",
        "quote sdxl:2K:1 --json --format csv",
    ] {
        run(words).refused(2);
    }
}

#[test]
fn the_panel_needs_a_terminal() {
    let message = run("").refused(2);
    assert!(message.contains("terminal"), "{message}");
    run("--reading flat").refused(2);
    let message = run("--json").refused(2);
    assert!(message.contains("--json needs a command"), "{message}");
    let sheet = Run::of(Place::new().command("--sheet -").write_stdin("schema = 1"));
    let message = sheet.refused(2);
    assert!(
        message.contains("reads keys from standard input"),
        "{message}"
    );
}

#[test]
fn help_and_version_are_output() {
    for words in ["--help", "quote --help", "compare -h", "sheet init --help"] {
        let help = run(words).fine();
        assert!(help.contains("Usage: genpanel"), "{help}");
    }
    assert!(run("--help").fine().contains("Exit codes:"));
    let version = run("--version").fine();
    assert_eq!(
        version,
        concat!("genpanel ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn an_argument_cannot_drive_the_terminal() {
    let place = Place::new();
    for argument in ["x\u{1b}[31m:1K:1", "--\u{1b}[31m"] {
        let run = Run::of(place.command("quote").arg(argument));
        let message = run.refused(2);
        assert!(!message.contains('\u{1b}'), "{message:?}");
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let place = Place::new();
    let run = Run::of(place.command("quote").arg(OsStr::from_bytes(b"\xff")));
    assert!(run.refused(2).contains("UTF-8"));
}
