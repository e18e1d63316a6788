//! Turn: takes what waits, draws one frame, and blocks for the next event.

mod act;

use std::io;
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use color_eyre::eyre::WrapErr;

use super::deadlines::{Deadlines, Due};
use super::event::Event;
use super::gone::GONE;
use super::guard::Guard;
use super::inbox::Inbox;
use super::out::Out;
use super::present::Stage;
use super::saved::Saved;
use super::screen::Screen;
use super::suspend;
use crate::app::{Action, App};
use crate::input::Key;
use crate::store::Keeper;
use crate::ui::Theme;

/// How long a frame may be put off while events keep pouring in.
const PATIENCE: Duration = Duration::from_millis(50);

/// How long the first frame waits for the terminal's answer. A later one changes the colours when it comes.
const ANSWER: Duration = Duration::from_millis(150);

/// The loop and what it goes by.
pub(super) struct Turn<'a> {
    pub(super) app: &'a mut App,
    pub(super) keeper: &'a mut Keeper,
    pub(super) screen: Screen<Out>,
    pub(super) guard: &'a Guard,
    stage: &'a mut Stage,
    /// The name of the price sheet's file, for words about it.
    file: String,
    deadlines: Deadlines,
    changed: bool,
    /// The key that was refused, until anything else happens.
    refused: Option<Key>,
    saved: Saved,
    /// Whether the terminal was asked for its background.
    asks: bool,
}

/// Why the loop is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The person has quit.
    Quit,
    /// A signal came, or the terminal is gone.
    Signal(i32),
}

impl<'a> Turn<'a> {
    pub(super) fn new(
        app: &'a mut App,
        keeper: &'a mut Keeper,
        screen: Screen<Out>,
        guard: &'a Guard,
        stage: &'a mut Stage,
        file: String,
    ) -> Self {
        let saved = Saved::now(app);
        Self {
            app,
            keeper,
            screen,
            guard,
            stage,
            file,
            deadlines: Deadlines::default(),
            changed: true,
            refused: None,
            saved,
            asks: false,
        }
    }

    /// Has the first frame wait for what the terminal was asked, but not for long.
    pub(super) fn await_background(mut self, asked: bool) -> Self {
        self.asks = asked;
        self.deadlines.answer = asked.then(|| Instant::now() + ANSWER);
        self
    }

    /// Runs until something ends it.
    pub(super) fn run(mut self, inbox: &mut Inbox) -> color_eyre::Result<End> {
        loop {
            while self.changed && self.guard.holds() && self.deadlines.answer.is_none() {
                self.draw().wrap_err("cannot write to the terminal")?;
            }
            if let Some(end) = self.take_all(inbox)? {
                return Ok(end);
            }
        }
    }

    fn draw(&mut self) -> io::Result<()> {
        if let Some(why) = self.stage.tell(self.app) {
            let before = self.app.notice.take();
            let both: Vec<_> = before.into_iter().chain([why]).collect();
            self.app.tell(both.join("; "));
        }
        let area = self.screen.area()?;
        let view = self.app.view();
        self.screen.draw(&view, area)?;
        // How long the lines over the screen are depends on its size, which the app does not know.
        if let Some(most) = self.screen.scroll_end(&view, area) {
            self.app.update(Action::ScrollEnds(most));
        }
        self.changed = false;
        self.deadlines.save = self.saved.next(self.app);
        if self.deadlines.save.is_none() {
            self.save();
        }
        Ok(())
    }

    fn save(&mut self) {
        self.keeper.keep(self.app.session());
        self.deadlines.save = None;
        self.saved = Saved::now(self.app);
        // Asked now and then, and not for each frame, for which a person waits.
        self.changed |= self.screen.outgrown();
    }

    /// Waits for an event and takes everything that waits with it before the next frame: ten thousand keys are
    /// a few frames, not as many.
    fn take_all(&mut self, inbox: &mut Inbox) -> color_eyre::Result<Option<End>> {
        let mut event = inbox.wait(self.deadlines.next());
        let mut woken = None;
        self.deadlines.due = None;
        let mut taken: u32 = 0;
        loop {
            let end = match event {
                Ok(event) => self.take(event)?,
                Err(RecvTimeoutError::Timeout) => match self.deadlines.pass() {
                    Due::Act(action) => {
                        self.refused = None;
                        self.act(action)?
                    }
                    Due::Save => {
                        self.save();
                        None
                    }
                    Due::Draw => None,
                },
                // Nobody is left to be told.
                Err(RecvTimeoutError::Disconnected) => Some(End::Quit),
            };
            taken += 1;
            // To ask for the time takes longer than a key that is refused, and most keys come alone.
            if taken == 2 {
                woken = Some(Instant::now());
            }
            let late =
                taken.is_multiple_of(64) && woken.is_some_and(|woken| woken.elapsed() >= PATIENCE);
            if end.is_some() || late {
                return Ok(end);
            }
            match inbox.next() {
                Some(next) => event = Ok(next),
                None => return Ok(None),
            }
        }
    }

    fn take(&mut self, event: Event) -> color_eyre::Result<Option<End>> {
        let refused = self.refused.take();
        match event {
            // Held down at the end of a list, it is refused again and again, in the same words.
            Event::Key(key) if refused == Some(key) => {
                self.refused = refused;
                return Ok(None);
            }
            Event::Key(key) => {
                let Some(action) = self.screen.keys().press(key, self.app) else {
                    return Ok(None);
                };
                // The name of a key takes memory.
                if self.app.present.is_some() {
                    self.app.heard(key.name(), action);
                }
                let end = self.act(action)?;
                // Who watches a presentation sees every key.
                let again = self.app.refused.is_some() && self.app.present.is_none();
                self.refused = again.then_some(key);
                return Ok(end);
            }
            Event::Mouse(hand, at) => {
                if let Some(action) = self.screen.spot(hand, at) {
                    return self.act(action);
                }
                return Ok(None);
            }
            Event::Background(light) => {
                self.deadlines.answer = None;
                if self.asks {
                    self.screen.wear(Theme::of_background(light));
                }
            }
            Event::Paste(text) => {
                for action in self.screen.keys().paste(&text, self.app) {
                    // What is typed ends nothing.
                    self.act(action)?;
                }
            }
            // Here keys are read.
            Event::Line(..) | Event::NoMoreLines => return Ok(None),
            #[cfg(unix)]
            Event::Notes(_) => return Ok(None),
            Event::Resize => self.screen.forget(),
            Event::NotSaved(words) => self.app.tell(words),
            Event::Sheet(loaded) => {
                self.app.reload(loaded.sheet, &self.file);
                self.stage.again(self.app);
            }
            Event::WrongSheet(words) => self.app.wrong_sheet(words),
            Event::End(signal) => return Ok(Some(End::Signal(signal))),
            Event::Suspend => {
                self.save();
                self.stage.pause();
                self.guard.give_back();
                suspend::stop().wrap_err("cannot stop")?;
                // What was asked for while it was stopped is not drawn: to go on is told by a signal, too.
                return Ok(None);
            }
            Event::Continue => {
                // Whoever had the terminal meanwhile, stopped politely or not, has left it otherwise.
                self.guard
                    .take_again()
                    .wrap_err("cannot set up the terminal again")?;
                self.screen.forget();
            }
            Event::Gone => return Ok(Some(End::Signal(GONE))),
            Event::Failed(error) => return Err(error).wrap_err("cannot read the terminal"),
        }
        self.changed = true;
        Ok(None)
    }
}
