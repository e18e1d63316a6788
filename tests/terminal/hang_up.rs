//! The terminal goes away under a running panel: the panel ends by itself.

use std::fs;
#[cfg(unix)]
use std::{
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

#[cfg(unix)]
use rustix::process::{Pid, Signal, kill_process};
use tempfile::tempdir;

use super::pty::Launch;

#[test]
fn closing_the_window_ends_the_panel() {
    let mut session = super::open();
    session.hang_up();
    assert_eq!(session.exit().exit_code(), 129);
}

#[test]
fn so_it_does_where_the_signal_is_ignored() {
    let mut session = Launch::panel().ignoring_hang_up().start();
    session.wait_for("Generate (147 credits)");
    session.hang_up();
    let status = session.exit();
    assert_eq!((status.signal(), status.exit_code()), (None, 129));
}

/// The system tells such a program to go on as well, and whichever comes first, it ends.
#[cfg(unix)]
#[test]
fn so_it_does_where_it_is_told_to_go_on() {
    for _ in 0..10 {
        let mut session = Launch::panel().ignoring_hang_up().start();
        session.wait_for("Generate (147 credits)");
        let process = Pid::from_raw(session.id().try_into().unwrap()).unwrap();
        let closed = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                while !closed.load(Ordering::SeqCst) {
                    kill_process(process, Signal::CONT).unwrap();
                    thread::yield_now();
                }
            });
            session.hang_up();
            closed.store(true, Ordering::SeqCst);
        });
        let status = session.exit();
        assert_eq!((status.signal(), status.exit_code()), (None, 129));
    }
}

#[test]
fn what_was_done_last_is_kept() {
    let folder = tempdir().unwrap();
    let launch = Launch::panel().env("XDG_STATE_HOME", folder.path());
    let mut session = launch.start();
    session.wait_for("Generate (147 credits)");
    session.send("+");
    session.wait_for("Generate (196 credits)");
    session.hang_up();
    session.exit();
    let kept = fs::read_to_string(folder.path().join("genpanel/session.toml")).unwrap();
    assert!(kept.contains("nano-banana-pro:2K:4:square"), "{kept}");
}
