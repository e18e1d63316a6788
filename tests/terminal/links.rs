//! Sources are links where the terminal opens them, and plain text where it does not.

use super::pty::{Launch, Session, count};

const OPEN: &str =
    "\x1b]8;;https://docs.qolaba.ai/image-generation/understanding-credits-usage\x1b\\";
const CLOSE: &str = "\x1b]8;;\x1b\\";

fn sheet(launch: Launch) -> Session {
    let mut session = launch.start();
    session.wait_for("Generate (147 credits)");
    session.send("7");
    session.wait_for("understanding-credits-usage");
    session
}

#[test]
fn sources_are_links_where_the_terminal_has_them() {
    let session = sheet(Launch::panel().env("FORCE_HYPERLINK", "1"));
    let bytes = session.bytes();
    let opened = count(&bytes, OPEN);
    assert!(opened > 0);
    assert_eq!(count(&bytes, CLOSE), opened);
}

#[test]
fn and_text_where_it_does_not() {
    let session = sheet(Launch::panel());
    assert_eq!(count(&session.bytes(), "\x1b]8"), 0);
}
