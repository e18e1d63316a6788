//! In a terminal: it is left alone, nothing is drawn in it, and signals end it as they end the panel.

use super::pty::process::signal;
use super::pty::{Launch, Session};
use rustix::process::Signal;
use tempfile::tempdir;

fn open() -> Session {
    let session = Launch::panel().size(120, 40).arg("--linear").start();
    session.wait_for("147 credits");
    session
}

/// No sequence, and the settings as they were found.
fn left_alone(session: &Session) {
    assert!(!session.bytes().contains(&0x1b));
    assert_eq!(session.settings(), session.settings_found());
}

#[test]
fn commands_are_typed_and_answered_in_a_terminal_that_is_left_alone() {
    let mut session = open();
    session.wait_for("genpanel in lines: help lists the commands, quit ends");
    left_alone(&session);
    session.send("quality next\r");
    session.wait_for("Quality 4K: ~294 credits (~+147)");
    session.send("simulate\r");
    session.wait_for("simulated: Nano Banana Pro 4K ×3 for ~294, ~706 left");
    session.send("qualty next\r");
    session.wait_for("unknown command \"qualty next\": did you mean next quality");
    // To a person it is one talk, and no log of a program.
    assert!(!session.screen().contents().contains("genpanel:"));
    left_alone(&session);
    session.send("quit\r");
    assert!(session.exit().success());
    assert!(!session.bytes().contains(&0x1b));
}

#[test]
fn it_ends_with_the_lines_and_a_mistake_is_no_failure_there() {
    let mut session = open();
    session.send("nonsense\r");
    session.wait_for("unknown command");
    session.send("\x04");
    assert!(session.exit().success());
}

#[test]
fn a_signal_keeps_the_session_and_is_in_the_exit_code() {
    let state = tempdir().unwrap();
    let launch = || {
        let launch = Launch::panel().size(120, 40).arg("--linear");
        launch.env("XDG_STATE_HOME", state.path()).start()
    };
    let mut session = launch();
    session.wait_for("147 credits");
    session.send("count 8\r");
    session.wait_for("Count 8: 392 credits (+245)");
    session.send("\x03");
    assert_eq!(session.exit().exit_code(), 130);
    let mut session = launch();
    session.wait_for("8 images: 392 credits");
    signal(&session, Signal::TERM);
    assert_eq!(session.exit().exit_code(), 143);
}

#[test]
fn a_dumb_terminal_does() {
    let session = Launch::panel().env("TERM", "dumb").env("ACCESSIBLE", "1");
    let mut session = session.start();
    session.wait_for("147 credits");
    session.send("quit\r");
    assert!(session.exit().success());
    assert!(!session.bytes().contains(&0x1b));
}
