//! Follow: the terminal with the speaker's notes, which changes with whatever the presenter shows.

use std::io::{self, Write};

use color_eyre::eyre::WrapErr;

use super::event::Event;
use super::gone::{GONE, is_gone};
use super::guard::Guard;
use super::inbox::{self, Inbox, Sender};
use super::out::{Out, out};
use super::screen::Screen;
#[cfg(unix)]
use super::signals;
use super::{Ended, suspend};
use crate::app::{Action, Notes, Scope, Toward};
use crate::ui::{Look, notes_in_lines};

/// What it begins with.
#[derive(Debug)]
pub struct Following {
    /// Colours, keys and signs.
    pub look: Look,
}

/// Shows the notes until the person quits, a signal ends it, or the terminal is gone.
///
/// # Errors
///
/// When the terminal cannot be set up, read or written, or there is no place for the socket.
pub fn follow(start: Following) -> color_eyre::Result<Ended> {
    let (sender, mut inbox) = inbox::open().wrap_err("cannot wait for anything")?;
    #[cfg(unix)]
    signals::listen(sender.clone()).wrap_err("cannot listen to signals")?;
    connect(sender.clone())?;
    let guard = Guard::enter(false).wrap_err("cannot set up the terminal")?;
    inbox
        .listen(&sender)
        .wrap_err("cannot listen to the terminal")?;
    let out = out().wrap_err("cannot write to the terminal")?;
    let mut desk = Desk {
        screen: Screen::new(out, start.look, false),
        guard: &guard,
        notes: None,
        scroll: 0,
        most: 0,
    };
    let signal = match desk.run(&mut inbox) {
        Err(failure) if is_gone(&failure) => Some(GONE),
        ended => ended?,
    };
    drop(guard);
    Ok(Ended {
        news: Vec::new(),
        signal,
    })
}

/// Writes the notes as they change, a few lines each, until nobody reads them.
///
/// # Errors
///
/// When they cannot be written. Within, when there is no place for the socket.
pub fn follow_in_lines(out: &mut dyn Write) -> io::Result<color_eyre::Result<()>> {
    let (sender, mut inbox) = inbox::open()?;
    if let Err(report) = connect(sender) {
        return Ok(Err(report));
    }
    let mut notes: Option<Notes> = None;
    let mut first = true;
    loop {
        if !std::mem::take(&mut first) {
            writeln!(out)?;
        }
        for line in notes_in_lines(notes.as_ref()) {
            writeln!(out, "{line}")?;
        }
        out.flush()?;
        match inbox.wait(None) {
            #[cfg(unix)]
            Ok(Event::Notes(told)) => notes = told.map(|told| *told),
            Ok(_) => {}
            Err(_) => return Ok(Ok(())),
        }
    }
}

#[cfg(unix)]
fn connect(sender: Sender) -> color_eyre::Result<()> {
    super::notes::follow::listen(sender).wrap_err("cannot follow a presenter")
}

/// No other system has such sockets.
#[cfg(not(unix))]
fn connect(_: Sender) -> color_eyre::Result<()> {
    let error = io::Error::from(io::ErrorKind::Unsupported);
    Err(error).wrap_err("cannot follow a presenter")
}

/// The screen with the notes.
struct Desk<'g> {
    screen: Screen<Out>,
    guard: &'g Guard,
    notes: Option<Notes>,
    scroll: u32,
    /// How far it can be scrolled, as the last frame was drawn.
    most: u32,
}

impl Desk<'_> {
    /// The signal that ended it, if one did.
    fn run(&mut self, inbox: &mut Inbox) -> color_eyre::Result<Option<i32>> {
        let mut changed = true;
        loop {
            if changed && self.guard.holds() {
                self.draw().wrap_err("cannot write to the terminal")?;
            }
            let Ok(event) = inbox.wait(None) else {
                return Ok(None);
            };
            changed = true;
            match event {
                Event::Key(key) => match self.screen.keys().action(key, &[Scope::Notes]) {
                    Some(Action::Quit) => return Ok(None),
                    Some(Action::Scroll(toward)) => self.scroll(toward),
                    Some(Action::Suspend) => {
                        suspend::ask().wrap_err("cannot stop")?;
                    }
                    _ => changed = false,
                },
                #[cfg(unix)]
                Event::Notes(told) => {
                    self.notes = told.map(|told| *told);
                    self.scroll = 0;
                }
                Event::Resize => self.screen.forget(),
                Event::Suspend => {
                    self.guard.give_back();
                    suspend::stop().wrap_err("cannot stop")?;
                    changed = false;
                }
                Event::Continue => {
                    let taken = self.guard.take_again();
                    taken.wrap_err("cannot set up the terminal again")?;
                    self.screen.forget();
                }
                Event::End(signal) => return Ok(Some(signal)),
                Event::Gone => return Ok(Some(GONE)),
                Event::Failed(error) => return Err(error).wrap_err("cannot read the terminal"),
                Event::Paste(_)
                | Event::Mouse(..)
                | Event::Background(_)
                | Event::Line(..)
                | Event::NoMoreLines
                | Event::Sheet(_)
                | Event::WrongSheet(_)
                | Event::NotSaved(_) => changed = false,
            }
        }
    }

    fn scroll(&mut self, toward: Toward) {
        self.scroll = toward.number(self.scroll, 0, self.most);
    }

    fn draw(&mut self) -> io::Result<()> {
        loop {
            let area = self.screen.area()?;
            let (notes, scroll) = (self.notes.as_ref(), self.scroll);
            self.most = self.screen.draw_notes(notes, scroll, area)?;
            self.scroll = self.scroll.min(self.most);
            if !self.screen.outgrown() {
                return Ok(());
            }
        }
    }
}
