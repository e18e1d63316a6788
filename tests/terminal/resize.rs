//! Any size at any time: the panel is whole at each, and back at the first it is as it was.

use super::pty::{Launch, Session};
use super::{DOWN, open};

/// What a panel shows that was opened at this size.
pub fn opened_at(columns: u16, rows: u16) -> String {
    let session = Launch::panel().size(columns, rows).start();
    session.wait_until("a frame", |screen| !screen.contents().is_empty());
    session.screen().contents()
}

/// Waits until the panel looks as if it had been opened at this size.
pub fn wait_until_drawn_at(session: &Session, columns: u16, rows: u16) {
    let right = opened_at(columns, rows);
    let what = format!("the panel at {columns}×{rows}");
    session.wait_until(&what, |screen| screen.contents() == right);
}

#[test]
fn every_size_is_drawn_whole() {
    let mut session = open();
    for (columns, rows) in [
        (40, 12),
        (120, 40),
        (1, 1),
        (200, 60),
        (1, 40),
        (200, 1),
        (17, 5),
        (80, 24),
    ] {
        session.resize(columns, rows);
        wait_until_drawn_at(&session, columns, rows);
    }
}

#[test]
fn a_size_that_lasts_only_a_moment_leaves_no_trace() {
    let mut session = open();
    let first = session.screen().contents();
    for _ in 0..20 {
        session.resize(30, 6);
        session.resize(80, 24);
    }
    session.wait_until("the same again", |screen| screen.contents() == first);
    session.send(DOWN);
    session.wait_for("Generate (75 credits)");
}

#[test]
fn a_terminal_that_does_not_tell_its_size_gets_the_usual_one() {
    let session = Launch::panel().size(0, 0).start();
    session.wait_for("Generate (147 credits)");
}
