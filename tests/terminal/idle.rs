//! Idle: no byte and no wake-up, from the start and after a key.

use std::time::Duration;

use super::pty::process::wait_until_idle;
use super::{RIGHT, open};

const LONG: Duration = Duration::from_secs(2);

#[test]
fn an_idle_panel_sleeps() {
    let session = open();
    wait_until_idle(&session, LONG);
    assert_eq!(session.frames(), 1);
}

#[test]
fn after_a_key_the_emphasis_settles_once_and_then_nothing_happens() {
    let mut session = open();
    session.send(RIGHT);
    session.wait_for("▲");
    session.wait_until("no emphasis", |screen| !screen.contents().contains('▲'));
    wait_until_idle(&session, LONG);
    assert_eq!(session.frames(), 3, "the first, the key's, the settled one");
}
