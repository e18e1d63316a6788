//! Together: of several panels at once, none loses what another kept.

use std::fs;

use genpanel::app::Session;
use genpanel::store::{Keeper, Opened, open, read};
use tempfile::tempdir;

use crate::files::names;
use crate::{panel, used};

fn save(opened: Opened, last: Session, session: Session) {
    let mut keeper = Keeper::new(opened.slot, last, |why| panic!("{why}"));
    keeper.keep(session);
    assert_eq!(keeper.finish(), None);
}

#[test]
fn a_second_panel_goes_on_from_the_first_and_keeps_its_own() {
    let folder = tempdir().unwrap();
    let place = folder.path().to_owned();
    let open = || open(Some(place.clone()), false);
    save(open(), panel().session(), used().session());
    let first = open();
    let second = open();
    let third = open();
    let news = "another genpanel is open; this session is session-2.toml";
    assert_eq!(second.news, [news]);
    assert_eq!(third.news, [news.replace('2', "3")]);
    assert_eq!(second.session, Some(used().session()));
    let mut app = used();
    app.ledger.runs.clear();
    let untouched = fs::read(place.join("session.toml")).unwrap();
    save(second, used().session(), app.session());
    assert_eq!(fs::read(place.join("session.toml")).unwrap(), untouched);
    assert_eq!(
        read(&place.join("session-2.toml")).unwrap(),
        Some(app.session())
    );
    // The next second one goes on from the last second one, whose runs are in no other file.
    assert_eq!(open().session, Some(app.session()));
    drop((first, third));
    assert_eq!(open().session, Some(used().session()));
    assert_eq!(
        names(&place),
        [
            "session-2.lock",
            "session-2.toml",
            "session-3.lock",
            "session.lock",
            "session.toml"
        ]
    );
}

#[test]
fn many_at_once_each_have_a_file_of_their_own() {
    let folder = tempdir().unwrap();
    let place = folder.path();
    std::thread::scope(|threads| {
        let panels: Vec<_> = (1..=16)
            .map(|budget| {
                threads.spawn(move || {
                    let opened = open(Some(place.to_owned()), false);
                    let path = opened.slot.as_ref().unwrap().path.clone();
                    let mut app = panel();
                    let mut keeper = Keeper::new(opened.slot, app.session(), |why| panic!("{why}"));
                    app.ledger.budget = genpanel::pricing::Credits::new(budget);
                    keeper.keep(app.session());
                    (keeper, path, app.session())
                })
            })
            .collect();
        let panels: Vec<_> = panels
            .into_iter()
            .map(|panel| panel.join().unwrap())
            .collect();
        for (keeper, path, session) in panels {
            assert_eq!(keeper.finish(), None);
            assert_eq!(read(&path).unwrap(), Some(session));
        }
    });
}
