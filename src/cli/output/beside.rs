//! Beside: a thread that writes what is ready while the next part is made.
//!
//! The pages go round: one is filled, one waits and one is written, so that output of any length takes constant memory.
//! What fits one page starts no thread.

use std::io::{self, Write};
use std::mem;
use std::panic;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, Builder, Scope, ScopedJoinHandle};

/// Large enough that handing it over costs next to nothing, and small enough for the processor's cache.
const PAGE: usize = 256 * 1024;

/// Writes what the work writes; gives back where it was written.
///
/// # Errors
///
/// Those of writing, which end the work when it hands its next page over, and then those of the work.
pub(super) fn write<W: Write + Send, T>(
    out: W,
    work: impl FnOnce(&mut dyn Write) -> io::Result<T>,
) -> io::Result<(T, W)> {
    let out = Mutex::new(out);
    let done = thread::scope(|scope| {
        let mut pages = Pages {
            scope,
            out: &out,
            page: Vec::with_capacity(PAGE),
            thread: None,
        };
        let done = work(&mut pages);
        let end = pages.end();
        // What failed first is in what became of the work.
        done.and_then(|done| end.map(|()| done))
    })?;
    Ok((
        done,
        out.into_inner().unwrap_or_else(PoisonError::into_inner),
    ))
}

/// The page that is filled, and what writes those before it.
struct Pages<'s, 'e, W> {
    scope: &'s Scope<'s, 'e>,
    out: &'e Mutex<W>,
    page: Vec<u8>,
    /// `None` until a page is full, and where it failed.
    thread: Option<Thread<'s>>,
}

/// What takes full pages, and gives back those that are written.
struct Thread<'s> {
    full: SyncSender<Vec<u8>>,
    written: Receiver<Vec<u8>>,
    end: ScopedJoinHandle<'s, io::Result<()>>,
}

impl<W: Write + Send> Pages<'_, '_, W> {
    /// Hands the page over and begins another one.
    fn turn(&mut self) -> io::Result<()> {
        let started = match self.thread.take() {
            Some(thread) => Ok(thread),
            None => Thread::start(self.scope, self.out),
        };
        // Where the system has no thread left, this one writes.
        let Ok(thread) = started else {
            locked(self.out).write_all(&self.page)?;
            self.page.clear();
            return Ok(());
        };
        let next = thread.written.try_recv();
        let next = next.unwrap_or_else(|_| Vec::with_capacity(PAGE));
        let page = mem::replace(&mut self.page, next);
        if thread.full.send(page).is_err() {
            // It takes no more only where it failed.
            return thread.finish().and(Err(io::ErrorKind::BrokenPipe.into()));
        }
        self.thread = Some(thread);
        Ok(())
    }

    /// Waits until all is written, with the last page.
    fn end(self) -> io::Result<()> {
        self.thread.map_or(Ok(()), Thread::finish)?;
        locked(self.out).write_all(&self.page)
    }
}

impl<W: Write + Send> Write for Pages<'_, '_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.page.len() + bytes.len() > PAGE && !self.page.is_empty() {
            self.turn()?;
        }
        self.page.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.turn()
    }
}

impl<'s> Thread<'s> {
    fn start<'e, W: Write + Send>(scope: &'s Scope<'s, 'e>, out: &'e Mutex<W>) -> io::Result<Self> {
        let (full, pages) = sync_channel::<Vec<u8>>(1);
        let (back, written) = sync_channel(2);
        let end = Builder::new().spawn_scoped(scope, move || {
            let mut out = locked(out);
            for mut page in pages {
                out.write_all(&page)?;
                page.clear();
                // Where there is no room for it, enough go round.
                let _ = back.try_send(page);
            }
            Ok(())
        })?;
        Ok(Self { full, written, end })
    }

    /// Waits until all is written that it has.
    fn finish(self) -> io::Result<()> {
        drop(self.full);
        let end = self.end.join();
        end.unwrap_or_else(|panicked| panic::resume_unwind(panicked))
    }
}

/// Nobody else has it: the thread while it runs, and otherwise the work.
fn locked<W>(out: &Mutex<W>) -> MutexGuard<'_, W> {
    out.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes so many bytes, a few at a time, and then no more.
    struct Narrow {
        taken: Vec<u8>,
        room: usize,
    }

    impl Write for Narrow {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let length = bytes.len().min(10_007).min(self.room - self.taken.len());
            if length == 0 {
                return Err(io::ErrorKind::StorageFull.into());
            }
            self.taken.extend_from_slice(&bytes[..length]);
            Ok(length)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn rows(number: usize, out: &mut dyn Write) -> io::Result<()> {
        (0..number).try_for_each(|row| writeln!(out, "row {row} of {number}"))
    }

    #[test]
    fn what_is_written_beside_is_what_was_given_in_its_order() {
        for number in [0, 1, 100, 300_000] {
            let out = Narrow {
                taken: Vec::new(),
                room: usize::MAX,
            };
            let ((), out) = write(out, |out| rows(number, out)).unwrap();
            let mut all = Vec::new();
            rows(number, &mut all).unwrap();
            assert!(out.taken == all, "{number} rows");
        }
    }

    #[test]
    fn the_first_error_is_told_wherever_the_room_ends() {
        for room in [0, 10, PAGE - 1, PAGE, 3 * PAGE + 5] {
            let out = Narrow {
                taken: Vec::new(),
                room,
            };
            let error = write(out, |out| rows(300_000, out)).err().unwrap();
            assert_eq!(error.kind(), io::ErrorKind::StorageFull, "{room} bytes");
        }
    }

    #[test]
    fn what_was_made_before_the_work_failed_is_written() {
        let mut taken = Vec::new();
        let error = write(&mut taken, |out| -> io::Result<()> {
            rows(100_000, out)?;
            Err(io::ErrorKind::InvalidInput.into())
        });
        assert_eq!(error.err().unwrap().kind(), io::ErrorKind::InvalidInput);
        assert!(taken.ends_with(b"row 99999 of 100000\n"));
    }
}
