//! Console: the thread of the keys where the system gives them one by one, and no call waits for all that happens.

use std::io;
use std::thread;

use crossterm::event::{self, MouseButton, MouseEventKind};
use ratatui::layout::Position;

use super::Sender;
use crate::input::Key;
use crate::terminal::event::Event;
use crate::ui::Hand;

/// Starts to listen. The thread ends with the process, or when nobody listens.
pub(super) fn listen(sender: Sender) -> io::Result<()> {
    let keys = Keys(sender);
    thread::Builder::new()
        .name("keys".to_owned())
        .spawn(move || keys.listen())?;
    Ok(())
}

/// The thread of the keys. However it ends, the loop is told, so that no panel is left that hears nothing.
struct Keys(Sender);

impl Keys {
    fn listen(&self) {
        loop {
            let event = match event::read() {
                Ok(event) => translate(&event),
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
        event::Event::Resize(..) => Some(Event::Resize),
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
