//! The terminal goes away under a running panel: the panel ends by itself.

use super::pty::Launch;

#[test]
fn closing_the_window_ends_the_panel() {
    let mut session = super::open();
    session.hang_up();
    session.exit();
}

#[test]
fn so_it_does_where_the_signal_is_ignored() {
    let mut session = Launch::panel().ignoring_hang_up().start();
    session.wait_for("Generate (147 credits)");
    session.hang_up();
    assert_eq!(session.exit().signal(), None);
}
