//! The mouse on a terminal: what is asked of it, what a click does, and that it is given back.

use std::fs;

use tempfile::tempdir;

use super::pty::{Launch, Session, count};
use super::{RIGHT, open};

/// What is written to have clicks and the wheel reported, and to have it no more.
const ON: &str = "\x1b[?1000h\x1b[?1006h";
const OFF: &str = "\x1b[?1006l\x1b[?1000l";

/// The column and the row of a text, counted from 1 as a terminal does.
fn place(session: &Session, text: &str) -> (usize, usize) {
    let screen = session.screen().contents();
    let mut lines = screen.lines().zip(1..);
    let found = lines.find_map(|(line, row)| {
        let before = line.split_once(text)?.0;
        Some((before.chars().count() + 1, row))
    });
    found.unwrap_or_else(|| panic!("no {text} in {screen}"))
}

fn report(button: u8, (column, row): (usize, usize), end: char) -> String {
    format!("\x1b[<{button};{column};{row}{end}")
}

#[test]
fn clicks_and_the_wheel_do_what_keys_do_and_nothing_else_does_anything() {
    let mut session = open();
    let sdxl = place(&session, "SDXL");
    session.send(report(0, sdxl, 'M'));
    session.send("M");
    session.wait_for("hold Shift to select text");
    assert!(
        session
            .screen()
            .contents()
            .contains("Generate (147 credits)")
    );
    session.send(report(0, sdxl, 'M') + &report(0, sdxl, 'm'));
    session.wait_for("Generate (54 credits)");
    let elsewhere = place(&session, "Nano Banana 2");
    for nothing in [
        report(0, elsewhere, 'm'),
        report(32, elsewhere, 'M'),
        report(2, elsewhere, 'M'),
        report(0, (0, 0), 'M'),
        report(0, (0, elsewhere.1), 'M'),
        report(0, (999, 999), 'M'),
    ] {
        session.send(nothing);
    }
    session.send(report(65, elsewhere, 'M'));
    // The model after the one in hand, and none that was pointed at.
    session.wait_for("Generate (27 credits)");
    session.send(RIGHT);
    session.wait_for("Generate (~54 credits)");
    let quality = place(&session, "1K");
    session.send(report(0, quality, 'M'));
    session.wait_for("Generate (~18 credits)");
    session.send("M");
    session.wait_for("mouse off");
    session.send("q");
    assert!(session.exit().success());
    let bytes = session.bytes();
    assert_eq!(count(&bytes, ON), 1);
    assert!(count(&bytes, OFF) >= 1);
    for motion in ["\x1b[?1002h", "\x1b[?1003h"] {
        assert_eq!(count(&bytes, motion), 0, "{motion:?}");
    }
}

/// The configuration turns it on, and a fault gives it back as well.
#[test]
fn it_is_given_back_after_a_panic() {
    let folder = tempdir().unwrap();
    fs::create_dir(folder.path().join("genpanel")).unwrap();
    let file = folder.path().join("genpanel/config.toml");
    fs::write(file, "mouse = true\n").unwrap();
    let mut session = Launch::panel()
        .env("XDG_CONFIG_HOME", folder.path())
        .env("GENPANEL_PANIC_AT", "2")
        .start();
    session.wait_for("Generate (147 credits)");
    session.send(report(0, place(&session, "SDXL"), 'M'));
    assert!(!session.exit().success());
    let shown = String::from_utf8_lossy(&session.bytes()).into_owned();
    assert!(shown.rfind(OFF) > shown.rfind(ON), "{shown:?}");
    assert!(shown.contains(ON));
}
