//! What the system knows of a process. Linux only: elsewhere there is nothing to read, and nothing is claimed.

use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::{PATIENCE, Session};

/// Sends a signal.
pub fn signal(session: &Session, signal: Signal) {
    kill_process(pid(session), signal).unwrap();
}

/// Waits until the process is stopped, as a shell would.
pub fn wait_until_stopped(session: &Session) {
    assert!(stops_within(session, PATIENCE), "the process does not stop");
}

/// Whether the process stops soon enough.
pub fn stops_within(session: &Session, time: Duration) -> bool {
    let until = Instant::now() + time;
    let options = WaitOptions::UNTRACED | WaitOptions::NOHANG;
    while Instant::now() < until {
        match waitpid(Some(pid(session)), options).unwrap() {
            Some((_, status)) if status.stopped() => return true,
            Some((_, status)) => panic!("not stopped but {status:?}"),
            None => thread::sleep(Duration::from_millis(2)),
        }
    }
    false
}

fn pid(session: &Session) -> Pid {
    Pid::from_raw(session.id().try_into().unwrap()).unwrap()
}

/// How often each thread was woken, and how long the process has worked.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Activity {
    switches: Vec<String>,
    ticks: Vec<String>,
}

impl Activity {
    /// `None` where the system does not tell.
    fn of(id: u32) -> Option<Self> {
        let process = Path::new("/proc").join(id.to_string());
        let stat = fs::read_to_string(process.join("stat")).ok()?;
        // The name in parentheses may hold spaces; the user and system time are the 12th and 13th after it.
        let (_, after) = stat.rsplit_once(')')?;
        let ticks = after.split_whitespace().skip(11).take(2);
        let mut switches = Vec::new();
        for thread in fs::read_dir(process.join("task")).ok()? {
            let status = fs::read_to_string(thread.ok()?.path().join("status")).ok()?;
            let lines = status.lines();
            switches.extend(
                lines
                    .filter(|line| line.contains("ctxt_switches"))
                    .map(str::to_owned),
            );
        }
        switches.sort();
        Some(Self {
            switches,
            ticks: ticks.map(str::to_owned).collect(),
        })
    }
}

/// Waits for a stretch of this length in which the process writes nothing, is not woken and does not work.
/// A process that wakes up now and then never has one.
pub fn wait_until_idle(session: &Session, length: Duration) {
    let until = Instant::now() + PATIENCE;
    loop {
        let before = (session.bytes().len(), Activity::of(session.id()));
        thread::sleep(length);
        let after = (session.bytes().len(), Activity::of(session.id()));
        if before == after {
            return;
        }
        assert!(
            Instant::now() < until,
            "never idle: {before:?} and then {after:?}"
        );
    }
}
