//! Keeper: the thread that saves; the loop hands whole states over and never waits for a disk.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use super::{Slot, print, replace};
use crate::app::Session;
use crate::load::MOST_BYTES;
use crate::pricing::plain;

/// Saves what it is given, the newest only.
#[derive(Debug)]
pub struct Keeper {
    /// What was handed over last.
    last: Session,
    states: Option<Sender<Session>>,
    thread: Option<JoinHandle<Option<String>>>,
}

impl Keeper {
    /// Begins with a state that is saved already, or that is not worth it; `failed` is called once, from the
    /// thread, when something cannot be saved.
    ///
    /// # Errors
    ///
    /// When the system has no thread to give.
    pub fn start(
        slot: Option<Slot>,
        last: Session,
        failed: impl FnOnce(String) + Send + 'static,
    ) -> io::Result<Self> {
        let Some(slot) = slot else {
            return Ok(Self {
                last,
                states: None,
                thread: None,
            });
        };
        let (states, received) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("keeper".to_owned())
            .spawn(move || keep(&slot, &received, failed))?;
        Ok(Self {
            last,
            states: Some(states),
            thread: Some(thread),
        })
    }

    /// Saves a state soon, if it is another than the last.
    pub fn keep(&mut self, session: Session) {
        if session == self.last {
            return;
        }
        if let Some(states) = &self.states {
            // Nobody receives when the thread is over, and then that was told.
            let _ = states.send(session.clone());
        }
        self.last = session;
    }

    /// Waits until the last state is saved; tells why, if it is not.
    pub fn finish(mut self) -> Option<String> {
        self.join()
    }

    fn join(&mut self) -> Option<String> {
        self.states = None;
        let ended = self.thread.take()?.join();
        ended.unwrap_or_else(|_| Some("the session is not saved: the keeper failed".to_owned()))
    }
}

impl Drop for Keeper {
    /// On a panic too, what was handed over is saved.
    fn drop(&mut self) {
        self.join();
    }
}

/// Saves until nobody can send any more; tells why the last state is not saved, if it is not.
fn keep(slot: &Slot, states: &Receiver<Session>, failed: impl FnOnce(String)) -> Option<String> {
    let mut failed = Some(failed);
    let mut last = None;
    while let Ok(first) = states.recv() {
        let newest = states.try_iter().last().unwrap_or(first);
        last = save(slot, &newest).err().map(|error| {
            let file = plain(&slot.path.to_string_lossy());
            format!("the session is not saved: {error}: {file}")
        });
        if let Some(words) = &last
            && let Some(failed) = failed.take()
        {
            failed(words.clone());
        }
    }
    last
}

fn save(slot: &Slot, session: &Session) -> io::Result<()> {
    let text = print(session);
    if u64::try_from(text.len()).is_ok_and(|length| length > MOST_BYTES) {
        // It could not be read back.
        return Err(io::Error::other("it has grown beyond 8 MiB"));
    }
    replace(&slot.path, &text)
}
