//! The command line as a script sees it: what it prints, where, and how it exits.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

#[path = "cli/compare.rs"]
mod compare;
#[path = "cli/diff.rs"]
mod diff;
#[path = "cli/doctor.rs"]
mod doctor;
#[path = "cli/explain.rs"]
mod explain;
#[path = "cli/history.rs"]
mod history;
#[path = "cli/keys.rs"]
mod keys;
#[path = "cli/machine.rs"]
mod machine;
#[path = "cli/output.rs"]
mod output;
#[path = "cli/plan.rs"]
mod plan;
#[path = "cli/quote.rs"]
mod quote;
#[path = "cli/sheet.rs"]
mod sheet;
#[path = "cli/stream.rs"]
mod stream;
#[path = "cli/usage.rs"]
mod usage;
#[path = "cli/worked.rs"]
mod worked;

use std::fs;
use std::path::PathBuf;

use assert_cmd::Command;
use tempfile::TempDir;

/// An empty directory to run in, with nothing from the environment that would choose another sheet.
struct Place(TempDir);

/// What a run left behind.
#[derive(Debug)]
struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Place {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The names of the files here.
    fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// The program, about to run here.
    fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_genpanel"));
        command
            .current_dir(self.0.path())
            .env_remove("GENPANEL_SHEET")
            .env("HOME", self.0.path())
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_STATE_HOME", self.path("state"))
            // If anything would print a backtrace, let it.
            .env("RUST_BACKTRACE", "1")
            .args(words.split_whitespace());
        command
    }

    fn run(&self, words: &str) -> Run {
        Run::of(&mut self.command(words))
    }
}

impl Run {
    fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap();
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Success without a word on standard error.
    #[track_caller]
    fn fine(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{self:?}");
        self.out
    }

    /// One line on standard error, nothing else, and this exit code.
    #[track_caller]
    fn refused(self, code: i32) -> String {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{self:?}");
        let message = self.err.strip_prefix("genpanel: ").unwrap();
        let message = message.strip_suffix('\n').unwrap();
        assert!(!message.contains('\n'), "{message}");
        message.to_owned()
    }
}

/// Runs in an empty directory.
fn run(words: &str) -> Run {
    Place::new().run(words)
}

/// Checks for the small sheet: one that holds, one that holds under the reading "tier" only, one that fails.
const CHECKS: &str = r#"
[[check]]
rising = ["*:low:1", "*:low:2"]
[[check]]
line = "known:low:2"
total = 1000
source = "a page"
[[check]]
line = "known:low:3+crop:2"
total = 1505
source = "another page"
"#;

/// A small sheet with everything in it that can be missing.
const SMALL: &str = r#"
schema = 1
[sheet]
name = "Small"
source = "a page"
as_of = "2026-01-01"
reading = "tier"
rounding = "nearest"
count = { min = 1, max = 9 }
[start]
model = "known"
quality = "low"
count = 1
dimension = "square"
budget = 10
[[quality]]
id = "low"
percent = 50
pixels = 100
basis = "stated"
[[quality]]
id = "high"
percent = 100
pixels = 200
basis = "stated"
[[model]]
id = "known"
name = "Known | 日本"
credits = 1000
tiers = { "high" = "not offered" }
[[model]]
id = "unknown"
name = "=Unknown"
credits = "?"
[[dimension]]
id = "square"
name = "Square"
ratio = "1:1"
[[edit]]
id = "crop"
name = "Cropping"
charge = "per-image"
credits = 3
basis = "stated"
"#;
