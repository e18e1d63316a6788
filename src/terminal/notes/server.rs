//! Server: the socket of a presenter. Whoever connects is told what is shown, and then whatever is shown next.

use std::fs::{self, File, Permissions, TryLockError};
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use super::{place, wire};
use crate::app::Notes;

/// The most that may follow at once.
const MOST: usize = 16;

/// The socket; dropping it takes it away.
pub(super) struct Server {
    followers: Arc<Mutex<Followers>>,
    path: PathBuf,
    /// Held as long as the socket is this presenter's; the system lets go of it however the process ends.
    _lock: File,
}

#[derive(Default)]
struct Followers {
    streams: Vec<UnixStream>,
    /// What was told last.
    last: String,
    /// Whether nobody may follow any more.
    closed: bool,
}

impl Server {
    /// The first socket that no other presenter has. What a killed one has left is replaced.
    ///
    /// # Errors
    ///
    /// When there is no place for it, or the system has no socket or no thread to give.
    pub(super) fn open() -> io::Result<Self> {
        let folder = place::folder()?;
        for name in place::names() {
            let path = folder.join(&name);
            let lock = File::options()
                .create(true)
                .append(true)
                .open(path.with_extension("lock"))?;
            match lock.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => continue,
                Err(TryLockError::Error(error)) => return Err(error),
            }
            let listener = listen(&path)?;
            let followers = Arc::<Mutex<Followers>>::default();
            let server = Self {
                followers: Arc::clone(&followers),
                path,
                _lock: lock,
            };
            thread::Builder::new()
                .name("notes".to_owned())
                .spawn(move || accept(&listener, &followers))?;
            return Ok(server);
        }
        Err(io::Error::other("too many present at once"))
    }

    /// Tells what is shown now.
    pub(super) fn tell(&self, notes: Option<&Notes>) {
        let text = wire::print(notes);
        let mut followers = lock(&self.followers);
        followers.streams.retain_mut(|stream| told(stream, &text));
        followers.last = text;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        {
            let mut followers = lock(&self.followers);
            followers.closed = true;
            followers.streams.clear();
        }
        // Whoever waits for followers is woken by one, and sees that it is over.
        let _ = UnixStream::connect(&self.path);
        let _ = fs::remove_file(&self.path);
    }
}

/// It has its name only once somebody listens, so that whoever finds it can connect.
fn listen(path: &Path) -> io::Result<UnixListener> {
    let new = path.with_extension("new");
    let _ = fs::remove_file(&new);
    let listener = UnixListener::bind(&new)?;
    fs::set_permissions(&new, Permissions::from_mode(0o600))?;
    fs::rename(&new, path)?;
    Ok(listener)
}

fn accept(listener: &UnixListener, followers: &Mutex<Followers>) {
    for stream in listener.incoming() {
        let mut stream = match stream {
            Ok(stream) => stream,
            Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => continue,
            Err(_) => return,
        };
        // Whoever does not read must not hold the presenter up.
        if stream.set_nonblocking(true).is_err() {
            continue;
        }
        let mut followers = lock(followers);
        if followers.closed {
            return;
        }
        let text = followers.last.clone();
        if followers.streams.len() < MOST && told(&mut stream, &text) {
            followers.streams.push(stream);
        }
    }
}

/// Whether all of it was taken; a part would spoil whatever comes next.
fn told(stream: &mut UnixStream, text: &str) -> bool {
    stream.write_all(text.as_bytes()).is_ok()
}

fn lock(followers: &Mutex<Followers>) -> MutexGuard<'_, Followers> {
    followers.lock().unwrap_or_else(PoisonError::into_inner)
}
