//! Events: what wakes the loop, from threads that block into one channel.

use std::io;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use crossterm::event;

use crate::input::Key;

/// Everything that can wake the loop.
#[derive(Debug)]
pub(super) enum Event {
    /// A key was pressed.
    Key(Key),
    /// The terminal has another size.
    Resize,
    /// Nothing can be read any more.
    Failed(io::Error),
}

/// Starts to listen. The thread ends with the process, or when nobody listens to it.
pub(super) fn listen() -> Receiver<Event> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        loop {
            let event = match event::read() {
                Ok(event) => translate(&event),
                Err(error) => Some(Event::Failed(error)),
            };
            let over = matches!(event, Some(Event::Failed(_)));
            let sent = event.map_or(Ok(()), |event| sender.send(event));
            if over || sent.is_err() {
                return;
            }
        }
    });
    receiver
}

/// What means nothing here wakes nobody.
fn translate(event: &event::Event) -> Option<Event> {
    match event {
        event::Event::Key(key) => Key::from_event(*key).map(Event::Key),
        event::Event::Resize(..) => Some(Event::Resize),
        event::Event::FocusGained
        | event::Event::FocusLost
        | event::Event::Mouse(_)
        | event::Event::Paste(_) => None,
    }
}
