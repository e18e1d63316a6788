//! The terminal: guard, events and the loops, with a screen and without. The only module that knows a terminal is there.
//!
//! The loop waits in one place for keys and for what other threads send, takes everything that waits,
//! and only then draws one frame as one synchronised update. Idle, nothing wakes and nothing is written.

mod answers;
mod deadlines;
#[cfg(unix)]
mod decoder;
mod ended;
mod event;
mod fault;
mod follow;
mod frame;
mod gone;
mod guard;
mod inbox;
mod linear;
mod lines;
mod mouse;
mod notes;
mod out;
mod pen;
mod plans;
mod present;
mod probe;
mod reel;
mod saved;
mod screen;
mod share;
#[cfg(unix)]
mod signals;
mod start;
mod suspend;
mod turn;
mod watch;

use color_eyre::eyre::WrapErr;

use event::Event;
use gone::{GONE, is_gone};
use guard::Guard;
use screen::Screen;
use turn::{End, Turn};

pub use ended::Ended;
pub use follow::{Following, follow, follow_in_lines};
pub use linear::{Transcript, linear};
pub use present::Presented;
pub use probe::{Answers, Probe};
pub use reel::Reel;
pub use start::Start;
use start::Started;

/// Runs the panel until the person quits, a signal ends it, or the terminal is gone.
///
/// # Errors
///
/// When the terminal cannot be set up, read or written. It is left as it was found all the same.
pub fn run(start: Start) -> color_eyre::Result<Ended> {
    let (sender, mut inbox) = inbox::open().wrap_err("cannot wait for anything")?;
    // First of all, or a signal in between would leave the terminal as it is then.
    #[cfg(unix)]
    signals::listen(sender.clone()).wrap_err("cannot listen to signals")?;
    let look = start.look.clone();
    let guard = Guard::enter(start.mouse).wrap_err("cannot set up the terminal")?;
    inbox
        .listen(&sender)
        .wrap_err("cannot listen to the terminal")?;
    let asked = start.asks && ask_background().wrap_err("cannot ask the terminal")?;
    let origin = start.loaded.origin.clone();
    let unsaved = sender.clone();
    let Started {
        mut app,
        mut stage,
        mut keeper,
        mut news,
    } = start.open(move |words| drop(unsaved.send(Event::NotSaved(words))));
    let file = watch::file_name(&origin);
    if let Err(error) = watch::listen(&origin, sender) {
        let words = format!("{file} is not watched for changes: {error}");
        app.tell(words.clone());
        news.push(words);
    }
    let screen = Screen::new(
        out::out().wrap_err("cannot write to the terminal")?,
        look,
        links(),
    );
    let turn = Turn::new(&mut app, &mut keeper, screen, &guard, &mut stage, file);
    let ended = turn.await_background(asked).run(&mut inbox);
    drop(guard);
    // The terminal is given back before a slow disk is waited for.
    app.finish();
    keeper.keep(app.session());
    news.extend(keeper.finish());
    let signal = match ended {
        Ok(End::Quit) => None,
        Ok(End::Signal(signal)) => Some(signal),
        Err(failure) if is_gone(&failure) => Some(GONE),
        Err(failure) => return Err(failure),
    };
    Ok(Ended { news, signal })
}

/// Asks for the background; `false` where answers cannot be read.
#[cfg(unix)]
fn ask_background() -> std::io::Result<bool> {
    probe::ask_background().map(|()| true)
}

/// Elsewhere nothing is asked.
#[cfg(not(unix))]
const fn ask_background() -> std::io::Result<bool> {
    Ok(false)
}

/// Whether the terminal opens addresses; one that does not may show the sequences as text.
fn links() -> bool {
    supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout)
}
