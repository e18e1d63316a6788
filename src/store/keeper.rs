//! Keeper: the thread that saves; the loop hands whole states over and never waits for a disk.

use std::fmt;
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
    /// What the thread begins with, until there is something to save: most panels show their first frame before.
    idle: Option<Idle>,
    states: Option<Sender<Session>>,
    thread: Option<JoinHandle<Option<String>>>,
    /// Why there is no thread.
    trouble: Option<String>,
}

/// Where to save, and whom to tell what went wrong.
struct Idle {
    slot: Slot,
    failed: Box<dyn FnOnce(String) + Send>,
}

impl fmt::Debug for Idle {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.slot.fmt(out)
    }
}

impl Keeper {
    /// Begins with a state that is saved already, or that is not worth it; `failed` is called once, from the
    /// thread, when something cannot be saved.
    pub fn new(
        slot: Option<Slot>,
        last: Session,
        failed: impl FnOnce(String) + Send + 'static,
    ) -> Self {
        let failed = Box::new(failed);
        Self {
            last,
            idle: slot.map(|slot| Idle { slot, failed }),
            states: None,
            thread: None,
            trouble: None,
        }
    }

    /// Saves a state soon, if it is another than the last.
    pub fn keep(&mut self, session: Session) {
        if session == self.last {
            return;
        }
        if let Some(idle) = self.idle.take() {
            self.begin(idle);
        }
        if let Some(states) = &self.states {
            // Nobody receives when the thread is over, and then that was told.
            let _ = states.send(session.clone());
        }
        self.last = session;
    }

    fn begin(&mut self, idle: Idle) {
        // Handed over afterwards, so that it is still here where the system has no thread to give.
        let (hand, handed) = mpsc::channel::<Idle>();
        let (states, received) = mpsc::channel();
        let keeping = move || {
            let Idle { slot, failed } = handed.recv().ok()?;
            keep(&slot, &received, failed)
        };
        match thread::Builder::new()
            .name("keeper".to_owned())
            .spawn(keeping)
        {
            Ok(thread) => {
                let _ = hand.send(idle);
                self.states = Some(states);
                self.thread = Some(thread);
            }
            Err(error) => {
                let words = format!("the session is not saved: {error}");
                (idle.failed)(words.clone());
                self.trouble = Some(words);
            }
        }
    }

    /// Waits until the last state is saved; tells why, if it is not.
    pub fn finish(mut self) -> Option<String> {
        self.join()
    }

    fn join(&mut self) -> Option<String> {
        self.states = None;
        let Some(thread) = self.thread.take() else {
            return self.trouble.take();
        };
        let ended = thread.join();
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
