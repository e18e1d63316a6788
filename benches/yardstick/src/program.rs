//! Program: a process on a pseudo-terminal of its own, and what the system says of it.

use std::fs;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{ioctl_tiocsctty, setsid};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use rustix::thread::{CpuSet, sched_setaffinity};

/// A program in a terminal.
pub struct Program {
    child: Child,
    terminal: OwnedFd,
    /// How many bytes it has written.
    pub bytes: usize,
}

/// Pins this thread, and what it starts, to a processor.
pub fn pin_to(processor: usize) {
    let mut one = CpuSet::new();
    one.set(processor);
    // On a machine of one processor there is nothing to pin.
    let _ = sched_setaffinity(None, &one);
}

impl Program {
    /// Starts a command, split at its spaces, in a terminal of 80×24.
    pub fn start(command: &str) -> Self {
        let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&terminal).expect("granted");
        unlockpt(&terminal).expect("unlocked");
        let path = ptsname(&terminal, Vec::new()).expect("its name");
        let size = Winsize {
            ws_row: 24,
            ws_col: 80,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        tcsetwinsize(&terminal, size).expect("a size");
        let open = || {
            let path = path.to_str().expect("an ASCII path");
            Stdio::from(
                fs::OpenOptions::new()
                    .read(true)
                    .write(true)
                    .open(path)
                    .expect("opened"),
            )
        };
        let mut words = command.split_whitespace();
        let mut command = Command::new(words.next().expect("a command"));
        command
            .args(words)
            .env("TERM", "xterm-256color")
            .env("XDG_STATE_HOME", state())
            .stdin(open())
            .stdout(open())
            .stderr(open());
        // SAFETY: between fork and exec only system calls are made.
        unsafe {
            command.pre_exec(|| {
                setsid()?;
                ioctl_tiocsctty(rustix::stdio::stdin())?;
                pin_to(0);
                Ok(())
            });
        }
        let child = command.spawn().expect("started");
        Self {
            child,
            terminal,
            bytes: 0,
        }
    }

    /// Presses a key.
    pub fn send(&mut self, key: &[u8]) {
        rustix::io::write(&self.terminal, key).expect("written");
    }

    /// Presses a key many times, reading what comes meanwhile, because a terminal holds only so much; when the
    /// last byte came.
    pub fn flood(&mut self, key: &[u8], times: usize, quiet: Duration) -> Instant {
        // The last key is another one, so that there is a last frame where the many stop at an end.
        let mut keys = key.repeat(times);
        keys.extend_from_slice(b"\x1b[C");
        let mut rest = keys.as_slice();
        let mut last = Instant::now();
        while !rest.is_empty() {
            let flags = self.wait(PollFlags::IN | PollFlags::OUT, None);
            if flags.contains(PollFlags::IN) {
                self.read();
                last = Instant::now();
            }
            if flags.contains(PollFlags::OUT) {
                let part = &rest[..rest.len().min(512)];
                rest = &rest[rustix::io::write(&self.terminal, part).expect("written")..];
            }
        }
        self.until_quiet(quiet).unwrap_or(last)
    }

    /// Reads until nothing came for so long; when the last byte came.
    pub fn until_quiet(&mut self, quiet: Duration) -> Option<Instant> {
        let mut last = None;
        // What has not begun may take its time.
        let mut patience = quiet.max(Duration::from_millis(20));
        while !self.wait(PollFlags::IN, Some(patience)).is_empty() {
            if self.read() == 0 {
                break;
            }
            last = Some(Instant::now());
            patience = quiet;
        }
        last
    }

    fn wait(&self, flags: PollFlags, time: Option<Duration>) -> PollFlags {
        let mut fds = [PollFd::new(&self.terminal, flags)];
        let time = time.map(|time| Timespec {
            tv_sec: time.as_secs() as i64,
            tv_nsec: i64::from(time.subsec_nanos()),
        });
        poll(&mut fds, time.as_ref()).expect("polled");
        fds[0].revents()
    }

    fn read(&mut self) -> usize {
        let mut bytes = [0; 65_536];
        let read = rustix::io::read(&self.terminal, &mut bytes).unwrap_or(0);
        self.bytes += read;
        read
    }

    /// The processor time of all its threads.
    pub fn processor_time(&self) -> Duration {
        let of = |text: String| text.split_whitespace().next()?.parse::<u64>().ok();
        let nanoseconds = self.tasks("schedstat").filter_map(of);
        Duration::from_nanos(nanoseconds.sum())
    }

    /// How often any of its threads was woken.
    pub fn wake_ups(&self) -> u64 {
        self.tasks("status")
            .map(|text| field(&text, "voluntary_ctxt_switches:"))
            .sum()
    }

    /// Its peak memory, in KiB.
    pub fn peak(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        field(&status.unwrap_or_default(), "VmHWM:")
    }

    fn tasks(&self, file: &'static str) -> impl Iterator<Item = String> {
        let folder = format!("/proc/{}/task", self.child.id());
        let tasks = fs::read_dir(folder).into_iter().flatten();
        tasks.filter_map(move |task| fs::read_to_string(task.ok()?.path().join(file)).ok())
    }
}

fn field(status: &str, name: &str) -> u64 {
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.unwrap_or(0)
}

impl Drop for Program {
    fn drop(&mut self) {
        let _: io::Result<()> = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder of this run's own: on a session from another one, the same keys would be other work.
pub fn state() -> PathBuf {
    std::env::temp_dir().join(format!("yardstick-{}", std::process::id()))
}
