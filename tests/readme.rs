//! The README tells the truth: its examples print what they are said to. `tests/pictures.rs` keeps its pictures.
//!
//! `GENPANEL_BLESS=1 cargo test --test readme` writes them anew.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use genpanel::app::{Action, App, HistoryAction, Toward};
use genpanel::load::{BUILT_IN, built_in};
use genpanel::pricing::Reading;
use genpanel::store::{file_name, print};
use tempfile::TempDir;

/// The folder in which the README's commands are run, with the files that it speaks of.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let dearer = BUILT_IN.replacen("\ncredits = 49", "\ncredits = 55", 1);
    fs::write(folder.path().join("dearer.toml"), dearer).unwrap();
    // The scenes that it shows further down.
    let readme = include_str!("../README.md");
    let mut blocks = readme.split("```toml\n").skip(1);
    let scenes = blocks.find(|block| block.contains("[[scene]]")).unwrap();
    let scenes = scenes.split("```").next().unwrap();
    fs::write(folder.path().join("pitch.scenes.toml"), scenes).unwrap();
    run("genpanel plan new", &folder);
    let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
    app.motion = false;
    let edit_images = Action::History(HistoryAction::EditImages);
    let tool = Action::Tool(Toward::Next);
    for action in [Action::Simulate, edit_images, tool, Action::Simulate] {
        app.update(action);
    }
    let state = folder.path().join("genpanel");
    fs::create_dir(&state).unwrap();
    fs::write(state.join(file_name(1)), print(&app.session())).unwrap();
    folder
}

/// What a command of the README prints, words to a person included; behind a pipe, a shell runs it.
fn run(command: &str, folder: &TempDir) -> String {
    let program = env!("CARGO_BIN_EXE_genpanel");
    let (mut process, state) = if command.contains(" | genpanel ") {
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", &command.replace("| genpanel ", "| \"$0\" "), program]);
        // What it sets up is not what the other examples begin with.
        (shell, folder.path().join("piped"))
    } else {
        let words: Vec<&str> = command.split_whitespace().collect();
        assert_eq!(words.first(), Some(&"genpanel"), "{command}");
        let mut process = Command::new(program);
        process.args(words.get(1..).unwrap_or_default());
        (process, folder.path().to_owned())
    };
    let output = process
        .current_dir(folder)
        .env_remove("GENPANEL_SHEET")
        .env("XDG_CONFIG_HOME", folder.path().join("none"))
        .env("XDG_STATE_HOME", state)
        .env("XDG_RUNTIME_DIR", folder.path())
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    String::from_utf8(text).unwrap()
}

/// The README with the output of its examples as they come out now.
fn fresh(readme: &str) -> String {
    let folder = folder();
    let mut fresh = String::new();
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        fresh.push_str(line);
        fresh.push('\n');
        if line != "```console" {
            continue;
        }
        let command = lines.next().unwrap();
        let output = run(command.strip_prefix("$ ").unwrap(), &folder);
        write!(fresh, "{command}\n{output}```\n").unwrap();
        lines.by_ref().find(|line| *line == "```");
    }
    fresh
}

#[test]
fn the_examples_are_as_they_come_out_now() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let fresh = fresh(&readme);
    if env::var_os("GENPANEL_BLESS").is_some() {
        fs::write(&path, &fresh).unwrap();
    }
    let readme = fs::read_to_string(&path).unwrap();
    assert!(
        readme == fresh,
        "stale: GENPANEL_BLESS=1 cargo test --test readme"
    );
}

#[test]
fn the_two_commands_to_set_up_are_the_only_ones() {
    let readme = include_str!("../README.md");
    let set_up = readme.split("## Set up").nth(1).unwrap();
    let block = set_up.split("```sh\n").nth(1).unwrap();
    let block = block.split("```").next().unwrap();
    assert_eq!(block, "cargo run --release\ncargo test\n");
}

/// Of the readings, the README says that each gives what the pages state; of the sheet in its folder, that it is there.
#[test]
fn the_sheet_of_this_folder_is_used_there_and_holds_under_every_reading() {
    let here = |words: &str| {
        Command::new(env!("CARGO_BIN_EXE_genpanel"))
            .args(words.split(' '))
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env_remove("GENPANEL_SHEET")
            .output()
            .unwrap()
    };
    let path = here("sheet path").stdout;
    assert_eq!(path, b"pricing.toml: found in the working directory\n");
    for reading in Reading::ALL {
        let checked = here(&format!("sheet check --reading {}", reading.word()));
        let told = String::from_utf8(checked.stdout).unwrap();
        assert!(checked.status.success(), "{told}");
    }
}

#[test]
fn a_sheet_of_ones_own_is_started_and_checked() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["init", "check", "path"] {
        let status = Command::new(env!("CARGO_BIN_EXE_genpanel"))
            .args(["sheet", command])
            .current_dir(&folder)
            .env_remove("GENPANEL_SHEET")
            .status()
            .unwrap();
        assert!(status.success(), "sheet {command}");
    }
}
