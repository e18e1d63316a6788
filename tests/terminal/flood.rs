//! Many keys at once, and what a frame costs in bytes.

use super::pty::{BEGIN, END, count};
use super::{DOWN, LEFT, RIGHT, UP, open};

#[test]
fn ten_thousand_keys_end_in_the_right_state_after_a_few_frames() {
    let mut session = open();
    session.send(DOWN.repeat(10_000));
    session.wait_for("this is the last model");
    session.wait_for("Generate (9 credits)");
    let frames = session.frames();
    assert!(frames < 500, "{frames} frames for 10,000 keys");
    // And the panel is not behind: the next key is the next thing that happens.
    session.send(UP);
    session.wait_for("Generate (12 credits)");
}

#[test]
fn a_key_costs_one_frame_of_few_bytes() {
    let mut session = open();
    for (key, total) in [(RIGHT, "~294"), (LEFT, "147"), (DOWN, "75"), ("+", "100")] {
        let before = session.bytes().len();
        session.send(key);
        session.wait_for(&format!("Generate ({total} credits)"));
        let bytes = session.bytes().split_off(before);
        // The emphasis of the key before may settle in between.
        let frames = count(&bytes, BEGIN);
        assert!((1..=2).contains(&frames), "{frames} frames");
        assert_eq!(count(&bytes, END), frames);
        assert!(bytes.len() < 4_000, "{} bytes", bytes.len());
    }
}
