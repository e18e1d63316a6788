//! The terminal: guard, events and the loop. The only module that knows a terminal is there.
//!
//! Threads that wait send into one channel; the loop blocks on it, takes everything that waits,
//! and only then draws one frame as one synchronised update. Idle, nothing wakes and nothing is written.

mod event;
mod fault;
mod frame;
mod guard;
#[cfg(unix)]
mod hangup;
mod plans;
mod probe;
#[cfg(unix)]
mod resize;
mod screen;
mod sequence;
mod start;

use std::io::{Stdout, stdout};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use color_eyre::eyre::WrapErr;

use crate::app::{Action, App, Effect};
use crate::store::Keeper;
use event::Event;
use guard::Guard;
use screen::Screen;

pub use probe::{Answers, Probe};
pub use start::Start;
use start::Started;

/// How long a frame may be put off while events keep pouring in.
const PATIENCE: Duration = Duration::from_millis(50);

/// Runs the panel until the person quits, or the terminal is gone.
///
/// Returns what is worth a word when the screen is gone: what became of the last session, and why this one is
/// not saved, if it is not.
///
/// # Errors
///
/// When the terminal cannot be set up, read or written. It is left as it was found all the same.
pub fn run(start: Start) -> color_eyre::Result<Vec<String>> {
    let look = start.look.clone();
    let guard = Guard::enter().wrap_err("cannot set up the terminal")?;
    let (sender, events) = event::listen().wrap_err("cannot listen to the terminal")?;
    let Started {
        mut app,
        mut keeper,
        mut news,
    } = start
        .open(move |words| drop(sender.send(Event::NotSaved(words))))
        .wrap_err("cannot start to save")?;
    let mut screen = Screen::new(stdout(), look, links());
    let ended = turn(&mut app, &mut screen, &mut keeper, &events);
    drop(guard);
    // The terminal is given back before a slow disk is waited for.
    keeper.keep(app.session());
    news.extend(keeper.finish());
    ended.map(|()| news)
}

fn turn(
    app: &mut App,
    screen: &mut Screen<Stdout>,
    keeper: &mut Keeper,
    events: &Receiver<Event>,
) -> color_eyre::Result<()> {
    let mut settle: Option<Instant> = None;
    let mut advance: Option<Instant> = None;
    let mut changed = true;
    loop {
        if changed {
            let drawn = screen::area().and_then(|area| {
                let view = app.view();
                screen.draw(&view, area)?;
                Ok(screen.scroll_end(&view, area))
            });
            let scroll_end = drawn.wrap_err("cannot write to the terminal")?;
            // How long the lines over the screen are depends on its size, which the app does not know.
            if let Some(most) = scroll_end {
                app.update(Action::ScrollEnds(most));
            }
            keeper.keep(app.session());
            changed = false;
        }
        let next = [settle, advance].into_iter().flatten().min();
        let mut event = match next {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(at) => events.recv_timeout(at.saturating_duration_since(Instant::now())),
        };
        let woken = Instant::now();
        let mut due: Option<Instant> = None;
        // Everything that waits is taken before the next frame: ten thousand keys are a few frames, not as many.
        loop {
            let actions = match event {
                Ok(Event::Key(key)) => screen.keys().press(key, app).into_iter().collect(),
                Ok(Event::Paste(text)) => screen.keys().paste(&text, app),
                Ok(Event::Resize) => {
                    screen.forget();
                    changed = true;
                    Vec::new()
                }
                Ok(Event::NotSaved(words)) => {
                    app.tell(words);
                    changed = true;
                    Vec::new()
                }
                Ok(Event::Failed(error)) => return Err(error).wrap_err("cannot read the terminal"),
                Err(RecvTimeoutError::Timeout) if next == advance => {
                    due = advance.take();
                    vec![Action::Advance]
                }
                Err(RecvTimeoutError::Timeout) => {
                    settle = None;
                    vec![Action::Settle]
                }
                // Nobody is left to be told.
                Ok(Event::Gone) | Err(RecvTimeoutError::Disconnected) => return Ok(()),
            };
            for action in actions {
                changed = true;
                match app.update(action) {
                    Some(Effect::Quit) => return Ok(()),
                    Some(Effect::SavePlan { path, replace }) => plans::save(app, path, replace),
                    Some(Effect::OpenPlan { path }) => plans::open(app, path),
                    Some(Effect::SettleAfter(time)) => settle = Some(Instant::now() + time),
                    // One deadline follows from the last, so that a slow terminal makes no run longer.
                    Some(Effect::AdvanceAfter(time)) => {
                        advance = Some(due.take().unwrap_or_else(Instant::now) + time);
                    }
                    None => {}
                }
            }
            if woken.elapsed() >= PATIENCE {
                break;
            }
            match events.try_recv() {
                Ok(next) => event = Ok(next),
                Err(_) => break,
            }
        }
    }
}

/// Whether the terminal opens addresses; one that does not may show the sequences as text.
fn links() -> bool {
    supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout)
}
