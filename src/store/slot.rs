//! Slot: one session file and the lock on it, held by one genpanel at a time.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::atomic::sweep;

/// How many may be open at once, each with a session of its own.
const MOST: u32 = 99;

/// The name of a session file: `session.toml`, `session-2.toml`, and so on.
pub fn file_name(number: u32) -> String {
    format!("{}.toml", stem(number))
}

fn stem(number: u32) -> String {
    match number {
        0 | 1 => "session".to_owned(),
        number => format!("session-{number}"),
    }
}

/// A session file that nobody else writes to.
#[derive(Debug)]
pub struct Slot {
    /// Which one it is, from 1.
    pub number: u32,
    /// The file.
    pub path: PathBuf,
    /// Whether another genpanel would be noticed; not every disk knows locks.
    pub locked: bool,
    /// Holds the lock as long as it is open.
    _lock: File,
}

impl Slot {
    /// The first that is free.
    ///
    /// # Errors
    ///
    /// When nothing can be written in the folder, or all are taken.
    pub(super) fn take(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        for number in 1..=MOST {
            let lock = folder.join(format!("{}.lock", stem(number)));
            // What it holds is nothing; it is never truncated, because it may be another's.
            let lock = File::options().create(true).append(true).open(lock)?;
            let locked = match lock.try_lock() {
                Ok(()) => true,
                Err(TryLockError::WouldBlock) => continue,
                Err(TryLockError::Error(_)) => false,
            };
            let path = folder.join(file_name(number));
            if locked {
                sweep(&path);
            }
            return Ok(Self {
                number,
                path,
                locked,
                _lock: lock,
            });
        }
        Err(io::Error::other(format!("{MOST} others are open")))
    }

    /// Puts the file aside under a name that is free, and tells that name.
    ///
    /// # Errors
    ///
    /// When it cannot be renamed; then it is where it was.
    pub(super) fn put_aside(&self) -> io::Result<String> {
        let (path, name) = self.aside()?;
        fs::rename(&self.path, path)?;
        Ok(name)
    }

    /// Keeps a copy of the file under a name that is free, and tells that name; one copy of the same is enough.
    ///
    /// # Errors
    ///
    /// When it cannot be copied.
    pub(super) fn copy_aside(&self) -> io::Result<String> {
        let bytes = fs::read(&self.path)?;
        let mut taken = self.names().take_while(|(path, _)| is_taken(path));
        if let Some((_, name)) =
            taken.find(|(path, _)| fs::read(path).is_ok_and(|old| old == bytes))
        {
            return Ok(name);
        }
        let (path, name) = self.aside()?;
        fs::write(path, bytes)?;
        Ok(name)
    }

    /// The names under which sessions are put aside, in their order.
    fn names(&self) -> impl Iterator<Item = (PathBuf, String)> {
        let file = file_name(self.number);
        let names = (1..=u32::MAX).map(move |number| format!("{file}.old-{number}"));
        names.map(|name| (self.path.with_file_name(&name), name))
    }

    fn aside(&self) -> io::Result<(PathBuf, String)> {
        let free = self.names().find(|(path, _)| !is_taken(path));
        free.ok_or_else(|| io::ErrorKind::AlreadyExists.into())
    }
}

/// Whether anything has this name, be it a link that leads nowhere.
fn is_taken(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
