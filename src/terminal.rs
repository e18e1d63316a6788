//! The terminal: guard, events and the loop. The only module that knows a terminal is there.
//!
//! Threads that wait send into one channel; the loop blocks on it, takes everything that waits,
//! and only then draws one frame as one synchronised update. Idle, nothing wakes and nothing is written.

mod event;
mod fault;
mod guard;
mod screen;

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Instant;

use color_eyre::eyre::WrapErr;

use crate::app::{Action, App, Effect};
use crate::input;
use crate::load::Loaded;
use crate::pricing::Reading;
use crate::ui::Theme;
use event::Event;
use guard::Guard;
use screen::Screen;

/// Runs the panel until the person quits.
///
/// # Errors
///
/// When the terminal cannot be set up, read or written. It is left as it was found all the same.
pub fn run(loaded: Loaded, reading: Reading) -> color_eyre::Result<()> {
    let guard = Guard::enter().wrap_err("cannot set up the terminal")?;
    let events = event::listen();
    let mut app = App::new(loaded.sheet, reading);
    let mut screen = Screen::new(theme())?;
    let ended = turn(&mut app, &mut screen, &events);
    drop(guard);
    ended
}

fn turn(app: &mut App, screen: &mut Screen, events: &Receiver<Event>) -> color_eyre::Result<()> {
    let mut settle: Option<Instant> = None;
    loop {
        screen
            .draw(&app.view())
            .wrap_err("cannot write to the terminal")?;
        let mut event = match settle {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(at) => events.recv_timeout(at.saturating_duration_since(Instant::now())),
        };
        // Everything that waits is taken before the next frame: ten thousand keys are one frame, not as many.
        loop {
            let action = match event {
                Ok(Event::Key(key)) => input::action(key, &app.scopes()),
                Ok(Event::Resize) => None,
                Ok(Event::Failed(error)) => return Err(error).wrap_err("cannot read the terminal"),
                Err(RecvTimeoutError::Timeout) => {
                    settle = None;
                    Some(Action::Settle)
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            };
            match action.and_then(|action| app.update(action)) {
                Some(Effect::Quit) => return Ok(()),
                Some(Effect::SettleAfter(time) | Effect::AdvanceAfter(time)) => settle = Some(Instant::now() + time),
                None => {}
            }
            match events.try_recv() {
                Ok(next) => event = Ok(next),
                Err(_) => break,
            }
        }
    }
}

/// Colours, unless `NO_COLOR` is set to anything.
fn theme() -> Theme {
    match std::env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => Theme::MONOCHROME,
        _ => Theme::COLOURS,
    }
}
