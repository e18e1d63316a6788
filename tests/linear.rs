//! The panel without a screen: the same commands and numbers, in lines, in a terminal and through pipes.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

#[path = "linear/bytes.rs"]
mod bytes;
#[path = "linear/laws.rs"]
mod laws;
#[path = "linear/pipe.rs"]
mod pipe;
#[path = "pty/pty.rs"]
mod pty;
#[path = "linear/talk.rs"]
mod talk;
#[path = "linear/typed.rs"]
mod typed;

use std::path::PathBuf;

use assert_cmd::Command;
use genpanel::app::{Action, App, Effect};
use genpanel::input::Keymap;
use genpanel::linear::{Linear, Reply};
use genpanel::load::built_in;
use genpanel::pricing::Reading;
use tempfile::TempDir;

fn linear() -> Linear {
    let app = App::new(built_in().unwrap().sheet, Reading::Tier);
    Linear::new(app, Keymap::default())
}

/// Takes commands that are all done, and gives what the last one said.
#[track_caller]
fn say(linear: &mut Linear, commands: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    for command in commands {
        let reply = linear.take(command);
        assert_eq!(reply.trouble, None, "{command}");
        lines = reply.lines;
    }
    lines
}

/// Takes a command that says one line.
#[track_caller]
fn line(linear: &mut Linear, command: &str) -> String {
    let lines = say(linear, &[command]);
    assert_eq!(lines.len(), 1, "{command}: {lines:?}");
    lines.concat()
}

/// Takes a command that is not done, and changes nothing.
#[track_caller]
fn trouble(linear: &mut Linear, command: &str) -> String {
    let before = linear.app().session();
    let Reply { lines, trouble, .. } = linear.take(command);
    assert_eq!(lines, [""; 0], "{command}");
    assert_eq!(linear.app().session(), before, "{command}");
    trouble.unwrap()
}

/// A folder of its own for sheet, configuration and session.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The program, about to run here.
    fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_genpanel"));
        command.args(words.split_whitespace());
        for (name, value) in self.environment() {
            command.env(name, value);
        }
        command
            .current_dir(self.0.path())
            .env_remove("GENPANEL_SHEET")
            .env_remove("ACCESSIBLE");
        command
    }

    fn environment(&self) -> [(&'static str, PathBuf); 3] {
        [
            ("HOME", self.path("home")),
            ("XDG_CONFIG_HOME", self.path("config")),
            ("XDG_STATE_HOME", self.path("state")),
        ]
    }

    /// Exit code, standard output and standard error of `--linear` with these commands.
    fn talk(&self, words: &str, commands: impl Into<Vec<u8>>) -> (i32, String, String) {
        let mut command = self.command(&format!("--linear {words}"));
        let output = command.write_stdin(commands.into()).output().unwrap();
        (
            output.status.code().unwrap(),
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        )
    }
}

/// As on the palette: where it means nothing it is gone to where it does, and then it is done or says why not.
fn by_the_palette(app: &mut App, action: Action) -> (Option<String>, Option<Effect>) {
    let commands = Keymap::TABLE.commands(&app.scopes_of_screen(), "");
    let named = commands.iter().find(|command| command.action == action);
    if let Some(why) = app.refusal(action) {
        return (Some(why), None);
    }
    while !Keymap::TABLE
        .bindings_in(&app.scopes_of_screen())
        .any(|binding| binding.keys.iter().any(|(_, bound)| *bound == action))
    {
        let Some(way) = named.unwrap().scope.way(app.tab) else {
            break;
        };
        app.update(way);
    }
    match app.refusal(action) {
        Some(why) => (Some(why), None),
        None => (None, app.update(action)),
    }
}
