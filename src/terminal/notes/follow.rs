//! Follow: connects to whoever presents, and waits for the next one, without asking again and again.

use std::io::{self, BufReader};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::mpsc::{self, Sender};
use std::thread;

use notify::{RecursiveMode, Watcher as _};

use super::{place, wire};
use crate::app::Notes;
use crate::terminal::event::Event;

/// Starts to follow; sends what is shown, and nothing while nobody presents.
///
/// # Errors
///
/// When there is no place for sockets, or it cannot be watched.
pub(in crate::terminal) fn listen(sender: Sender<Event>) -> io::Result<()> {
    let folder = place::folder()?;
    let (told, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // To connect is a look into the folder, which is no change of it.
        if event.map_or(true, |event| !event.kind.is_access()) {
            let _ = told.send(());
        }
    })
    .map_err(io::Error::other)?;
    watcher
        .watch(&folder, RecursiveMode::NonRecursive)
        .map_err(io::Error::other)?;
    thread::Builder::new()
        .name("notes".to_owned())
        .spawn(move || {
            // It watches as long as it is there.
            let _watcher = watcher;
            loop {
                while changes.try_recv().is_ok() {}
                if !follow(&folder, &sender) && changes.recv().is_err() {
                    return;
                }
            }
        })?;
    Ok(())
}

/// Follows whoever presents until that is over; whether there may be another one already.
fn follow(folder: &Path, sender: &Sender<Event>) -> bool {
    let send = |notes: Option<Notes>| sender.send(Event::Notes(notes.map(Box::new))).is_ok();
    let Some(stream) = connect(folder) else {
        return false;
    };
    let mut from = BufReader::new(stream);
    let mut any = false;
    while let Ok(notes) = wire::read(&mut from) {
        any = true;
        // Where nobody listens any more, the process is about to end.
        if !send(notes) {
            return false;
        }
    }
    // Who says nothing has no room for another follower, and is not to be asked again and again.
    any && send(None)
}

/// The first presenter that answers.
fn connect(folder: &Path) -> Option<UnixStream> {
    place::names().find_map(|name| UnixStream::connect(folder.join(name)).ok())
}
