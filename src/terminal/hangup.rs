//! Hang-up: the terminal is gone, its window closed or the line to it broken.
//!
//! The signal that says so may be ignored (`nohup`, `trap '' HUP`), and crossterm then reads the end
//! of its input again and again, as fast as it can, and reports nothing. So a thread asks the system
//! for this one condition and sleeps until it comes.

use std::fs::File;
use std::io::{self, IsTerminal as _};
use std::os::fd::AsFd;
use std::sync::mpsc::Sender;
use std::thread;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::retry_on_intr;

use super::event::Event;

/// Starts to listen to the terminal that the keys come from.
pub(super) fn listen(sender: Sender<Event>) -> io::Result<()> {
    let wait = move || {
        let stdin = io::stdin();
        let gone = if stdin.is_terminal() {
            hung_up(&stdin)
        } else {
            File::open("/dev/tty").and_then(|terminal| hung_up(&terminal))
        };
        // Where the system cannot tell, nobody is told.
        if matches!(gone, Ok(true)) {
            let _ = sender.send(Event::Gone);
        }
    };
    thread::Builder::new()
        .name("hang-up".to_owned())
        .spawn(wait)?;
    Ok(())
}

/// Blocks until the terminal is gone; `false` where the system cannot watch it.
fn hung_up(terminal: &impl AsFd) -> io::Result<bool> {
    // Nothing is asked for: an error and a hang-up are reported without being asked for.
    let mut watched = [PollFd::new(terminal, PollFlags::empty())];
    retry_on_intr(|| poll(&mut watched, None))?;
    let [watched] = watched;
    Ok(watched
        .revents()
        .intersects(PollFlags::HUP | PollFlags::ERR))
}
