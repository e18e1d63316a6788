//! Resize: another size of the window, from the signal itself.
//!
//! crossterm reports it too, but not while it waits for the rest of a key sequence that never ends.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;

use signal_hook::consts::SIGWINCH;
use signal_hook::iterator::Signals;

use super::event::Event;

/// Starts to listen.
pub(super) fn listen(sender: Sender<Event>) -> io::Result<()> {
    let mut signals = Signals::new([SIGWINCH])?;
    thread::Builder::new()
        .name("resize".to_owned())
        .spawn(move || {
            for _ in signals.forever() {
                if sender.send(Event::Resize).is_err() {
                    return;
                }
            }
        })?;
    Ok(())
}
