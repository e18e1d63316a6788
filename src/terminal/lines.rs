//! Lines: what is read from standard input where there is no screen, by a thread of its own.

use std::io::{self, BufReader, stdin};
use std::sync::mpsc;
use std::thread;

use super::event::Event;
use super::inbox::Sender;
use crate::load::NumberedLines;

/// Starts to read lines: one, and another whenever the last is done with, so that no more than one is held.
pub(super) fn listen(sender: Sender) -> io::Result<mpsc::Sender<()>> {
    let (go_on, next) = mpsc::channel();
    thread::Builder::new()
        .name("lines".to_owned())
        .spawn(move || {
            let mut lines = NumberedLines::new(BufReader::new(stdin().lock()));
            loop {
                let event = match lines.next_line() {
                    Ok(Some((number, line))) => Event::Line(number, line.map(str::to_owned)),
                    Ok(None) => Event::NoMoreLines,
                    Err(error) => Event::Failed(error),
                };
                let over = !matches!(event, Event::Line(..));
                if sender.send(event).is_err() || over || next.recv().is_err() {
                    return;
                }
            }
        })?;
    Ok(go_on)
}
