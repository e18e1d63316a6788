//! What a terminal sends besides keys that mean something: it changes nothing, draws nothing, ends nothing.

use std::time::Duration;

use super::pty::process::wait_until_idle;
use super::{DOWN, UP, open};

/// Keys without a meaning, a paste, reports, sequences cut short, bytes that are no text.
const NOISE: [&[u8]; 21] = [
    b"Z",
    b"zzz",
    b"\x1b",
    b"\x1b\x1b",
    b"\x1bq",
    b"\x1b[200~qqq\x03q\x1b[201~",
    b"\x1b[15~\x1b[24;5~",
    b"\x1bOP",
    b"\x1b[M !!",
    b"\x1b[M   ",
    b"\x1b[<0;10;10M\x1b[<64;1;1M",
    b"\x1b[<0;0;0M",
    b"\x1b[32;0;0M",
    b"\x1b[I\x1b[O",
    b"\x1b[0;0R",
    b"\x1b[?62;c",
    b"\x1b[?1u",
    b"\x1b[99999999999999999999~",
    b"\x1b[999;999;999;999;999Z",
    b"\xff\xfe\xc3(\xf0\x9f",
    b"\0\x01\x02\x11\x13\x1c\x7f",
];

#[test]
fn noise_draws_nothing_and_ends_nothing() {
    let mut session = open();
    let before = session.bytes().len();
    for noise in NOISE {
        session.send(noise);
        // A pause of its own for each, or an escape at the end would begin the next.
        wait_until_idle(&session, Duration::from_millis(20));
    }
    let drawn = session.bytes().split_off(before);
    assert_eq!(String::from_utf8_lossy(&drawn), "");
    session.send(DOWN);
    session.wait_for("Generate (75 credits)");
}

#[test]
fn a_key_that_cannot_do_anything_says_why_once() {
    let mut session = open();
    session.send(UP);
    session.wait_for("this is the first model");
    let frames = session.frames();
    session.send(UP.repeat(5));
    wait_until_idle(&session, Duration::from_millis(200));
    assert_eq!(
        session.frames(),
        frames,
        "the same words are not drawn again"
    );
}

#[test]
fn a_key_sequence_cut_short_does_not_hold_up_another_size() {
    let mut session = open();
    session.send("\x1b[");
    wait_until_idle(&session, Duration::from_millis(200));
    session.resize(40, 12);
    super::resize::wait_until_drawn_at(&session, 40, 12);
}
