//! Case: a panel, a burst of whatever there is, an end, and a look at what is left.

use std::time::Duration;

use rustix::process::Signal;

use super::noise;
use super::pty::process::{signal, stops_within};
use super::pty::{BEGIN, END, Launch, Session, count};
use super::random::Random;

const SIZES: [(u16, u16); 12] = [
    (1, 1),
    (500, 200),
    (0, 0),
    (80, 24),
    (2, 60),
    (200, 1),
    (40, 12),
    (39, 11),
    (120, 40),
    (1, 24),
    (80, 2),
    (17, 5),
];

/// What ends a panel, each with its exit code.
const ENDS: [(Signal, u32); 3] = [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)];

/// Runs the case of this number.
pub fn run(seed: u64) {
    let mut random = Random::of(seed);
    let (columns, rows) = random.one_of(&SIZES);
    let mut session = Launch::panel().size(columns, rows).start();
    session.wait_until("a frame", |screen| !screen.contents().is_empty());
    // In every other case the mouse is on, at least at the start.
    if seed.is_multiple_of(2) {
        session.send("M");
    }
    for _ in 0..random.below(8) {
        step(&mut random, &mut session);
    }
    let code = end(&mut random, &mut session);
    let status = session.exit();
    let ended = (status.signal().map(str::to_owned), status.exit_code());
    assert_eq!(ended, (None, code), "case {seed}");
    assert_as_found(&session, seed);
}

fn step(random: &mut Random, session: &mut Session) {
    match random.below(12) {
        0 => {
            for _ in 0..random.below(12) {
                let (columns, rows) = random.one_of(&SIZES);
                session.resize(columns, rows);
            }
        }
        1 => signal(session, Signal::WINCH),
        2 => signal(session, Signal::CONT),
        3 => {
            let stop = random.one_of(&[Signal::TSTP, Signal::STOP]);
            // A stop that comes together with the word to go on is dropped, so it is said again.
            let stopped = (0..10).any(|_| {
                signal(session, stop);
                stops_within(session, Duration::from_secs(3))
            });
            assert!(stopped, "it does not stop");
            // While it is stopped the terminal has its own rules, and a Ctrl-Z or Ctrl-C typed there is a signal.
            if random.below(2) == 0 {
                let (columns, rows) = random.one_of(&SIZES);
                session.resize(columns, rows);
            }
            signal(session, Signal::CONT);
            session.wait_until_raw();
        }
        _ => session.send(noise::some(random)),
    }
}

/// Ends it, and tells with which code it should end.
fn end(random: &mut Random, session: &mut Session) -> u32 {
    if random.below(4) == 0 {
        // Ends what may be open, for which crossterm waits: a paste, reports cut short.
        session.send("\x1b[201~ucm");
        // What was open may have swallowed the key.
        let ended = (0..20).any(|_| session.ends_after("\x03"));
        assert!(ended, "it cannot be quit");
        return 0;
    }
    let (number, code) = random.one_of(&ENDS);
    signal(session, number);
    code
}

fn assert_as_found(session: &Session, seed: u64) {
    let bytes = session.bytes();
    let screen = session.screen();
    let shown = String::from_utf8_lossy(&bytes);
    for word in ["panicked", "RUST_BACKTRACE", "Error:"] {
        assert!(!shown.contains(word), "case {seed}: {word}");
    }
    let tail = shown.get(shown.floor_char_boundary(shown.len().saturating_sub(300))..);
    assert!(
        !screen.alternate_screen(),
        "case {seed}: alternate screen {tail:?}"
    );
    assert!(!screen.hide_cursor(), "case {seed}: no cursor");
    assert!(!screen.bracketed_paste(), "case {seed}: bracketed paste");
    for mode in ["1049", "2004", "1000", "1002", "1003", "1006", "1004"] {
        let at = |end: &str| shown.rfind(&format!("\x1b[?{mode}{end}"));
        assert!(at("h") <= at("l"), "case {seed}: mode {mode} is left on");
    }
    let open = shown.rfind(BEGIN) > shown.rfind(END);
    assert!(!open, "case {seed}: an update is open");
    assert!(count(&bytes, BEGIN) > 0, "case {seed}: never drew");
    let (now, found) = (session.settings(), session.settings_found());
    assert_eq!(now, found, "case {seed}: terminal settings");
}
