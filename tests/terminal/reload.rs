//! The price sheet under a running panel: changed, replaced, broken, mended, gone, and back again.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

use std::fs;
use std::path::Path;
use std::time::Duration;

use genpanel::app::{Action, App, Overlay, Toward};
use genpanel::load::{BUILT_IN, parse};
use genpanel::store::replace;
use tempfile::{TempDir, tempdir};

use super::pty::process::wait_until_idle;
use super::pty::{Launch, Session};
use super::{DOWN, UP};

const DEARER: &str = "pricing.toml reloaded: 1 price changed, total 147 → 165";

/// The built-in sheet with one price more.
fn dearer() -> String {
    changed("id = \"nano-banana-pro\"", "credits = 49", "credits = 55")
}

/// The built-in sheet with something else behind a line.
fn changed(after: &str, from: &str, to: &str) -> String {
    let at = BUILT_IN.find(after).unwrap();
    let (before, rest) = BUILT_IN.split_at(at);
    assert!(rest.contains(from));
    format!("{before}{}", rest.replacen(from, to, 1))
}

fn broken() -> String {
    changed("id = \"nano-banana-pro\"", "credits = 49", "credit = 49")
}

fn open(sheet: &Path) -> Session {
    let session = Launch::panel().size(110, 30).arg("--sheet").arg(sheet);
    let session = session.start();
    session.wait_for("Generate (147 credits)");
    session
}

fn folder() -> (TempDir, std::path::PathBuf) {
    let folder = tempdir().unwrap();
    let sheet = folder.path().join("pricing.toml");
    fs::write(&sheet, BUILT_IN).unwrap();
    (folder, sheet)
}

#[test]
fn a_changed_price_shows_at_once_and_its_model_is_marked_until_the_next_key() {
    let (_folder, sheet) = folder();
    let mut session = open(&sheet);
    session.send("+");
    session.wait_for("Generate (196 credits)");
    fs::write(&sheet, dearer()).unwrap();
    session.wait_for("1 price changed, total 196 → 220");
    session.wait_for("▸*Nano Banana Pro");
    session.send(DOWN);
    session.wait_until("no mark", |screen| !screen.contents().contains('*'));
    session.send(UP);
    session.wait_for("Generate (220 credits)");
}

#[test]
fn however_an_editor_goes_about_it() {
    let (_folder, sheet) = folder();
    let session = open(&sheet);
    replace(&sheet, &dearer()).unwrap();
    session.wait_for(DEARER);
    // Moved away, and another one in its place.
    fs::rename(&sheet, sheet.with_extension("bak")).unwrap();
    fs::write(&sheet, BUILT_IN).unwrap();
    session.wait_for("total 165 → 147");
    let (half, rest) = BUILT_IN.split_at(BUILT_IN.len() / 2);
    fs::write(&sheet, half).unwrap();
    fs::write(&sheet, dearer()).unwrap();
    session.wait_for(DEARER);
    assert!(!rest.is_empty());
}

#[test]
fn a_broken_sheet_changes_nothing_and_says_so_until_it_is_mended() {
    let (_folder, sheet) = folder();
    let mut session = open(&sheet);
    fs::write(&sheet, broken()).unwrap();
    let line = 1 + broken()[..broken().find("credit = 49").unwrap()]
        .matches('\n')
        .count();
    let wrong = format!("pricing.toml:{line}: [[model]] nano-banana-pro has no key \"credit\"");
    session.wait_for(&wrong);
    session.wait_for("Generate (147 credits)");
    session.send("c");
    session.wait_for("pin 1: ");
    session.send(DOWN);
    session.wait_for(&wrong);
    session.wait_for("Generate (75 credits)");
    fs::write(&sheet, dearer()).unwrap();
    session.wait_for("pricing.toml reloaded: 1 price changed");
    session.send(UP);
    session.wait_for("Generate (165 credits)");
    session.wait_until("no banner", |screen| !screen.contents().contains(&wrong));
}

#[test]
fn a_sheet_that_is_gone_may_come_back() {
    let (_folder, sheet) = folder();
    let session = open(&sheet);
    fs::remove_file(&sheet).unwrap();
    session.wait_for("there is no such file");
    session.wait_for("Generate (147 credits)");
    fs::write(&sheet, dearer()).unwrap();
    session.wait_for(DEARER);
}

#[test]
fn a_folder_that_is_gone_may_come_back_as_well() {
    let (_folder, sheet) = folder();
    let deep = sheet.with_file_name("prices").join("of");
    fs::create_dir_all(&deep).unwrap();
    let sheet = deep.join("pricing.toml");
    fs::write(&sheet, BUILT_IN).unwrap();
    let session = open(&sheet);
    let above = deep.parent().unwrap();
    for text in [dearer(), BUILT_IN.to_owned()] {
        fs::remove_dir_all(above).unwrap();
        session.wait_for("there is no such file");
        fs::create_dir_all(&deep).unwrap();
        fs::write(&sheet, &text).unwrap();
        session.wait_for("1 price changed");
    }
    // At once, as a branch is checked out.
    fs::remove_dir_all(above).unwrap();
    fs::create_dir_all(&deep).unwrap();
    fs::write(&sheet, dearer()).unwrap();
    session.wait_for(DEARER);
    // Each of them is watched as the first one was.
    fs::write(&sheet, BUILT_IN).unwrap();
    session.wait_for("total 165 → 147");
}

#[cfg(unix)]
#[test]
fn behind_a_link_too() {
    let (_folder, sheet) = folder();
    let elsewhere = tempdir().unwrap();
    let link = elsewhere.path().join("pricing.toml");
    std::os::unix::fs::symlink(&sheet, &link).unwrap();
    let session = open(&link);
    fs::write(&sheet, dearer()).unwrap();
    session.wait_for(DEARER);
    let other = sheet.with_file_name("other.toml");
    fs::write(&other, BUILT_IN).unwrap();
    fs::remove_file(&link).unwrap();
    std::os::unix::fs::symlink(&other, &link).unwrap();
    session.wait_for("total 165 → 147");
    fs::write(&other, dearer()).unwrap();
    session.wait_for(DEARER);
}

#[test]
fn the_same_text_once_more_draws_nothing_and_a_watched_panel_sleeps() {
    let (folder, sheet) = folder();
    let session = open(&sheet);
    fs::write(&sheet, BUILT_IN).unwrap();
    fs::write(folder.path().join("another.txt"), "of no interest").unwrap();
    wait_until_idle(&session, Duration::from_secs(2));
    assert_eq!(session.frames(), 1);
}

/// A panel with two pins, a run, the help open, on the built-in sheet.
fn app() -> App {
    let sheet = parse(BUILT_IN).unwrap();
    let reading = sheet.reading;
    let mut app = App::new(sheet, reading);
    app.motion = false;
    for action in [Action::Pin, Action::Simulate, Action::Help] {
        app.update(action);
    }
    app
}

#[test]
fn what_is_in_hand_goes_on_by_name() {
    let mut app = app();
    app.reload(parse(&dearer()).unwrap(), "pricing.toml");
    assert_eq!(app.notice.as_deref(), Some(DEARER));
    assert_eq!(app.overlay, Some(Overlay::HELP));
    assert_eq!((app.compare.pins.len(), app.ledger.runs.len()), (1, 1));
    assert_eq!(app.changed.len(), 1);
    assert_eq!(app.total().to_string(), "165");
}

#[test]
fn a_name_that_is_gone_is_said_to_be_and_the_nearest_is_taken() {
    let mut app = app();
    let renamed = BUILT_IN.replace("nano-banana-pro", "nano-banana-prx");
    let renamed = renamed.replace("\"Nano Banana Pro\"", "\"Nano Banana Prx\"");
    app.reload(parse(&renamed).unwrap(), "pricing.toml");
    let notice = app.notice.clone().unwrap();
    let gone = "; model nano-banana-pro is gone, nano-banana-prx taken;";
    assert!(notice.contains(gone), "{notice}");
    assert_eq!((app.compare.pins.len(), app.ledger.runs.len()), (1, 1));
    assert_eq!(app.total().to_string(), "147");
}

#[test]
fn what_was_changed_before_can_be_undone_where_every_place_means_the_same() {
    let mut app = app();
    for action in [Action::Back, Action::Count(Toward::Next)] {
        app.update(action);
    }
    app.reload(parse(&dearer()).unwrap(), "pricing.toml");
    app.update(Action::Undo);
    let told = "undone: count, 4 → 3, total 220 → 165";
    assert_eq!(app.notice.as_deref(), Some(told));
    // A run cost what it cost then.
    app.update(Action::Undo);
    assert!(app.ledger.runs.is_empty());
    app.update(Action::Redo);
    assert_eq!(app.ledger.spent().to_string(), "147");
    // Where a name is another one, the last change may not fit any more.
    let renamed = BUILT_IN.replace("nano-banana-pro", "nano-banana-prx");
    app.reload(parse(&renamed).unwrap(), "pricing.toml");
    assert_eq!(
        app.refusal(Action::Undo).as_deref(),
        Some("nothing to undo")
    );
    assert_eq!(app.undo.changes(), 0);
}
