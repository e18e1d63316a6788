//! `y` and `e` in a terminal: what goes to its clipboard, and what is kept in files.

use std::fs;

use tempfile::tempdir;

use super::pty::{Launch, Session, count};

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn decoded(text: &str) -> String {
    let signs = text.bytes().filter(|sign| *sign != b'=');
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_u32, 0);
    for sign in signs {
        let value = ALPHABET.iter().position(|known| *known == sign).unwrap();
        held = (held << 6) | u32::try_from(value).unwrap();
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).unwrap());
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// What was last sent to the clipboard.
fn sent(session: &Session) -> String {
    let bytes = String::from_utf8_lossy(&session.bytes()).into_owned();
    let (_, text) = bytes.rsplit_once("]52;c;").unwrap();
    let end = text.find('\u{1b}').unwrap();
    decoded(&text[..end])
}

fn open(launch: Launch) -> Session {
    let session = launch.size(120, 40).start();
    session.wait_for("Generate (147 credits)");
    session
}

#[test]
fn y_asks_in_which_form_and_sends_it() {
    let mut session = open(Launch::panel());
    session.send("y");
    session.wait_for("copy: l line, m Markdown, c CSV, j JSON");
    assert_eq!(count(&session.bytes(), "\u{1b}]52"), 0);
    session.send("l");
    session.wait_for("sent to the terminal: nano-banana-pro:2K:3,sheet=");
    let line = sent(&session);
    assert!(line.ends_with(",total=147"), "{line}");
    // What was sent is shown, and the same key twice is the quick way to it.
    session.wait_for(&line);
    session.send("+");
    session.wait_for("Generate (196 credits)");
    session.send("yy");
    session.wait_for("sent to the terminal: nano-banana-pro:2K:4,sheet=");
    assert!(sent(&session).ends_with(",total=196"));
    for (key, form, part) in [
        ("m", "Markdown", "| configuration"),
        ("c", "CSV", "line,name,per_image"),
        ("j", "JSON", "\"total\":196"),
    ] {
        session.send("y");
        session.wait_for("copy:");
        session.send(key);
        session.wait_for(&format!("sent to the terminal as {form}: "));
        let text = sent(&session);
        assert!(text.contains(part), "{text}");
        // All of it lies over the screen.
        let first = text.lines().next().unwrap();
        session.wait_for(&first.chars().take(20).collect::<String>());
    }
    // Left, nothing is sent.
    let before = count(&session.bytes(), "\u{1b}]52");
    session.send("y");
    session.wait_for("copy:");
    session.send("\u{1b}");
    session.wait_until("no question", |screen| !screen.contents().contains("copy:"));
    assert_eq!(count(&session.bytes(), "\u{1b}]52"), before);
    assert!(session.ends_after("q"));
}

#[test]
fn tmux_is_asked_to_hand_it_through() {
    let mut session = open(Launch::panel().env("TMUX", "/tmp/none,1,0"));
    session.send("yy");
    session.wait_for("sent to the terminal: nano-banana-pro:2K:3");
    let bytes = session.bytes();
    assert_eq!(count(&bytes, "\u{1b}Ptmux;\u{1b}\u{1b}]52;c;"), 1);
    assert_eq!(count(&bytes, "\u{1b}\u{1b}\\\u{1b}\\"), 1);
}

/// Answers the question with a name in the place of the one that is offered.
fn export(session: &mut Session, path: &str) {
    session.send("e");
    session.wait_for("export as (.md .csv .json .html .svg .txt)");
    session.send("\x15");
    session.send(path);
    session.wait_for(&format!("{path}▏"));
    session.send("\r");
}

#[test]
fn e_writes_a_file_asks_before_it_replaces_one_and_says_where() {
    let folder = tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let mut session = open(Launch::panel());
    session.send("2x");
    session.wait_for("6 configurations");
    let markdown = path("a.md");
    export(&mut session, &markdown);
    session.wait_for(&format!("exported: {markdown}"));
    assert!(
        fs::read_to_string(&markdown)
            .unwrap()
            .starts_with("**Comparison**\n\n|")
    );
    let mine = path("mine.html");
    fs::write(&mine, "mine\n").unwrap();
    export(&mut session, &mine);
    session.wait_for("y replaces the file");
    session.send("\u{1b}");
    session.wait_until("no question", |screen| {
        !screen.contents().contains("y replaces")
    });
    assert_eq!(fs::read_to_string(&mine).unwrap(), "mine\n");
    export(&mut session, &mine);
    session.wait_for("y replaces the file");
    session.send("y");
    session.wait_for(&format!("exported: {mine}"));
    assert!(
        fs::read_to_string(&mine)
            .unwrap()
            .starts_with("<!DOCTYPE html>")
    );
    let unknown = path("a.xyz");
    export(&mut session, &unknown);
    session.wait_for("its ending says the format");
    assert!(!fs::exists(&unknown).unwrap());
    // What was typed is there still, to be mended.
    session.send("\u{7f}\u{7f}\u{7f}csv\r");
    let mended = path("a.csv");
    session.wait_for(&format!("exported: {mended}"));
    assert!(fs::exists(&mended).unwrap());
}
