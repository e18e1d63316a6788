//! Linear: the loop of the panel without a screen: a line in, its reply out, and nothing of the terminal is touched.

use std::io::{self, IsTerminal as _, Write, stdin};
use std::sync::mpsc;

use color_eyre::eyre::WrapErr;

use super::answers::Answers;
use super::event::Event;
use super::inbox::{self, Inbox};
use super::present::Stage;
#[cfg(unix)]
use super::signals;
use super::start::Started;
use super::{Ended, Start, lines, plans, share, suspend, watch};
use crate::app::Effect;
use crate::linear::{Linear, Reply};
use crate::store::Keeper;

/// What a person who types is told first.
const FIRST: &str = "genpanel in lines: help lists the commands, quit ends";

/// How a transcript ended.
#[derive(Debug)]
pub struct Transcript {
    /// As the panel with a screen.
    pub ended: Ended,
    /// Whether a line came from no terminal and was not done.
    pub bad: bool,
    /// Why standard input could not be read to its end.
    pub unread: Option<io::Error>,
}

/// Takes lines from standard input until they end, one quits, or a signal comes.
///
/// What changed is written, what went wrong is said.
///
/// # Errors
///
/// When it cannot be written; the session is kept all the same. Within, when the system has no thread to give.
pub fn linear(
    start: Start,
    out: &mut dyn Write,
    say: &mut dyn FnMut(&str),
) -> io::Result<color_eyre::Result<Transcript>> {
    match open(start, out, say) {
        Err(report) => Ok(Err(report)),
        Ok((talk, mut inbox)) => talk.through(&mut inbox).map(Ok),
    }
}

/// The loop and what it goes by.
struct Talk<'o> {
    linear: Linear,
    stage: Stage,
    keeper: Keeper,
    answers: Answers<'o>,
    /// Has the next line read.
    go_on: mpsc::Sender<()>,
    /// The name of the price sheet's file, for words about it.
    file: String,
}

/// Why it is over.
enum End {
    Lines,
    Signal(i32),
    Unread(io::Error),
}

fn open<'o>(
    start: Start,
    out: &'o mut dyn Write,
    say: &'o mut dyn FnMut(&str),
) -> color_eyre::Result<(Talk<'o>, Inbox)> {
    let (sender, inbox) = inbox::open().wrap_err("cannot wait for anything")?;
    #[cfg(unix)]
    signals::listen(sender.clone()).wrap_err("cannot listen to signals")?;
    let (keys, origin) = (start.look.keys.clone(), start.loaded.origin.clone());
    let grouping = start.look.grouping;
    let unsaved = sender.clone();
    let Started {
        mut app,
        stage,
        keeper,
        ..
    } = start.open(move |words| drop(unsaved.send(Event::NotSaved(words))));
    let typed = stdin().is_terminal();
    if typed {
        say(FIRST);
    }
    if let Some(words) = app.notice.take() {
        say(&words);
    }
    let file = watch::file_name(&origin);
    if let Err(error) = watch::listen(&origin, sender.clone()) {
        say(&format!("{file} is not watched for changes: {error}"));
    }
    let go_on = lines::listen(sender).wrap_err("cannot listen to standard input")?;
    let talk = Talk {
        linear: Linear::new(app, keys),
        stage,
        keeper,
        answers: Answers::new(out, say, typed, grouping),
        go_on,
        file,
    };
    Ok((talk, inbox))
}

impl Talk<'_> {
    fn through(mut self, inbox: &mut Inbox) -> io::Result<Transcript> {
        let end = self.run(inbox);
        let left = self.linear.end();
        if let Some(why) = left.trouble {
            self.answers.trouble(None, &why);
        }
        self.keeper.keep(self.linear.app().session());
        let news = self.keeper.finish();
        let (signal, unread) = match end? {
            End::Lines => (None, None),
            End::Signal(signal) => (Some(signal), None),
            End::Unread(error) => (None, Some(error)),
        };
        Ok(Transcript {
            ended: Ended {
                news: news.into_iter().collect(),
                signal,
            },
            bad: self.answers.bad,
            unread,
        })
    }

    fn run(&mut self, inbox: &mut Inbox) -> io::Result<End> {
        let reply = self.linear.in_hand();
        self.tell(None, reply)?;
        self.answers.prompt()?;
        // Where nobody sends any more, nobody is left to be told.
        while let Ok(event) = inbox.wait(None) {
            match event {
                Event::Line(number, line) => {
                    let reply = match line {
                        Ok(line) => self.linear.take(&line),
                        Err(why) => Reply {
                            trouble: Some(why.to_owned()),
                            ..Reply::default()
                        },
                    };
                    if self.tell(Some(number), reply)? {
                        return Ok(End::Lines);
                    }
                    self.keeper.keep(self.linear.app().session());
                    let _ = self.go_on.send(());
                }
                Event::NoMoreLines => {
                    self.answers.break_off()?;
                    return Ok(End::Lines);
                }
                Event::Sheet(loaded) => {
                    self.answers.break_off()?;
                    self.linear.reload(loaded.sheet, &self.file);
                    self.stage.again(self.linear.app_mut());
                    self.tell(None, self.linear.news())?;
                    self.keeper.keep(self.linear.app().session());
                }
                Event::WrongSheet(words) => {
                    self.answers.break_off()?;
                    let told = format!("{words}; the last prices stay");
                    self.linear.app_mut().wrong_sheet(words);
                    self.answers.say(&told);
                }
                Event::NotSaved(words) => {
                    self.answers.break_off()?;
                    self.answers.say(&words);
                }
                Event::End(signal) => {
                    self.answers.break_off()?;
                    return Ok(End::Signal(signal));
                }
                Event::Suspend => {
                    self.stage.pause();
                    suspend::stop()?;
                    // What is to be written next is written when it goes on.
                    continue;
                }
                Event::Failed(error) => return Ok(End::Unread(error)),
                // Nothing of a screen is here.
                Event::Resize
                | Event::Key(_)
                | Event::Mouse(..)
                | Event::Background(_)
                | Event::Paste(_)
                | Event::Gone => continue,
                #[cfg(unix)]
                Event::Notes(_) => continue,
                Event::Continue => {}
            }
            self.answers.prompt()?;
        }
        Ok(End::Lines)
    }

    /// Writes a reply and does what it asks for; whether that is to end.
    fn tell(&mut self, number: Option<u64>, reply: Reply) -> io::Result<bool> {
        let mut reply = reply;
        loop {
            let no_notes = self.stage.tell(self.linear.app());
            self.answers.write(&reply.lines)?;
            if let Some(why) = no_notes {
                self.answers.say(&why);
            }
            if let Some(why) = reply.trouble {
                self.answers.trouble(number, &why);
            }
            let app = self.linear.app_mut();
            let well = match reply.effect {
                Some(Effect::Quit) => return Ok(true),
                Some(Effect::Suspend) => {
                    if !(self.answers.typed && suspend::ask()?) {
                        let why = "not suspended: there is no shell that could bring it back";
                        self.answers.trouble(number, why);
                    }
                    return Ok(false);
                }
                Some(Effect::SavePlan { path, replace }) => plans::save(app, path, replace),
                Some(Effect::OpenPlan { path }) => plans::open(app, path),
                Some(Effect::Present) => self.stage.begin(app, 0),
                Some(Effect::Export { path, replace }) => share::export(app, &path, replace),
                // Without a screen no sequence is written: the text itself is, to be taken from there.
                Some(Effect::Copy(form)) => {
                    let text = crate::share::copied(app, form)?;
                    reply = self.linear.lines(text.lines());
                    continue;
                }
                Some(Effect::SettleAfter(_) | Effect::AdvanceAfter(_) | Effect::Mouse(_))
                | None => return Ok(false),
            };
            reply = self.linear.performed(well);
        }
    }
}
