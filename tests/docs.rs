//! The documents in `docs` are as the program has it, and every command in them and in the README is one.
//!
//! `GENPANEL_BLESS=1 cargo test --test docs` writes the generated ones anew.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "docs/commands.rs"]
mod commands;
#[path = "docs/json.rs"]
mod json;
#[path = "docs/sheet.rs"]
mod sheet;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use genpanel::app::{Action, App, HistoryAction, Toward};
use genpanel::load::{BUILT_IN, built_in};
use genpanel::pricing::Reading;
use genpanel::store::{file_name, print};
use tempfile::TempDir;

/// What stands above what is written by the program.
const WRITTEN: &str = "<!-- Written by GENPANEL_BLESS=1 cargo test --test docs -->";

fn document(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(document(name)).unwrap()
}

/// A folder with what the documents speak of: a plan, a changed sheet, scenes, and a session with two runs.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let dearer = BUILT_IN.replacen("\ncredits = 49", "\ncredits = 55", 1);
    fs::write(folder.path().join("dearer.toml"), dearer).unwrap();
    let scenes = "schema = 1\n[[scene]]\nline = \"nano-banana-pro:2K:3\"\nseconds = 1\n";
    fs::write(folder.path().join("tour.scenes.toml"), scenes).unwrap();
    // FOCUS asks for what a credit is worth.
    let config = folder.path().join("none/genpanel");
    fs::create_dir_all(&config).unwrap();
    let money = "money_per_credit = \"0.01\"\ncurrency = \"USD\"\n";
    fs::write(config.join("config.toml"), money).unwrap();
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
    let (code, _) = run("plan new", &folder);
    assert_eq!(code, Some(0));
    folder
}

/// The exit code, and what is printed; nothing comes in.
fn run(words: &str, folder: &TempDir) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_genpanel"))
        .args(words.split_whitespace())
        .current_dir(folder)
        .env_remove("GENPANEL_SHEET")
        .env("XDG_CONFIG_HOME", folder.path().join("none"))
        .env("XDG_STATE_HOME", folder.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let code = output.status.code();
    (code, String::from_utf8(output.stdout).unwrap())
}

/// Holds a document to what it should be, or writes it anew.
fn holds(name: &str, fresh: &str) {
    if env::var_os("GENPANEL_BLESS").is_some() {
        fs::write(document(name), fresh).unwrap();
    }
    assert!(
        fs::read_to_string(document(name)).is_ok_and(|text| text == fresh),
        "{name} is stale: GENPANEL_BLESS=1 cargo test --test docs"
    );
}

#[test]
fn the_table_of_keys_is_fresh() {
    let (code, table) = run("keys --format md", &folder());
    assert_eq!(code, Some(0));
    let fresh = format!(
        "# Keys\n\n{WRITTEN}\n\n\
         What every key does, by screen and task, as it comes; `genpanel keys` lists them as your `config.toml` has them.\n\
         An action's name is what `:` finds in the panel, what `--linear` takes as a command, and what `[keys]` gives other keys.\n\n\
         {table}"
    );
    holds("docs/keys.md", &fresh);
}
