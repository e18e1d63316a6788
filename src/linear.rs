//! Linear: the panel without a screen. A command in, lines of words out, with the same commands and numbers.
//!
//! For screen readers, plain terminals and scripts. Commands are the palette's, by name, from the one key table;
//! numbers are the view's, so that nothing here reckons.
//! Pure: nothing is read or written here, so a test or a fuzzer can call [`Linear::take`] with any text.

mod ask;
mod axis;
mod choices;
mod find;
mod help;
mod keyed;
mod lists;
mod perform;
mod present;
mod reply;
mod said;
mod show;
mod spoken;
mod words;

pub use reply::Reply;
pub use words::{Word, words};

use ask::Asking;
use choices::Choices;

use crate::app::App;
use crate::input::Keymap;
use crate::pricing::Sheet;

/// The panel without a screen.
#[derive(Clone, Debug)]
pub struct Linear {
    app: App,
    keys: Keymap,
    /// The list that was printed last, from which a number picks.
    choices: Choices,
    /// What the next line answers.
    asking: Option<Asking>,
}

impl Linear {
    /// The panel as it is, with nothing moving in it.
    pub fn new(mut app: App, keys: Keymap) -> Self {
        app.motion = false;
        Self {
            app,
            keys,
            choices: Choices::default(),
            asking: None,
        }
    }

    /// The panel.
    pub const fn app(&self) -> &App {
        &self.app
    }

    /// The panel, for what happens outside.
    pub const fn app_mut(&mut self) -> &mut App {
        &mut self.app
    }

    /// What is in hand and what it costs: `Nano Banana Pro, 2K, 3 images: 147 credits`; or the scene that is presented.
    pub fn in_hand(&self) -> Reply {
        let scene = self.scene();
        scene
            .unwrap_or_else(|| Reply::line(self.run_in_words()))
            .safe()
    }

    /// Takes one command, or the answer to what was asked: any text at all.
    ///
    /// There is always a reply: lines, why it was not done, or an effect for the caller to perform;
    /// only an empty line or a comment has nothing to say where nothing was asked.
    /// Nothing is read, written or waited for.
    ///
    /// ```
    /// use genpanel::app::App;
    /// use genpanel::input::Keymap;
    /// use genpanel::linear::Linear;
    /// use genpanel::pricing::Reading;
    ///
    /// let sheet = genpanel::load::built_in().unwrap().sheet;
    /// let mut panel = Linear::new(App::new(sheet, Reading::Tier), Keymap::default());
    /// let reply = panel.take("quality next");
    /// assert_eq!(reply.lines, ["Quality 4K: ~294 credits (~+147)"]);
    /// let reply = panel.take("quality 8K");
    /// assert!(reply.trouble.unwrap().starts_with("unknown quality"));
    /// ```
    pub fn take(&mut self, command: &str) -> Reply {
        let command = command.trim();
        let before = self.scene();
        let mut reply = match self.asking.take() {
            Some(asking) => self.answer(asking, command),
            None => self.obey(command),
        };
        // The run behind a scene is not what is looked at.
        if let Some(scene) = self.scene().filter(|scene| before.as_ref() != Some(scene)) {
            reply.lines = scene.lines;
        }
        reply.safe()
    }

    /// What came of an effect that was performed; whether it went well.
    pub fn performed(&mut self, well: bool) -> Reply {
        // A name that nothing came of is not waited for: it is given with the next command.
        self.app.path = self.app.path.take().filter(|path| path.replaces);
        let reply = if self.app.path.as_ref().is_some_and(|path| path.replaces) {
            self.ask_to_replace()
        } else if let Some(scene) = self.scene() {
            scene
        } else {
            let words = self.app.notice.clone().unwrap_or_default();
            if well {
                Reply::line(words)
            } else {
                Reply::trouble(words)
            }
        };
        reply.safe()
    }

    /// Text that came of an effect, in lines.
    pub fn lines<'t>(&self, lines: impl Iterator<Item = &'t str>) -> Reply {
        Reply::lines(lines.map(str::to_owned).collect()).safe()
    }

    /// Goes on with another sheet, and says what changed in it.
    pub fn reload(&mut self, sheet: Sheet, file: &str) -> Reply {
        self.choices = Choices::default();
        self.app.reload(sheet, file);
        self.news()
    }

    /// What the panel has to say, and the scene that is presented.
    pub fn news(&self) -> Reply {
        let mut lines: Vec<_> = self.app.notice.iter().cloned().collect();
        lines.extend(self.scene().into_iter().flat_map(|scene| scene.lines));
        Reply::lines(lines).safe()
    }

    /// What nobody has answered, at the end of all commands.
    pub fn end(&mut self) -> Reply {
        match self.asking.take() {
            Some(asking) => self.leave(asking),
            None => Reply::default(),
        }
    }
}
