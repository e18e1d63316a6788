//! Torture: whatever comes from the terminal and the system, in any order, the panel ends as it says and leaves
//! the terminal as it found it.
//!
//! Every case has a number of its own, from which all of it follows; a case that fails tells it.
//! `GENPANEL_TORTURE=N` runs N cases instead of the usual ones, `GENPANEL_TORTURE_CASE=N` that one alone.

#![cfg(unix)]

#[path = "torture/case.rs"]
mod case;
#[path = "torture/noise.rs"]
mod noise;
#[path = "pty/pty.rs"]
mod pty;
#[path = "torture/random.rs"]
mod random;

use std::env::var;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

/// How many cases there are where nobody asks for more.
const CASES: u64 = 320;
/// How many panels run at once; they mostly wait.
const AT_ONCE: usize = 6;

fn number(name: &str) -> Option<u64> {
    var(name).ok()?.parse().ok()
}

#[test]
fn nothing_that_happens_to_the_panel_does_harm() {
    if let Some(seed) = number("GENPANEL_TORTURE_CASE") {
        case::run(seed);
        return;
    }
    let cases = number("GENPANEL_TORTURE").unwrap_or(CASES);
    let next = AtomicU64::new(0);
    let work = || {
        let mut failed = Vec::new();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= cases {
                return failed;
            }
            if catch_unwind(AssertUnwindSafe(|| case::run(seed))).is_err() {
                failed.push(seed);
            }
        }
    };
    let failed: Vec<u64> = thread::scope(|scope| {
        let workers: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(work)).collect();
        let ended = workers.into_iter().map(thread::ScopedJoinHandle::join);
        ended.flat_map(Result::unwrap_or_default).collect()
    });
    assert!(
        failed.is_empty(),
        "see above; again with GENPANEL_TORTURE_CASE= one of {failed:?}"
    );
}
