//! Files: where a session is kept, what is put aside and never lost, and what is said when nothing can be saved.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use genpanel::store::{Keeper, open, parse, print, replace};
use tempfile::{TempDir, tempdir};

use crate::{panel, used};

/// A folder with a session in it.
fn kept(text: &str) -> (TempDir, PathBuf) {
    let folder = tempdir().unwrap();
    let place = folder.path().join("genpanel");
    fs::create_dir(&place).unwrap();
    fs::write(place.join("session.toml"), text).unwrap();
    (folder, place)
}

pub(crate) fn names(place: &Path) -> Vec<String> {
    let entries = fs::read_dir(place).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn text() -> String {
    print(&used().session())
}

#[test]
fn a_first_start_makes_the_folder_and_says_nothing() {
    let folder = tempdir().unwrap();
    let place = folder.path().join("state/genpanel");
    let opened = open(Some(place.clone()), false);
    assert!(
        opened.session.is_none() && opened.news.is_empty(),
        "{opened:?}"
    );
    assert_eq!(opened.slot.unwrap().path, place.join("session.toml"));
    assert_eq!(names(&place), ["session.lock"]);
}

#[test]
fn what_was_kept_is_found_again() {
    let (_folder, place) = kept(&text());
    let opened = open(Some(place), false);
    assert!(opened.news.is_empty(), "{:?}", opened.news);
    assert_eq!(opened.session, Some(used().session()));
}

#[test]
fn the_newest_state_is_on_disk_when_the_keeper_is_done() {
    let (_folder, place) = kept(&text());
    let slot = open(Some(place.clone()), false).slot;
    let mut app = used();
    let mut keeper = Keeper::new(slot, app.session(), |why| panic!("{why}"));
    let written = fs::metadata(place.join("session.toml"))
        .unwrap()
        .modified()
        .unwrap();
    keeper.keep(app.session());
    for budget in 1..=500 {
        app.ledger.budget = genpanel::pricing::Credits::new(budget);
        keeper.keep(app.session());
    }
    assert_eq!(keeper.finish(), None);
    let path = place.join("session.toml");
    assert_eq!(
        parse(&fs::read_to_string(&path).unwrap()).ok(),
        Some(app.session())
    );
    assert!(fs::metadata(path).unwrap().modified().unwrap() >= written);
    assert_eq!(names(&place), ["session.lock", "session.toml"]);
}

#[test]
fn nothing_is_written_while_nothing_changes() {
    let folder = tempdir().unwrap();
    let slot = open(Some(folder.path().to_owned()), false).slot;
    let app = panel();
    let mut keeper = Keeper::new(slot, app.session(), |why| panic!("{why}"));
    keeper.keep(app.session());
    assert_eq!(keeper.finish(), None);
    assert_eq!(names(folder.path()), ["session.lock"]);
}

#[test]
fn a_session_that_cannot_be_read_is_put_aside_each_time_under_a_new_name() {
    let (_folder, place) = kept("schema = 1\nwhat is this");
    for number in 1..=2 {
        fs::write(place.join("session.toml"), "schema = 1\nwhat is this").unwrap();
        let opened = open(Some(place.clone()), false);
        assert!(opened.session.is_none() && opened.slot.is_some());
        let news = opened.news.join("; ");
        assert!(news.starts_with("line 2: "), "{news}");
        let last = format!("the last session is session.toml.old-{number}");
        assert!(news.contains(&last), "{news}");
        let aside = fs::read(place.join(format!("session.toml.old-{number}")));
        assert_eq!(aside.unwrap(), b"schema = 1\nwhat is this");
    }
}

#[test]
fn fresh_puts_the_last_session_aside_whole() {
    let (_folder, place) = kept(&text());
    let opened = open(Some(place.clone()), true);
    assert!(opened.session.is_none());
    assert_eq!(
        opened.news,
        ["started anew; the last session is session.toml.old-1"]
    );
    assert_eq!(
        fs::read_to_string(place.join("session.toml.old-1")).unwrap(),
        text()
    );
    assert_eq!(names(&place), ["session.lock", "session.toml.old-1"]);
    drop(opened);
    // Nothing there, nothing to put aside.
    assert!(open(Some(place), true).news.is_empty());
}

#[test]
fn a_copy_is_kept_of_what_does_not_fit_and_without_one_nothing_is_written_over() {
    let (_folder, place) = kept(&text());
    let mut opened = open(Some(place.clone()), false);
    let words = opened.set_copy_aside();
    assert_eq!(words, "; all of the last session is in session.toml.old-1");
    assert_eq!(
        fs::read_to_string(place.join("session.toml.old-1")).unwrap(),
        text()
    );
    assert!(opened.slot.is_some());
    // Once more the same: it is there already.
    assert_eq!(opened.set_copy_aside(), words);
    fs::write(place.join("session.toml"), print(&panel().session())).unwrap();
    assert!(opened.set_copy_aside().ends_with("session.toml.old-2"));
    fs::remove_file(place.join("session.toml")).unwrap();
    fs::create_dir(place.join("session.toml")).unwrap();
    let words = opened.set_copy_aside();
    assert!(words.contains("so this session is not saved"), "{words}");
    assert!(opened.slot.is_none());
}

#[test]
fn without_a_home_or_a_folder_the_panel_says_that_nothing_is_saved() {
    let opened = open(None, false);
    assert_eq!(
        opened.news,
        ["this session is not saved: no home directory"]
    );
    assert!(opened.slot.is_none());
    let opened = open(Some("/dev/null/x/genpanel".into()), false);
    assert_eq!(opened.news.len(), 1);
    let said = opened.news.join("");
    assert!(
        said.starts_with("this session is not saved: /dev/null/x/genpanel: "),
        "{said}"
    );
    // And what is handed over goes nowhere, quietly.
    let mut keeper = Keeper::new(None, panel().session(), |why| panic!("{why}"));
    keeper.keep(used().session());
    assert_eq!(keeper.finish(), None);
}

/// As on a full disk: what is handed over cannot be written any more.
#[test]
fn a_failure_is_told_once_and_again_at_the_end() {
    let folder = tempdir().unwrap();
    let place = folder.path().join("genpanel");
    let slot = open(Some(place.clone()), false).slot;
    let (told, failures) = mpsc::channel();
    let mut app = panel();
    let mut keeper = Keeper::new(slot, app.session(), move |why| told.send(why).unwrap());
    fs::remove_dir_all(&place).unwrap();
    for budget in 1..=20 {
        app.ledger.budget = genpanel::pricing::Credits::new(budget);
        keeper.keep(app.session());
    }
    let last = keeper.finish().unwrap();
    assert!(last.starts_with("the session is not saved: "), "{last}");
    assert_eq!(failures.iter().count(), 1);
}

#[test]
fn what_a_killed_writer_left_is_swept_and_nothing_else() {
    let (_folder, place) = kept(&text());
    for name in [".session.toml-a1b2c3", ".session-2.toml-a1b2c3", "mine.txt"] {
        fs::write(place.join(name), "half").unwrap();
    }
    let opened = open(Some(place.clone()), false);
    assert_eq!(
        names(&place),
        [
            ".session-2.toml-a1b2c3",
            "mine.txt",
            "session.lock",
            "session.toml"
        ]
    );
    drop(opened);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_stays() {
    let (folder, place) = kept("");
    let path = place.join("session.toml");
    let elsewhere = folder.path().join("elsewhere.toml");
    fs::write(&elsewhere, "old").unwrap();
    fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
    replace(&path, "new").unwrap();
    assert!(path.is_symlink());
    assert_eq!(fs::read_to_string(elsewhere).unwrap(), "new");
}
