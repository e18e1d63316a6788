//! The terminal's side: every byte that arrived, and the screen that they make.

use std::io::Read;
use std::num::NonZeroU16;
use std::sync::{Condvar, Mutex};
use std::time::Instant;

use super::PATIENCE;

/// Begins a synchronised update.
pub const BEGIN: &str = "\x1b[?2026h";
/// Ends it.
pub const END: &str = "\x1b[?2026l";

/// What arrived.
pub struct Output {
    pub bytes: Vec<u8>,
    pub parser: vt100::Parser,
    /// Nobody can write to the terminal any more.
    pub closed: bool,
    stop: bool,
}

impl Output {
    /// Whether the screen is not in the middle of a frame.
    pub fn whole(&self) -> bool {
        last(&self.bytes, BEGIN) <= last(&self.bytes, END)
    }
}

pub struct Terminal {
    output: Mutex<Output>,
    arrived: Condvar,
}

impl Terminal {
    pub fn new(size: (u16, u16)) -> Self {
        let (columns, rows) = cells(size);
        Self {
            output: Mutex::new(Output {
                bytes: Vec::new(),
                parser: vt100::Parser::new(rows, columns, 0),
                closed: false,
                stop: false,
            }),
            arrived: Condvar::new(),
        }
    }

    /// Reads until nobody writes any more.
    pub fn read(&self, mut from: Box<dyn Read + Send>) {
        let mut chunk = [0; 1 << 14];
        loop {
            let length = from.read(&mut chunk).unwrap_or(0);
            let mut output = self.output.lock().unwrap();
            output.bytes.extend(&chunk[..length]);
            output.parser.process(&chunk[..length]);
            output.closed = length == 0;
            self.arrived.notify_all();
            if output.closed || output.stop {
                return;
            }
        }
    }

    /// Has the reader end with what it reads next.
    pub fn stop_reading(&self) {
        self.output.lock().unwrap().stop = true;
    }

    pub fn resize(&self, size: (u16, u16)) {
        let (columns, rows) = cells(size);
        let mut output = self.output.lock().unwrap();
        output.parser.set_size(rows, columns);
    }

    pub fn look<T>(&self, see: impl FnOnce(&Output) -> T) -> T {
        see(&self.output.lock().unwrap())
    }

    /// Looks again whenever something arrives.
    pub fn wait<T>(&self, what: &str, see: impl Fn(&Output) -> Option<T>) -> T {
        let until = Instant::now() + PATIENCE;
        let mut output = self.output.lock().unwrap();
        loop {
            if let Some(seen) = see(&output) {
                return seen;
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() || output.closed {
                let shown = output.parser.screen().contents();
                drop(output);
                panic!("waited for {what:?} and saw\n{shown}");
            }
            output = self.arrived.wait_timeout(output, left).unwrap().0;
        }
    }
}

/// How often a sequence is in the bytes.
pub fn count(bytes: &[u8], sequence: &str) -> usize {
    let windows = bytes.windows(sequence.len());
    windows.filter(|at| *at == sequence.as_bytes()).count()
}

fn last(bytes: &[u8], sequence: &str) -> Option<usize> {
    let mut windows = bytes.windows(sequence.len());
    windows.rposition(|at| at == sequence.as_bytes())
}

/// A terminal may say that it has no size at all; what it shows has one.
fn cells((columns, rows): (u16, u16)) -> (NonZeroU16, NonZeroU16) {
    let known = |cells, usual| NonZeroU16::new(cells).unwrap_or(usual);
    (
        known(columns, vt100::Parser::DEFAULT_COLS),
        known(rows, vt100::Parser::DEFAULT_ROWS),
    )
}
