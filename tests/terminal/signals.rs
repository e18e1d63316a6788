//! Signals: each that ends the panel leaves the terminal as it was and the session kept; stopped, it makes way.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

use std::fs;

use rustix::process::Signal;
use tempfile::tempdir;

use super::pty::process::{signal, wait_until_stopped};
use super::pty::{Launch, Session};
use super::restore::assert_restored;
use super::{DOWN, RIGHT, open};

fn ends_by(number: Signal, code: u32) {
    let folder = tempdir().unwrap();
    let launch = Launch::panel().env("XDG_STATE_HOME", folder.path());
    let mut session = launch.start();
    session.wait_for("Generate (147 credits)");
    session.send(RIGHT);
    session.wait_for("Generate (~294 credits)");
    signal(&session, number);
    let status = session.exit();
    assert_eq!((status.signal(), status.exit_code()), (None, code));
    assert_restored(&session);
    let kept = fs::read_to_string(folder.path().join("genpanel/session.toml")).unwrap();
    assert!(kept.contains("nano-banana-pro:4K:3:square"), "{kept}");
}

#[test]
fn asked_to_terminate() {
    ends_by(Signal::TERM, 143);
}

#[test]
fn told_that_the_terminal_hung_up() {
    ends_by(Signal::HUP, 129);
}

#[test]
fn interrupted() {
    ends_by(Signal::INT, 130);
}

fn assert_given_back(session: &Session) {
    let screen = session.screen();
    assert!(!screen.alternate_screen(), "the alternate screen is left");
    assert!(!screen.hide_cursor(), "the cursor is shown");
    assert!(!screen.bracketed_paste(), "pasted text is not bracketed");
    assert_eq!(session.settings(), session.settings_found());
}

#[test]
fn stopped_it_gives_the_terminal_back_and_continued_it_draws_all_of_it() {
    let mut session = open();
    let first = session.screen().contents();
    for _ in 0..2 {
        signal(&session, Signal::TSTP);
        wait_until_stopped(&session);
        session.wait_until("the other screen", |screen| !screen.alternate_screen());
        assert_given_back(&session);
        let frames = session.frames();
        signal(&session, Signal::CONT);
        session.wait_until("the same again", |screen| {
            screen.alternate_screen() && screen.hide_cursor() && screen.contents() == first
        });
        assert_ne!(session.settings(), session.settings_found(), "raw mode");
        assert_eq!(session.frames(), frames + 1, "drawn once");
    }
    session.send(DOWN);
    session.wait_for("Generate (75 credits)");
    session.send("q");
    assert!(session.exit().success());
    assert_given_back(&session);
}

#[test]
fn stopped_without_being_asked_it_takes_the_terminal_again_all_the_same() {
    let session = open();
    let raw = session.settings();
    let frames = session.frames();
    signal(&session, Signal::STOP);
    wait_until_stopped(&session);
    signal(&session, Signal::CONT);
    session.wait_for_frames(frames + 1);
    assert_eq!(session.settings(), raw);
}

#[test]
fn while_it_is_stopped_a_signal_that_ends_it_waits() {
    let mut session = open();
    signal(&session, Signal::TSTP);
    wait_until_stopped(&session);
    signal(&session, Signal::TERM);
    signal(&session, Signal::CONT);
    assert_eq!(session.exit().exit_code(), 143);
    assert_given_back(&session);
}

#[test]
fn control_z_leads_to_the_shell_and_fg_back() {
    let mut session = Launch::panel().under_a_shell().start();
    session.wait_for("Generate (147 credits)");
    session.send("+");
    session.wait_for("Generate (196 credits)");
    session.send("\x1a");
    session.wait_for("stopped as");
    assert!(!session.screen().alternate_screen());
    session.send("\n");
    session.wait_for("Generate (196 credits)");
    session.send("\x03");
    session.wait_for("ended as 0");
    session.exit();
}

#[test]
fn without_a_shell_control_z_says_so() {
    let mut session = open();
    session.send("\x1a");
    session.wait_for("not suspended: there is no shell that could bring it back");
}

#[test]
fn control_z_stops_while_a_number_is_typed_and_the_number_goes_on() {
    let mut session = Launch::panel().under_a_shell().start();
    session.wait_for("Generate (147 credits)");
    session.send("B12");
    session.wait_for("budget in credits: 12");
    session.send("\x1a");
    session.wait_for("stopped as");
    session.send("\n");
    session.wait_for("budget in credits: 12");
    session.send("\x03");
    session.wait_for("ended as 0");
    session.exit();
}
