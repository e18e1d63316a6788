//! The session across starts: restored and said so, begun anew, of two panels at once, and where nothing can be saved.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

use std::fs;
use std::path::Path;

use tempfile::{TempDir, tempdir};

use super::pty::{Launch, Session};
use super::{DOWN, RIGHT, open};

fn start(folder: &TempDir, arguments: &[&str]) -> Session {
    let mut launch = Launch::panel()
        .size(100, 30)
        .env("XDG_STATE_HOME", folder.path())
        .env("NO_MOTION", "1");
    for argument in arguments {
        launch = launch.arg(argument);
    }
    launch.start()
}

fn quit(mut session: Session) {
    session.send("q");
    assert!(session.exit().success());
}

fn state(folder: &Path) -> String {
    fs::read_to_string(folder.join("genpanel/session.toml")).unwrap()
}

#[test]
fn it_comes_back_and_says_so() {
    let folder = tempdir().unwrap();
    let mut first = start(&folder, &[]);
    first.wait_for("Generate (147 credits)");
    first.send("c\r");
    first.wait_for("853 left");
    first.send(RIGHT);
    quit(first);
    let second = start(&folder, &[]);
    second.wait_for("Generate (~294 credits)");
    second.wait_for("restored: 1 pin, 1 run (--fresh starts anew), Nano Banana Pro 4K ×3");
    second.wait_for("of 853");
    let kept = state(folder.path());
    quit(second);
    assert_eq!(
        state(folder.path()),
        kept,
        "nothing was done, nothing was written"
    );
    let fresh = start(&folder, &["--fresh"]);
    fresh.wait_for("Generate (147 credits)");
    fresh.wait_for("started anew; the last session is session.toml.old-1");
    quit(fresh);
    let aside = folder.path().join("genpanel/session.toml.old-1");
    assert_eq!(fs::read_to_string(aside).unwrap(), kept);
}

#[test]
fn an_untouched_panel_keeps_nothing_and_says_nothing() {
    let folder = tempdir().unwrap();
    let first = start(&folder, &[]);
    first.wait_for("Generate (147 credits)");
    quit(first);
    assert!(!folder.path().join("genpanel/session.toml").exists());
    let second = start(&folder, &[]);
    second.wait_for("stated: a page prints every price in it");
}

#[test]
fn budget_and_reading_of_the_command_line_come_before_those_of_the_session() {
    let folder = tempdir().unwrap();
    let mut first = start(&folder, &["--budget", "400"]);
    first.wait_for("leaves 253 of 400");
    first.send("R");
    first.wait_for("reading flat");
    quit(first);
    let second = start(&folder, &[]);
    second.wait_for("leaves 253 of 400");
    second.wait_for("reading flat");
    quit(second);
    let third = start(&folder, &["--budget", "200", "--reading", "table"]);
    third.wait_for("leaves 53 of 200");
    third.wait_for("reading table");
}

#[test]
fn a_second_panel_says_where_it_is_kept() {
    let folder = tempdir().unwrap();
    let mut first = start(&folder, &[]);
    first.wait_for("Generate (147 credits)");
    let mut second = start(&folder, &[]);
    second.wait_for("another genpanel is open; this session is session-2.toml");
    first.send("c");
    first.wait_for("pin 1: ");
    second.send("+c");
    second.wait_for("pin 1: ");
    quit(second);
    quit(first);
    let kept = |name: &str| fs::read_to_string(folder.path().join("genpanel").join(name)).unwrap();
    assert!(kept("session.toml").contains("[[pin]]\nline = \"nano-banana-pro:2K:3:square\""));
    assert!(kept("session-2.toml").contains("[[pin]]\nline = \"nano-banana-pro:2K:4:square\""));
}

#[test]
fn what_cannot_be_read_is_put_aside_and_told_on_screen_and_after() {
    let folder = tempdir().unwrap();
    fs::create_dir(folder.path().join("genpanel")).unwrap();
    let path = folder.path().join("genpanel/session.toml");
    fs::write(&path, "schema = 1\nsheet = \"\u{1b}]0;owned\u{7}\"\n").unwrap();
    let mut panel = start(&folder, &[]);
    panel.wait_for("Generate (147 credits)");
    panel.wait_for("line 2: ");
    panel.send("q");
    assert!(panel.exit().success());
    let bytes = panel.bytes();
    let said = String::from_utf8_lossy(&bytes);
    assert!(
        said.contains(
            "genpanel: session.toml cannot be read; the last session is session.toml.old-1"
        )
    );
    assert!(!said.contains("\u{1b}]0;owned"));
    assert!(folder.path().join("genpanel/session.toml.old-1").exists());
}

#[test]
fn what_does_not_fit_the_sheet_is_told_and_a_copy_keeps_all_of_it() {
    let folder = tempdir().unwrap();
    let mut first = start(&folder, &[]);
    first.wait_for("Generate (147 credits)");
    first.send("c\r");
    first.wait_for("853 left");
    first.send(DOWN);
    quit(first);
    let path = folder.path().join("genpanel/session.toml");
    let text = state(folder.path()).replace("nano-banana-pro", "vanished");
    fs::write(&path, &text).unwrap();
    let mut panel = start(&folder, &[]);
    panel.wait_for("not on this sheet: pin 1: unknown model \"vanished\" and ");
    panel.wait_for("of 853");
    panel.send("c");
    panel.wait_for("pin 1: ");
    panel.send("q");
    panel.exit();
    let said = panel.bytes();
    let said = String::from_utf8_lossy(&said);
    assert!(said.contains("; all of the last session is in session.toml.old-"));
    let aside = folder.path().join("genpanel/session.toml.old-1");
    assert_eq!(fs::read_to_string(aside).unwrap(), text);
    assert!(state(folder.path()).contains("cost = 147"));
}

#[test]
fn where_nothing_can_be_saved_the_panel_works_and_says_so() {
    let mut panel = Launch::panel().env("XDG_STATE_HOME", "/dev/null/x").start();
    panel.wait_for("this session is not saved: /dev/null/x/genpanel: ");
    panel.send(RIGHT);
    panel.wait_for("Generate (~294 credits)");
    quit(panel);
    let homeless = Launch::panel()
        .env("XDG_STATE_HOME", "")
        .env("HOME", "nowhere")
        .start();
    homeless.wait_for("this session is not saved: no home directory");
}

#[test]
fn when_the_folder_is_gone_it_says_so_once_and_at_the_end() {
    let folder = tempdir().unwrap();
    let mut panel = start(&folder, &[]);
    panel.wait_for("Generate (147 credits)");
    fs::remove_dir_all(folder.path().join("genpanel")).unwrap();
    panel.send(RIGHT);
    panel.wait_for("the session is not saved: ");
    panel.send("+");
    panel.wait_for("Generate (~392 credits)");
    panel.send("q");
    panel.exit();
    let bytes = panel.bytes();
    assert!(String::from_utf8_lossy(&bytes).contains("genpanel: the session is not saved: "));
}

#[test]
fn without_motion_a_run_is_there_at_once() {
    let mut moving = open();
    moving.send("\r");
    moving.wait_for("no image is made, nothing is spent");
    let folder = tempdir().unwrap();
    let mut still = start(&folder, &[]);
    still.wait_for("Generate (147 credits)");
    let frames = still.frames();
    still.send("\r");
    still.wait_for("853 left");
    assert_eq!(still.frames(), frames + 1);
}

#[test]
fn a_run_whose_images_are_arriving_is_kept_when_the_panel_ends() {
    let folder = tempdir().unwrap();
    let start = || {
        let launch = Launch::panel().size(100, 30);
        launch.env("XDG_STATE_HOME", folder.path()).start()
    };
    let mut first = start();
    first.wait_for("Generate (147 credits)");
    first.send("\r");
    first.wait_for("any key skips");
    quit(first);
    assert!(state(folder.path()).contains("nano-banana-pro:2K:3"));
    let second = start();
    second.wait_for("of 853");
    quit(second);
}
