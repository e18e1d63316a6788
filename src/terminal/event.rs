//! Events: what wakes the loop, from threads that block into one channel.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;

use crossterm::event::{self, MouseButton, MouseEventKind};
use ratatui::layout::Position;

#[cfg(unix)]
use super::hangup;
use super::probe;
use super::sequence::{Read, Reader};
#[cfg(unix)]
use crate::app::Notes;
use crate::input::Key;
use crate::load::Loaded;
use crate::ui::Hand;

/// Everything that can wake the loop.
#[derive(Debug)]
pub(super) enum Event {
    /// A key was pressed.
    Key(Key),
    /// A line was read where there is no screen, with its number; or why it cannot be used.
    Line(u64, Result<String, &'static str>),
    /// There are no more lines.
    NoMoreLines,
    /// The mouse did something at a cell.
    Mouse(Hand, Position),
    /// The terminal has told its background; whether it is light.
    Background(bool),
    /// Text was pasted.
    Paste(String),
    /// The terminal has another size, or may have had one for a moment.
    Resize,
    /// A signal says to end, and which.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix tells"))]
    End(i32),
    /// A signal says to make way for the shell.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix tells"))]
    Suspend,
    /// A signal says to go on.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix tells"))]
    Continue,
    /// The terminal is gone: its window was closed, or the line to it broke.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix tells"))]
    Gone,
    /// The price sheet was changed, and can be used.
    Sheet(Box<Loaded>),
    /// The price sheet was changed or is gone, and cannot be used; what is wrong.
    WrongSheet(String),
    /// The session could not be saved, and why.
    NotSaved(String),
    /// What whoever presents shows now; nothing while nobody does.
    #[cfg(unix)]
    Notes(Option<Box<Notes>>),
    /// Nothing can be read any more.
    Failed(io::Error),
}

/// Starts to listen to the terminal; others send, too. The threads end with the process, or when nobody listens.
pub(super) fn listen(sender: &Sender<Event>) -> io::Result<()> {
    #[cfg(unix)]
    hangup::listen(sender.clone())?;
    let keys = Keys(sender.clone());
    thread::Builder::new()
        .name("keys".to_owned())
        .spawn(move || keys.listen())?;
    Ok(())
}

/// The thread of the keys. However it ends, the loop is told, so that no panel is left that hears nothing.
struct Keys(Sender<Event>);

impl Keys {
    fn listen(&self) {
        let mut reader = Reader::default();
        loop {
            let event = match reader.read() {
                Ok(Read::Event(event)) => translate(&event),
                Ok(Read::Report(report)) => probe::light(&report).map(Event::Background),
                Err(error) => Some(Event::Failed(error)),
            };
            let over = matches!(event, Some(Event::Failed(_)));
            let sent = event.map_or(Ok(()), |event| self.0.send(event));
            if over || sent.is_err() {
                return;
            }
        }
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        let error = io::Error::other("the keys are not read any more");
        let _ = self.0.send(Event::Failed(error));
    }
}

/// What means nothing here wakes nobody.
fn translate(event: &event::Event) -> Option<Event> {
    match event {
        event::Event::Key(key) => Key::from_event(*key).map(Event::Key),
        // On Unix the signal itself is heard.
        event::Event::Resize(..) => cfg!(not(unix)).then_some(Event::Resize),
        event::Event::Mouse(mouse) => {
            let hand = hand(mouse.kind)?;
            Some(Event::Mouse(hand, Position::new(mouse.column, mouse.row)))
        }
        event::Event::FocusGained | event::Event::FocusLost => None,
        event::Event::Paste(text) => Some(Event::Paste(text.clone())),
    }
}

/// Other buttons, what is dragged and what is let go mean nothing.
const fn hand(kind: MouseEventKind) -> Option<Hand> {
    match kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Hand::Press),
        MouseEventKind::ScrollUp => Some(Hand::Up),
        MouseEventKind::ScrollDown => Some(Hand::Down),
        MouseEventKind::Down(_)
        | MouseEventKind::Up(_)
        | MouseEventKind::Drag(_)
        | MouseEventKind::Moved
        | MouseEventKind::ScrollLeft
        | MouseEventKind::ScrollRight => None,
    }
}
