//! Inbox: the one place where a loop waits: for the terminal, for whoever sends, and for a deadline.
//!
//! On Unix the keys are read where they are needed: a thread for them would have to wake the one that draws, which
//! costs more than to read them. A single call waits for both the terminal and a pipe, the bell, into which the other
//! threads write a byte when they have sent something.

#[cfg(not(unix))]
mod console;
#[cfg(unix)]
mod ears;

use std::sync::mpsc::{self, Receiver, SendError};

use super::event::Event;
#[cfg(unix)]
use ears::{Bell, Ears};

/// Sends into an inbox.
#[derive(Clone, Debug)]
pub(super) struct Sender {
    events: mpsc::Sender<Event>,
    #[cfg(unix)]
    bell: Bell,
}

impl Sender {
    /// Wakes the loop with an event.
    ///
    /// # Errors
    ///
    /// When nobody listens any more.
    pub(super) fn send(&self, event: Event) -> Result<(), SendError<Event>> {
        self.events.send(event)?;
        #[cfg(unix)]
        self.bell.ring();
        Ok(())
    }
}

/// What wakes a loop.
pub(super) struct Inbox {
    events: Receiver<Event>,
    #[cfg(unix)]
    ears: Ears,
}

/// An inbox that hears whoever sends into it, but not the terminal yet.
#[cfg(unix)]
pub(super) fn open() -> std::io::Result<(Sender, Inbox)> {
    let (sender, events) = mpsc::channel();
    let (bell, ears) = ears::open()?;
    let sender = Sender {
        events: sender,
        bell,
    };
    Ok((sender, Inbox { events, ears }))
}

/// An inbox that hears whoever sends into it, but not the terminal yet.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "Unix can fail here")]
pub(super) fn open() -> std::io::Result<(Sender, Inbox)> {
    let (sender, events) = mpsc::channel();
    Ok((Sender { events: sender }, Inbox { events }))
}

#[cfg(unix)]
mod waiting {
    use std::io;
    use std::sync::mpsc::{RecvTimeoutError, TryRecvError};
    use std::time::Instant;

    use super::{Event, Inbox, Sender};

    impl Inbox {
        /// Hears the terminal, too.
        #[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
        pub(in crate::terminal) fn listen(&mut self, sender: &Sender) -> io::Result<()> {
            self.ears.listen(sender.bell.clone());
            Ok(())
        }

        /// Blocks until something happens, or until then.
        ///
        /// # Errors
        ///
        /// When the time is over, or nothing can happen any more.
        pub(in crate::terminal) fn wait(
            &mut self,
            until: Option<Instant>,
        ) -> Result<Event, RecvTimeoutError> {
            loop {
                if let Some(event) = self.at_hand()? {
                    return Ok(event);
                }
                let late = until.is_some_and(|until| until <= Instant::now());
                if late {
                    return Err(RecvTimeoutError::Timeout);
                }
                self.ears.wait(until);
            }
        }

        /// What waits, without waiting for more.
        pub(in crate::terminal) fn next(&mut self) -> Option<Event> {
            if let Ok(Some(event)) = self.at_hand() {
                return Some(event);
            }
            // To ask again after each key costs more than to draw one frame too many where the keys pour in.
            if self.ears.lone() {
                return None;
            }
            self.ears.wait(Some(Instant::now()));
            self.at_hand().ok().flatten()
        }

        /// What was sent comes before keys: ten thousand of them do not keep a signal waiting.
        fn at_hand(&mut self) -> Result<Option<Event>, RecvTimeoutError> {
            match self.events.try_recv() {
                Ok(event) => Ok(Some(event)),
                Err(TryRecvError::Disconnected) if self.ears.only_bell() => {
                    Err(RecvTimeoutError::Disconnected)
                }
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => Ok(self.ears.heard()),
            }
        }
    }
}

#[cfg(not(unix))]
mod waiting {
    use std::io;
    use std::sync::mpsc::RecvTimeoutError;
    use std::time::Instant;

    use super::{Event, Inbox, Sender, console};

    impl Inbox {
        /// Hears the terminal, too.
        pub(in crate::terminal) fn listen(&mut self, sender: &Sender) -> io::Result<()> {
            console::listen(sender.clone())
        }

        /// Blocks until something happens, or until then.
        ///
        /// # Errors
        ///
        /// When the time is over, or nothing can happen any more.
        pub(in crate::terminal) fn wait(
            &mut self,
            until: Option<Instant>,
        ) -> Result<Event, RecvTimeoutError> {
            match until {
                None => Ok(self.events.recv()?),
                Some(at) => {
                    let left = at.saturating_duration_since(Instant::now());
                    self.events.recv_timeout(left)
                }
            }
        }

        /// What waits, without waiting for more.
        pub(in crate::terminal) fn next(&mut self) -> Option<Event> {
            self.events.try_recv().ok()
        }
    }
}
