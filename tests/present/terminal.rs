//! Presenting on a terminal: keys, silence, another sheet, and everything as it was found.

use std::fs;
use std::time::Duration;

use genpanel::load::BUILT_IN;
use tempfile::{TempDir, tempdir};

use super::pty::process::wait_until_idle;
use super::pty::{Launch, Session, count};

/// Far from the runtime directory of whoever runs the tests.
fn launch(home: &TempDir) -> Launch {
    let home = home.path();
    Launch::panel()
        .env("XDG_STATE_HOME", home)
        .env("XDG_RUNTIME_DIR", home)
}

fn ends(mut session: Session, keys: &str) {
    session.send(keys);
    assert!(session.exit().success());
    let screen = session.screen();
    assert!(!screen.alternate_screen() && !screen.hide_cursor());
    assert_eq!(session.settings(), session.settings_found());
    assert_eq!(count(&session.bytes(), "\x1b[?1049l"), 1);
    assert_eq!(screen.contents(), "", "nothing is left on screen");
}

#[test]
fn p_presents_from_any_screen_and_the_session_stays_as_it_was() {
    let home = tempdir().unwrap();
    let mut session = launch(&home).start();
    session.wait_for("Generate (147 credits)");
    session.send("+3");
    session.wait_for("Generate (196 credits)");
    session.send("P");
    session.wait_for("1 of 9");
    session.send(" ");
    session.wait_for("2 of 9");
    session.wait_for("16.3 times the credits");
    session.send("\r");
    session.wait_for("live, scene 2 of 9");
    session.send("\x1b[C");
    session.wait_for("→   next column");
    session.send("P");
    session.wait_for("Space next");
    session.send("b");
    session.wait_until("nothing", |screen| screen.contents().trim().is_empty());
    session.send("b\x1b[6~");
    session.wait_for("3 of 9");
    session.send("q");
    session.wait_for("everything is as it was");
    session.wait_for("Generate (196 credits)");
    ends(session, "q");
    let kept = fs::read_to_string(home.path().join("genpanel/session.toml")).unwrap();
    assert!(
        kept.contains("nano-banana-pro:2K:4") && kept.contains("plan"),
        "{kept}"
    );
    assert!(
        !kept.contains("imagegen-fast:2K:3"),
        "no pin of a scene: {kept}"
    );
    assert!(!home.path().join("genpanel/present-1.sock").exists());
}

#[test]
fn a_presentation_sleeps_and_leaves_no_session() {
    let home = tempdir().unwrap();
    let session = launch(&home).arg("present").arg("--scene").arg("4").start();
    session.wait_for("4 of 9");
    wait_until_idle(&session, Duration::from_secs(1));
    assert_eq!(session.frames(), 1);
    ends(session, "q");
    assert!(!home.path().join("genpanel/session.toml").exists());
    let session = launch(&home).arg("present").start();
    session.wait_for("1 of 9");
    ends(session, "\x03");
}

#[test]
fn sizes_change_under_a_slide() {
    let home = tempdir().unwrap();
    let mut session = launch(&home).arg("present").start();
    session.wait_for("1 of 9");
    for (columns, rows, shown) in [
        (120, 40, "4 images instead"),
        (40, 12, "more"),
        (12, 4, "147"),
        (80, 24, "4 images instead"),
    ] {
        session.resize(columns, rows);
        session.wait_for(shown);
    }
    ends(session, "\x1b");
}

#[test]
fn another_sheet_shows_at_once_and_a_wrong_total_is_said() {
    let home = tempdir().unwrap();
    let sheet = home.path().join("pricing.toml");
    fs::write(&sheet, BUILT_IN).unwrap();
    let mut session = launch(&home)
        .arg("present")
        .arg("--sheet")
        .arg(&sheet)
        .start();
    session.wait_for("1 of 9");
    fs::write(
        &sheet,
        BUILT_IN.replacen("\ncredits = 49", "\ncredits = 55", 1),
    )
    .unwrap();
    session.wait_for("this scene says 147, but on this sheet it is 165");
    fs::write(&sheet, "nothing").unwrap();
    session.wait_for("pricing.toml:1");
    session.send(" ");
    session.wait_for("this scene says 147, but on this sheet it is 165");
    session.wait_for("pricing.toml:1");
    fs::write(&sheet, BUILT_IN).unwrap();
    session.wait_until("the totals are so again", |screen| {
        !screen.contents().contains("this scene says")
    });
    ends(session, "q");
}

#[test]
fn presenting_works_where_no_socket_can_be_made() {
    let home = tempdir().unwrap();
    let nowhere = home.path().join("nowhere");
    let mut session = launch(&home)
        .env("XDG_RUNTIME_DIR", nowhere)
        .arg("present")
        .start();
    session.wait_for("no speaker's notes: ");
    session.send(" ");
    session.wait_for("2 of 9");
    session.wait_until("said once", |screen| {
        !screen.contents().contains("speaker's notes")
    });
    ends(session, "q");
}
