//! Killed at any moment, in the middle of a burst of changes, the session is one whole state, and the last one.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]
#![cfg(unix)]

#[path = "pty/pty.rs"]
mod pty;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use genpanel::app::{Action, App, Session, Toward};
use genpanel::load::built_in;
use genpanel::pricing::{Credits, Reading};
use genpanel::store::{open, parse, print, read, replace};

/// Names the folder, and makes this test binary the writer that is to be killed.
const WRITER: &str = "GENPANEL_TEST_WRITER";
/// How often it is killed.
const TIMES: u32 = 500;
/// How many are killed side by side, each in a folder of its own.
const SIDE_BY_SIDE: u32 = 4;

/// The state of a number: everything in it follows from that number, so that half of another one would show.
fn state(number: u64) -> Session {
    let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
    app.motion = false;
    for _ in 0..number % 7 {
        app.update(Action::Pin);
        app.update(Action::Simulate);
        app.update(Action::Model(Toward::Next));
    }
    app.ledger.budget = Credits::new(1_000_000 + number);
    app.session()
}

fn number(session: &Session) -> u64 {
    session.ledger.budget.get() - 1_000_000
}

/// The writer: a state after the other, and a line on standard output when one is written.
#[test]
fn writer() {
    let Some(folder) = std::env::var_os(WRITER) else {
        return;
    };
    let path = Path::new(&folder).join("session.toml");
    let states: Vec<_> = (0..7).map(state).collect();
    let mut out = std::io::stdout();
    let start = read(&path).unwrap().map_or(0, |session| number(&session));
    for next in start + 1.. {
        let mut session = states[usize::try_from(next % 7).unwrap()].clone();
        session.ledger.budget = Credits::new(1_000_000 + next);
        replace(&path, &print(&session)).unwrap();
        out.write_all(format!("wrote {next}\n").as_bytes()).unwrap();
        out.flush().unwrap();
    }
}

/// A moment that is another each time and the same in every run of the test.
fn moment(of: u32) -> Duration {
    Duration::from_micros(u64::from(of.wrapping_mul(2_654_435_761) >> 8) % 6_000)
}

/// Starts a writer, kills it, and looks at what is left.
fn kill(folder: &Path, after: Duration) {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["writer", "--exact", "--nocapture", "--test-threads=1"])
        .env(WRITER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
    let written = |line: &str| line.rsplit_once("wrote ")?.1.parse::<u64>().ok();
    let mut last = None;
    while last.is_none() {
        last = written(&lines.next().unwrap().unwrap());
    }
    thread::sleep(after);
    // On Unix, this is the signal that nobody can catch.
    writer.kill().unwrap();
    writer.wait().unwrap();
    for line in lines.map_while(Result::ok) {
        last = written(&line).or(last);
    }
    let text = fs::read_to_string(folder.join("session.toml")).unwrap();
    let session = parse(&text).unwrap_or_else(|problems| panic!("{problems:?} in {text}"));
    let (found, last) = (number(&session), last.unwrap());
    assert!(
        found == last || found == last + 1,
        "{found} is on disk, {last} was written"
    );
    assert_eq!(session, state(found));
}

#[test]
fn a_kill_at_any_moment_leaves_a_whole_state_and_the_last() {
    thread::scope(|threads| {
        for worker in 0..SIDE_BY_SIDE {
            threads.spawn(move || {
                let folder = tempfile::tempdir().unwrap();
                for round in 0..TIMES / SIDE_BY_SIDE {
                    kill(folder.path(), moment(round * SIDE_BY_SIDE + worker));
                }
                // What the killed ones left half written is gone with the next start.
                let opened = open(Some(folder.path().to_owned()), false);
                assert!(opened.session.is_some() && opened.news.is_empty());
                let left = fs::read_dir(folder.path()).unwrap().count();
                assert_eq!(left, 2, "the session and its lock");
            });
        }
    });
}

fn kill_panel(session: &pty::Session) {
    let id = session.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-9", &id])
            .status()
            .unwrap()
            .success()
    );
}

#[test]
fn the_panel_itself_killed_while_keys_pour_in_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("genpanel/session.toml");
    for round in 0..30_u32 {
        let mut panel = pty::Launch::panel()
            .env("XDG_STATE_HOME", folder.path())
            .env("NO_MOTION", "1")
            .start();
        panel.wait_for("Work");
        panel.send("+c-c\x1b[Bc\x1b[Cc".repeat(20));
        thread::sleep(moment(round) * 10);
        kill_panel(&panel);
        panel.exit();
        if path.exists() {
            let kept = read(&path).unwrap();
            let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
            assert_eq!(app.restore(&kept.unwrap()).misfits, Vec::<String>::new());
        }
    }
    assert!(path.exists());
}

#[test]
fn what_was_on_disk_before_the_kill_is_on_screen_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("genpanel/session.toml");
    let start = || {
        pty::Launch::panel()
            .env("XDG_STATE_HOME", folder.path())
            .env("NO_MOTION", "1")
            .start()
    };
    let mut panel = start();
    panel.wait_for("Generate (147 credits)");
    panel.send("\r");
    panel.wait_for("simulated: ");
    let until = Instant::now() + pty::PATIENCE;
    while !fs::read_to_string(&path).is_ok_and(|text| text.contains("[[run]]")) {
        assert!(Instant::now() < until, "the run is never saved");
        thread::sleep(Duration::from_millis(5));
    }
    kill_panel(&panel);
    panel.exit();
    start().wait_for("restored: 1 run (--fresh starts anew), ");
}
