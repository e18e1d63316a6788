//! The total follows the keys, and each total was on screen before its key.

use super::{DOWN, LEFT, RIGHT, open};

/// Each key in turn, with the button that it leads to; the figure stood on the screen before.
fn press(keys: &[(&str, &str)]) {
    let mut session = open();
    for (key, figure) in keys {
        let shown = session.screen().contents();
        let mut words = shown.split(|sign: char| sign.is_whitespace() || sign == '│');
        assert!(
            words.any(|word| word == *figure),
            "{figure} is not on\n{shown}"
        );
        session.send(key);
        session.wait_for(&format!("Generate ({figure} credits)"));
    }
}

#[test]
fn a_dearer_quality_and_two_cheaper_ones() {
    press(&[(RIGHT, "~294"), (LEFT, "147"), (LEFT, "~102")]);
}

#[test]
fn the_next_model() {
    press(&[(DOWN, "75")]);
}

#[test]
fn one_more_image() {
    press(&[("+", "196")]);
}
