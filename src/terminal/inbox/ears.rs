//! Ears: one call that waits for the terminal and for the bell, and reads the keys when there are any.

use std::collections::VecDeque;
use std::io::{self, PipeReader, PipeWriter, Read as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use crate::terminal::decoder::Decoder;
use crate::terminal::event::Event;

/// What other threads ring when they have sent something.
#[derive(Clone, Debug)]
pub(super) struct Bell {
    /// Whether a byte is on its way, or about to be read.
    rung: Arc<AtomicBool>,
    line: Arc<PipeWriter>,
}

/// What hears it, and the terminal.
pub(super) struct Ears {
    rung: Arc<AtomicBool>,
    line: PipeReader,
    keys: Option<Keys>,
}

/// The keys of the terminal.
struct Keys {
    /// Kept, so that the line never ends: it would be heard again and again.
    _bell: Bell,
    decoder: Decoder,
    events: VecDeque<Event>,
    /// When the last of the bytes came of which more may come.
    last: Instant,
    /// Whether what was read last made a single event.
    lone: bool,
    bytes: [u8; MOST],
}

/// As many bytes as a terminal of Linux holds.
const MOST: usize = 4096;

/// A bell and what hears it.
pub(super) fn open() -> io::Result<(Bell, Ears)> {
    let (line, writer) = io::pipe()?;
    let rung = Arc::new(AtomicBool::new(false));
    let ears = Ears {
        rung: Arc::clone(&rung),
        line,
        keys: None,
    };
    let line = Arc::new(writer);
    Ok((Bell { rung, line }, ears))
}

impl Bell {
    /// One byte is enough, however much was sent: whoever hears it takes everything.
    pub(super) fn ring(&self) {
        if !self.rung.swap(true, Ordering::SeqCst) {
            // Where nobody hears it any more, nobody needs to.
            let _ = (&*self.line).write_all(&[0]);
        }
    }
}

impl Ears {
    /// Hears the terminal as well.
    pub(super) fn listen(&mut self, bell: Bell) {
        self.keys = Some(Keys {
            _bell: bell,
            decoder: Decoder::default(),
            events: VecDeque::new(),
            last: Instant::now(),
            lone: false,
            bytes: [0; MOST],
        });
    }

    /// Whether nothing but the bell is heard, so that nothing is where nobody can ring it.
    pub(super) const fn only_bell(&self) -> bool {
        self.keys.is_none()
    }

    /// The first of the keys that were read and not taken yet.
    pub(super) fn heard(&mut self) -> Option<Event> {
        self.keys.as_mut()?.events.pop_front()
    }

    /// Whether the terminal gave a single event when it was read last: most likely all that it had.
    pub(super) fn lone(&self) -> bool {
        self.keys.as_ref().is_some_and(|keys| keys.lone)
    }

    /// Blocks until something is heard, or until then.
    pub(super) fn wait(&mut self, until: Option<Instant>) {
        let undecided = self.keys.as_ref().and_then(Keys::undecided_until);
        let until = [until, undecided].into_iter().flatten().min();
        let left = until.map(|until| until.saturating_duration_since(Instant::now()));
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        let (on_bell, on_keys) = match self.poll(left.as_ref()) {
            Ok(flags) => flags,
            // A signal, of which a thread tells.
            Err(Errno::INTR) => return,
            Err(error) => {
                if let Some(keys) = &mut self.keys {
                    keys.events.push_back(Event::Failed(error.into()));
                }
                return;
            }
        };
        if !on_bell.is_empty() {
            // First the byte, then the mark, then what was sent: what is sent in between rings again.
            let _ = self.line.read(&mut [0]);
            self.rung.store(false, Ordering::SeqCst);
        }
        if let Some(keys) = &mut self.keys {
            if !on_keys.is_empty() {
                keys.read(on_keys);
            } else if undecided.is_some_and(|until| until <= Instant::now()) {
                keys.decoder.late(&mut keys.events);
            }
        }
    }

    /// What there is on the line of the bell and on the terminal.
    fn poll(&self, left: Option<&Timespec>) -> Result<(PollFlags, PollFlags), Errno> {
        let stdin = io::stdin();
        let mut bell = PollFd::new(&self.line, PollFlags::IN);
        if self.keys.is_none() {
            poll(std::slice::from_mut(&mut bell), left)?;
            return Ok((bell.revents(), PollFlags::empty()));
        }
        let mut both = [bell, PollFd::new(&stdin, PollFlags::IN)];
        poll(&mut both, left)?;
        let [bell, keys] = both;
        Ok((bell.revents(), keys.revents()))
    }
}

impl Keys {
    /// When it is known what the bytes are of which more may come; `None` where all are understood.
    fn undecided_until(&self) -> Option<Instant> {
        self.decoder.patience().map(|patience| self.last + patience)
    }

    fn read(&mut self, flags: PollFlags) {
        let read = if flags.contains(PollFlags::IN) {
            rustix::io::read(io::stdin(), &mut self.bytes)
        } else {
            Ok(0)
        };
        match read {
            // The window was closed, or the line to it broke; its signal may be ignored (`nohup`, `trap '' HUP`).
            Ok(0) => self.events.push_back(Event::Gone),
            Ok(length) => {
                let bytes = self.bytes.get(..length).unwrap_or_default();
                self.decoder.take(bytes, &mut self.events);
                self.lone = self.events.len() == 1;
                if self.decoder.patience().is_some() {
                    self.last = Instant::now();
                }
            }
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(error) => self.events.push_back(Event::Failed(error.into())),
        }
    }
}
