//! The terminal is left as it was found: after quitting, after an error, after a panic.

#[cfg(debug_assertions)]
use super::RIGHT;
use super::pty::{BEGIN, END, Launch, Session, count};
use super::{UP, open};

/// Everything that the panel changes about the terminal is changed back.
pub fn assert_restored(session: &Session) {
    let screen = session.screen();
    assert!(!screen.alternate_screen(), "the alternate screen is left");
    assert!(!screen.hide_cursor(), "the cursor is shown");
    assert!(!screen.bracketed_paste(), "pasted text is not bracketed");
    assert_eq!(
        session.settings(),
        session.settings_found(),
        "raw mode is off"
    );
    let bytes = session.bytes();
    let (begun, ended) = (count(&bytes, BEGIN), count(&bytes, END));
    // The restoration closes an update that may be open, so there is one end more.
    assert!(
        begun > 0 && ended == begun + 1,
        "{begun} begun, {ended} ended"
    );
    assert_eq!(count(&bytes, "\x1b[?1049h"), 1, "entered once");
    assert_eq!(count(&bytes, "\x1b[?1049l"), 1, "and left once");
}

fn quits_with(key: &str) {
    let mut session = open();
    assert!(session.screen().alternate_screen());
    assert!(session.screen().hide_cursor());
    assert!(session.screen().bracketed_paste());
    assert_ne!(session.settings(), session.settings_found(), "raw mode");
    session.send(key);
    assert!(session.exit().success());
    assert_restored(&session);
    assert_eq!(session.screen().contents(), "", "nothing is left on screen");
}

#[test]
fn q_quits() {
    quits_with("q");
}

#[test]
fn control_c_quits() {
    quits_with("\x03");
}

#[test]
fn a_dumb_terminal_is_told_and_not_drawn_on() {
    let mut session = Launch::panel().env("TERM", "dumb").start();
    session.wait_for("TERM is dumb");
    assert_eq!(session.exit().exit_code(), 2);
    assert_eq!(
        count(&session.bytes(), "\x1b"),
        0,
        "not one escape sequence"
    );
}

#[test]
fn quitting_in_the_middle_of_keys_ignores_the_rest() {
    let mut session = open();
    session.send(format!("{UP}{UP}q{UP}{UP}"));
    assert!(session.exit().success());
    assert_restored(&session);
}

#[cfg(debug_assertions)]
fn fails_with(switch: &str, message: &str) {
    let mut session = Launch::panel().env(switch, "2").start();
    session.wait_for("Generate (147 credits)");
    session.send(RIGHT);
    let status = session.exit();
    assert_ne!(status.exit_code(), 0);
    assert_eq!(status.signal(), None);
    assert_restored(&session);
    let shown = session.screen().contents();
    assert!(shown.contains(message), "{message} is not in\n{shown}");
}

#[cfg(debug_assertions)]
#[test]
fn an_error_in_a_frame_is_reported_on_a_restored_terminal() {
    fails_with("GENPANEL_FAIL_AT", "a failure on purpose");
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_in_a_frame_is_reported_on_a_restored_terminal() {
    fails_with("GENPANEL_PANIC_AT", "a panic on purpose");
}
