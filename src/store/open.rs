//! Open: finds the session to go on with, and the file to keep it in, and says whatever is not as usual.

use std::io;
use std::path::{Path, PathBuf};

use super::{Slot, file_name, read};
use crate::app::Session;
use crate::pricing::plain;

/// What was found.
#[derive(Debug, Default)]
pub struct Opened {
    /// The session to go on with.
    pub session: Option<Session>,
    /// Where it is kept from now on; `None` where nothing can be saved.
    pub slot: Option<Slot>,
    /// What the person should know, the gravest first.
    pub news: Vec<String>,
}

/// Opens the session of a folder, or begins anew and puts the last one aside.
///
/// Never fails: the panel works without a session, and says so.
pub fn open(folder: Option<PathBuf>, fresh: bool) -> Opened {
    let mut opened = Opened::default();
    let Some(folder) = folder else {
        let words = "this session is not saved: no home directory";
        opened.news.push(words.to_owned());
        return opened;
    };
    match Slot::take(&folder) {
        Ok(slot) => opened.with(slot, &folder, fresh),
        Err(error) => {
            let words = format!("this session is not saved: {}: {error}", shown(&folder));
            opened.news.push(words);
            // What was saved before may be readable all the same.
            if !fresh {
                opened.read(&folder.join(file_name(1)));
            }
        }
    }
    opened
}

impl Opened {
    fn with(&mut self, slot: Slot, folder: &Path, fresh: bool) {
        let file = file_name(slot.number);
        if slot.number > 1 {
            self.news
                .push(format!("another genpanel is open; this session is {file}"));
        }
        if !slot.locked {
            self.news.push(
                "this disk knows no locks: two panels at once would overwrite each other"
                    .to_owned(),
            );
        }
        let there = slot.path.symlink_metadata().is_ok();
        let aside = if fresh {
            there.then(|| "started anew".to_owned())
        } else if there {
            self.read(&slot.path)
                .then(|| format!("{file} cannot be read"))
        } else {
            // A second panel begins where the first one stands.
            if slot.number > 1 {
                self.read(&folder.join(file_name(1)));
            }
            None
        };
        match aside.map(|why| (slot.put_aside(), why)) {
            None => self.slot = Some(slot),
            Some((Ok(name), why)) => {
                self.news.push(format!("{why}; the last session is {name}"));
                self.slot = Some(slot);
            }
            Some((Err(error), why)) => {
                self.news.insert(0, cannot(&why, &error));
            }
        }
    }

    /// Keeps a copy of the session that was found, and says where. A session that cannot be copied is not
    /// written over either.
    pub fn set_copy_aside(&mut self) -> String {
        // Where it is another panel's or nothing is written, it stays as it is.
        let Some(slot) = self
            .slot
            .take_if(|slot| slot.path.symlink_metadata().is_ok())
        else {
            return String::new();
        };
        match slot.copy_aside() {
            Ok(name) => {
                self.slot = Some(slot);
                format!("; all of the last session is in {name}")
            }
            Err(error) => format!("; it cannot be copied ({error}), so this session is not saved"),
        }
    }

    /// Reads a session, and says what is wrong with it; whether something is.
    fn read(&mut self, path: &Path) -> bool {
        match read(path) {
            Ok(session) => {
                self.session = session;
                false
            }
            Err(failure) => {
                self.news.push(failure.in_a_line());
                true
            }
        }
    }
}

fn cannot(why: &str, error: &io::Error) -> String {
    format!("{why}, and it cannot be put aside ({error}), so this session is not saved")
}

/// A path as it can be shown.
fn shown(path: &Path) -> String {
    plain(&path.to_string_lossy())
}
