//! Follow: connects to whoever presents, and waits for the next one, without asking again and again.

use std::io::{self, BufReader};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use notify::{RecursiveMode, Watcher as _};

use super::{place, wire};
use crate::app::Notes;
use crate::terminal::event::Event;
use crate::terminal::inbox::Sender;

/// How long a presenter may take to say what is shown.
const PATIENCE: Duration = Duration::from_secs(1);

/// Starts to follow; sends what is shown, and nothing while nobody presents.
///
/// # Errors
///
/// When there is no place for sockets, or it cannot be watched.
pub(in crate::terminal) fn listen(sender: Sender) -> io::Result<()> {
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

/// Follows the first who presents until that is over; whether there may be another one already.
fn follow(folder: &Path, sender: &Sender) -> bool {
    let send = |notes: Option<Notes>| sender.send(Event::Notes(notes.map(Box::new))).is_ok();
    let Some((first, mut from)) = place::names().find_map(|name| presenter(&folder.join(name)))
    else {
        return false;
    };
    let mut next = Some(first);
    while let Some(notes) = next {
        // Where nobody listens any more, the process is about to end.
        if !send(Some(notes)) {
            return false;
        }
        next = wire::read(&mut from).ok().flatten();
    }
    send(None)
}

/// What somebody shows, and where more of it comes from; `None` where nobody presents, or says nothing in time: who is
/// stopped, or has no room for another follower.
fn presenter(path: &Path) -> Option<(Notes, BufReader<UnixStream>)> {
    let stream = UnixStream::connect(path).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    let mut from = BufReader::new(stream);
    let first = wire::read(&mut from).ok().flatten()?;
    from.get_ref().set_read_timeout(None).ok()?;
    Some((first, from))
}
