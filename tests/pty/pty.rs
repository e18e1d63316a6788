//! A pseudo-terminal: starts genpanel on it, sends keys, and reads what a person would see.
//!
//! Nothing here sleeps to let something happen. Every wait is for a condition, is woken by the bytes
//! that arrive, and gives up only after [`PATIENCE`], so that a busy machine is slow and not red.

#![allow(
    dead_code,
    unused_imports,
    reason = "each test file uses what it needs"
)]
#![allow(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

mod launch;
pub mod process;
mod terminal;

use std::io::Write;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtyPair};
use tempfile::TempDir;

pub use launch::Launch;
use terminal::Terminal;
pub use terminal::{BEGIN, END, count};

/// How long a test waits for what must come.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A running genpanel with its terminal.
pub struct Session {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    keys: Option<Box<dyn Write + Send>>,
    terminal: Arc<Terminal>,
    reader: Option<JoinHandle<()>>,
    found: String,
    size: (u16, u16),
    _home: TempDir,
}

impl Session {
    fn new(pair: PtyPair, command: CommandBuilder, size: (u16, u16), home: TempDir) -> Self {
        let PtyPair { slave, master } = pair;
        let found = settings(master.as_ref());
        let terminal = Arc::new(Terminal::new(size));
        let output = master.try_clone_reader().unwrap();
        let reader = {
            let terminal = Arc::clone(&terminal);
            thread::spawn(move || terminal.read(output))
        };
        Self {
            child: slave.spawn_command(command).unwrap(),
            keys: Some(master.take_writer().unwrap()),
            master: Some(master),
            terminal,
            reader: Some(reader),
            found,
            size,
            _home: home,
        }
    }

    /// Types, or sends whatever else a terminal sends.
    pub fn send(&mut self, bytes: impl AsRef<[u8]>) {
        let keys = self.keys.as_mut().unwrap();
        keys.write_all(bytes.as_ref()).unwrap();
        keys.flush().unwrap();
    }

    /// Columns and rows.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.size = (columns, rows);
        self.terminal.resize(self.size);
        let master = self.master.as_ref().unwrap();
        master.resize(launch::size_of(self.size)).unwrap();
    }

    /// Waits until the screen contains a text.
    pub fn wait_for(&self, text: &str) {
        self.wait_until(text, |screen| screen.contents().contains(text));
    }

    /// Waits until something is true of a whole frame.
    pub fn wait_until(&self, what: &str, holds: impl Fn(&vt100::Screen) -> bool) {
        self.terminal.wait(what, |output| {
            (output.whole() && holds(output.parser.screen())).then_some(())
        });
    }

    /// What the screen shows.
    pub fn screen(&self) -> vt100::Screen {
        self.terminal.look(|output| output.parser.screen().clone())
    }

    /// Every byte so far.
    pub fn bytes(&self) -> Vec<u8> {
        self.terminal.look(|output| output.bytes.clone())
    }

    /// How many frames were drawn so far.
    pub fn frames(&self) -> usize {
        count(&self.bytes(), BEGIN)
    }

    /// Waits until so many frames were drawn.
    pub fn wait_for_frames(&self, frames: usize) {
        self.terminal.wait("another frame", |output| {
            (output.whole() && count(&output.bytes, BEGIN) >= frames).then_some(())
        });
    }

    /// The settings of the terminal now, to be compared.
    pub fn settings(&self) -> String {
        settings(self.master.as_deref().unwrap())
    }

    /// Waits until the panel has set the terminal up. Nothing arrives when it has, so this looks again and again.
    pub fn wait_until_raw(&self) {
        let until = Instant::now() + PATIENCE;
        while self.settings() == self.found {
            assert!(Instant::now() < until, "the terminal is not set up");
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// The settings of the terminal before the start.
    pub fn settings_found(&self) -> &str {
        &self.found
    }

    /// The number of the process.
    pub fn id(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits until the process has ended and everything it wrote was read.
    pub fn exit(&mut self) -> ExitStatus {
        if self.reader.is_some() {
            self.terminal
                .wait("the end", |output| output.closed.then_some(()));
        }
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < until, "the process does not end");
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Types something that ends the process, unless it went elsewhere; whether it has ended.
    pub fn ends_after(&mut self, keys: &str) -> bool {
        self.send(keys);
        let until = Instant::now() + Duration::from_millis(500);
        while Instant::now() < until {
            if self.terminal.look(|output| output.closed) {
                return true;
            }
            thread::sleep(Duration::from_millis(2));
        }
        false
    }

    /// Closes the terminal under the running process, as closing its window does.
    pub fn hang_up(&mut self) {
        self.terminal.stop_reading();
        // The reader holds the terminal open until it reads once more, and another size makes it.
        let (columns, rows) = self.size;
        self.resize(columns + 1, rows);
        self.reader.take().unwrap().join().unwrap();
        self.keys = None;
        self.master = None;
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn settings(master: &(dyn MasterPty + Send)) -> String {
    format!("{:?}", master.get_termios())
}
