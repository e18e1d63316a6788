//! The speaker's notes in a second terminal: first or last, alone or with others, and after a kill.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use rustix::process::Signal;
use tempfile::tempdir;

use super::pty::process::{signal, wait_until_idle};
use super::pty::{Launch, Session};

fn start(home: &Path, words: &[&str]) -> Session {
    let launch = Launch::panel().env("XDG_RUNTIME_DIR", home);
    words.iter().fold(launch, Launch::arg).start()
}

fn present(home: &Path) -> Session {
    let session = start(home, &["present"]);
    session.wait_for("1 of 9");
    session
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn notes_follow_whoever_presents_and_wait_for_the_next_one() {
    let home = tempdir().unwrap();
    let mut notes = start(home.path(), &["present", "--notes"]);
    notes.wait_for("nobody presents yet");
    wait_until_idle(&notes, Duration::from_secs(1));
    let mut presenter = present(home.path());
    notes.wait_for("scene 1 of 9");
    notes.wait_for("Press Enter to go live");
    notes.wait_for("next: The same three images on two models");
    let folder = home.path().join("genpanel");
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&folder.join("present-1.sock")), 0o600);
    presenter.send(" ");
    notes.wait_for("scene 2 of 9");
    presenter.send("b");
    notes.wait_for("they see nothing");
    presenter.send("b\r");
    notes.wait_for("they see the panel");
    presenter.send("Pg9\r");
    notes.wait_for("this is the last scene");
    wait_until_idle(&presenter, Duration::from_secs(1));
    presenter.send("q");
    assert!(presenter.exit().success());
    notes.wait_for("nobody presents yet");
    // Killed, it leaves its socket, which the next one replaces.
    let presenter = present(home.path());
    notes.wait_for("scene 1 of 9");
    signal(&presenter, Signal::KILL);
    notes.wait_for("nobody presents yet");
    assert!(folder.join("present-1.sock").exists());
    wait_until_idle(&notes, Duration::from_secs(1));
    let mut presenter = present(home.path());
    notes.wait_for("scene 1 of 9");
    notes.send("q");
    assert!(notes.exit().success());
    assert!(!notes.screen().alternate_screen());
    presenter.send(" ");
    presenter.wait_for("2 of 9");
    presenter.send("q");
    assert!(presenter.exit().success());
}

#[test]
fn two_presenters_disturb_neither_each_other_nor_those_who_follow() {
    let home = tempdir().unwrap();
    let mut first = present(home.path());
    let mut second = present(home.path());
    second.send("  ");
    second.wait_for("3 of 9");
    let notes = start(home.path(), &["present", "--notes"]);
    notes.wait_for("scene 1 of 9");
    first.send(" ");
    notes.wait_for("scene 2 of 9");
    first.send("q");
    assert!(first.exit().success());
    // The other one is still there.
    notes.wait_for("scene 3 of 9");
    second.send(" ");
    notes.wait_for("scene 4 of 9");
    second.send("q");
    assert!(second.exit().success());
}

#[test]
fn the_panel_tells_its_notes_while_it_presents_and_followers_who_do_not_read_hold_nobody_up() {
    let home = tempdir().unwrap();
    let mut panel = start(home.path(), &[]);
    panel.wait_for("Generate (147 credits)");
    assert!(
        !home.path().join("genpanel").exists(),
        "nothing before it presents"
    );
    let notes = start(home.path(), &["present", "--notes", "--linear"]);
    notes.wait_for("nobody presents yet");
    panel.send("P");
    notes.wait_for("scene 1 of 9");
    let socket = home.path().join("genpanel/present-1.sock");
    let deaf: Vec<_> = (0..3)
        .map(|_| UnixStream::connect(&socket).unwrap())
        .collect();
    for _ in 0..600 {
        panel.send("\x1b[F\x1b[H");
    }
    panel.send(" ");
    panel.wait_for("2 of 9");
    notes.wait_for("scene 2 of 9");
    drop(deaf);
    let mut other = present(home.path());
    panel.send("q");
    panel.wait_for("everything is as it was");
    // A panel that presents no more keeps nobody from the other one.
    notes.wait_for("scene 1 of 9");
    other.send("  ");
    notes.wait_for("scene 3 of 9");
    other.send("q");
    assert!(other.exit().success());
    panel.send("P");
    panel.wait_for("1 of 9");
    panel.send("\x03");
    assert!(panel.exit().success());
    assert!(!socket.exists());
}

#[test]
fn a_folder_that_others_could_look_into_is_closed() {
    let home = tempdir().unwrap();
    let folder = home.path().join("genpanel");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    let mut presenter = present(home.path());
    assert_eq!(mode(&folder), 0o700);
    presenter.send("q");
    assert!(presenter.exit().success());
    // What is no folder is left alone.
    fs::remove_dir_all(&folder).unwrap();
    fs::write(&folder, "mine").unwrap();
    let mut presenter = present(home.path());
    presenter.wait_for("no speaker's notes: ");
    presenter.send("q");
    assert!(presenter.exit().success());
    assert_eq!(fs::read_to_string(&folder).unwrap(), "mine");
}

#[test]
fn without_a_runtime_directory_it_is_a_private_one_among_the_temporary_ones() {
    let home = tempdir().unwrap();
    let start = |words: &[&str]| {
        let launch = Launch::panel().env("TMPDIR", home.path());
        words.iter().fold(launch, Launch::arg).start()
    };
    let mut presenter = start(&["present"]);
    presenter.wait_for("1 of 9");
    let notes = start(&["present", "--notes"]);
    notes.wait_for("scene 1 of 9");
    let folder = fs::read_dir(home.path()).unwrap();
    let folder = folder.map(|entry| entry.unwrap().path());
    let folder: Vec<_> = folder.collect();
    assert_eq!(folder.len(), 1, "{folder:?}");
    assert_eq!(mode(&folder[0]), 0o700);
    presenter.send("q");
    assert!(presenter.exit().success());
}
