//! One frame without a terminal: the same bytes everywhere, the same words in every format, and what is asked for.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

#[path = "render/asked.rs"]
mod asked;
#[path = "render/formats.rs"]
mod formats;

use std::fs;

use assert_cmd::Command;
use tempfile::TempDir;

/// An empty folder with a home of its own, in which the program runs.
fn place() -> TempDir {
    let place = TempDir::new().unwrap();
    let config = place.path().join("config/genpanel");
    fs::create_dir_all(&config).unwrap();
    // None of which has a say in a picture.
    fs::write(
        config.join("config.toml"),
        "theme = \"light\"\nascii = true\n",
    )
    .unwrap();
    place
}

fn command(place: &TempDir, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_genpanel"));
    command
        .current_dir(place)
        .env_clear()
        .env("HOME", place.path())
        .env("XDG_CONFIG_HOME", place.path().join("config"))
        .env("XDG_STATE_HOME", place.path().join("state"))
        .args(words);
    command
}

/// What the program draws.
fn drawn(words: &[&str]) -> String {
    let output = command(&place(), words).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), told.as_str()), (Some(0), ""));
    String::from_utf8(output.stdout).unwrap()
}

/// Why it draws nothing: one line, and exit 2.
fn refused(words: &[&str]) -> String {
    let output = command(&place(), words).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{words:?}");
    assert_eq!(output.stdout, b"");
    let told = String::from_utf8(output.stderr).unwrap();
    let told = told.strip_prefix("genpanel: ").unwrap();
    assert_eq!(told.matches('\n').count(), 1, "{told}");
    told.trim_end().to_owned()
}

#[test]
fn the_same_arguments_are_the_same_bytes_whatever_the_environment_says() {
    let place = place();
    for format in ["text", "ansi", "svg", "html"] {
        let words = ["render", "work", "--keys", "right + p", "--format", format];
        let here = command(&place, &words).output().unwrap().stdout;
        assert!(here.ends_with(b"\n"), "{format}");
        let elsewhere = command(&place, &words)
            .env("NO_COLOR", "1")
            .env("TERM", "dumb")
            .env("LANG", "de_DE.UTF-8")
            .env("LC_ALL", "tr_TR")
            .env("TZ", "Asia/Tokyo")
            .env("COLUMNS", "40")
            .output()
            .unwrap();
        assert!(here == elsewhere.stdout, "{format}");
    }
}

#[test]
fn a_file_holds_what_standard_output_would() {
    let place = place();
    let words = ["render", "sheet", "--format", "svg", "-o", "sheet.svg"];
    let output = command(&place, &words).output().unwrap();
    assert!(output.status.success() && output.stdout.is_empty());
    let file = fs::read_to_string(place.path().join("sheet.svg")).unwrap();
    assert_eq!(file, drawn(&["render", "sheet", "--format", "svg"]));
}
