//! Play: what the screen shows as keys are pressed, at times that are the same each time.

use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Scenes, Shot};
use crate::app::{Action, App, Effect, PresentAction, Show};
use crate::input::Key;
use crate::ui::Look;

/// How long a slide is shown before its keys are pressed.
const SLIDE: Duration = Duration::from_secs(3);

/// The panel without a terminal: keys in, frames out.
#[derive(Clone, Debug)]
pub struct Player<'l> {
    app: App,
    look: &'l Look,
    area: Rect,
}

/// Something that happens while a show is played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A scene of this name begins.
    Scene(String),
    /// The screen shows this.
    Frame(Buffer),
    /// Nothing more happens.
    End,
}

impl<'l> Player<'l> {
    /// The panel as it opens, in so many cells.
    pub fn new(app: App, look: &'l Look, area: Rect) -> Self {
        Self { app, look, area }
    }

    /// What the app holds.
    pub const fn app(&self) -> &App {
        &self.app
    }

    /// The screen as it is now.
    pub fn frame(&mut self) -> Buffer {
        let mut cells = Buffer::empty(self.area);
        let view = self.app.view();
        self.look.draw(&view, self.area, &mut cells);
        // As the loop does: how long the lines over the screen are depends on its size.
        if let Some(most) = self.look.scroll_end(&view, self.area) {
            self.app.update(Action::ScrollEnds(most));
        }
        cells
    }

    /// Has a scene on screen; its title is what the panel has to say.
    pub fn stage(&mut self, shot: &Shot) {
        self.app.stage(&shot.scene);
        if let Some(title) = &shot.scene.title {
            self.app.tell(title.clone());
        }
    }

    /// Has the slide of a scene on screen.
    pub fn present(&mut self, scenes: &Scenes, at: usize) {
        self.app.present(Show::from(scenes), at, true);
    }

    /// Does something that no key was pressed for.
    pub fn open(&mut self, action: Action) {
        self.app.update(action);
    }

    /// Presses keys until nothing moves any more.
    ///
    /// # Errors
    ///
    /// A key that means nothing there, or that would do something outside of the panel.
    pub fn press_all(&mut self, keys: &[Key]) -> Result<(), String> {
        self.app.motion = false;
        for key in keys {
            self.press(*key)?;
            self.frame();
        }
        self.app.update(Action::Settle);
        Ok(())
    }

    /// Presses a key, and tells what must happen later because of it.
    fn press(&mut self, key: Key) -> Result<Option<Effect>, String> {
        let word = key.word();
        let Some(action) = self.look.keys.press(key, &self.app) else {
            let place = self.app.tab.name();
            return Err(format!("the key {word} means nothing there, on {place}"));
        };
        self.app.heard(key.name(), action);
        let effect = self.app.update(action);
        let outside = match &effect {
            Some(Effect::Quit) => "leaves the panel",
            Some(Effect::Suspend) => "goes back to the shell",
            Some(Effect::Mouse(_)) => "is for a mouse",
            Some(Effect::SavePlan { .. } | Effect::Export { .. }) => "writes a file",
            Some(Effect::Copy(_)) => "sends to the clipboard",
            Some(Effect::OpenPlan { .. }) => "reads a file",
            Some(Effect::Present) => "presents the scenes",
            Some(Effect::SettleAfter(_) | Effect::AdvanceAfter(_)) | None => return Ok(effect),
        };
        Err(format!("the key {word} {outside}, which is not done here"))
    }

    /// Plays the scene that is on screen from a time on, and tells when it is over. What moves comes to its end before the next key.
    fn play(
        &mut self,
        shot: &Shot,
        from: Duration,
        told: &mut impl FnMut(Duration, Moment),
    ) -> Result<Duration, String> {
        told(from, Moment::Frame(self.frame()));
        let whole = Duration::from_secs(shot.seconds);
        let frames = u32::try_from(shot.keys.len())
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        let mut now = from;
        for (place, key) in (1..).zip(&shot.keys) {
            let next = from + whole * place / frames;
            now = now.max(next);
            let mut effect = self.press(*key)?;
            told(now, Moment::Frame(self.frame()));
            let until = from + whole * (place + 1) / frames;
            while let Some(waiting) = effect.take() {
                match waiting {
                    Effect::AdvanceAfter(time) => {
                        now += time;
                        effect = self.app.update(Action::Advance);
                    }
                    // The next key ends the emphasis as well; after the last one it has its time.
                    Effect::SettleAfter(time) if now + time < until || place + 1 == frames => {
                        now += time;
                        self.app.update(Action::Settle);
                    }
                    Effect::SettleAfter(_)
                    | Effect::Quit
                    | Effect::Mouse(_)
                    | Effect::Suspend
                    | Effect::SavePlan { .. }
                    | Effect::OpenPlan { .. }
                    | Effect::Present
                    | Effect::Export { .. }
                    | Effect::Copy(_) => break,
                }
                told(now, Moment::Frame(self.frame()));
            }
        }
        Ok(now.max(from + whole))
    }
}

impl Scenes {
    /// Plays the show from its start; every scene begins with a copy of the app.
    ///
    /// # Errors
    ///
    /// The first key that means nothing where it is pressed, or that would do something outside of the panel.
    pub fn play(
        &self,
        app: &App,
        look: &Look,
        area: Rect,
        mut told: impl FnMut(Duration, Moment),
    ) -> Result<(), String> {
        let mut now = Duration::ZERO;
        for (number, shot) in (1..).zip(&self.shots) {
            if let Some(title) = &shot.scene.title {
                told(now, Moment::Scene(title.clone()));
            }
            let mut player = Player::new(app.clone(), look, area);
            if self.slides {
                player.present(self, number - 1);
                told(now, Moment::Frame(player.frame()));
                now += if shot.keys.is_empty() {
                    Duration::from_secs(shot.seconds)
                } else {
                    SLIDE
                };
                if shot.keys.is_empty() {
                    continue;
                }
                player.open(Action::Present(PresentAction::Live));
            } else {
                player.stage(shot);
            }
            now = player
                .play(shot, now, &mut told)
                .map_err(|why| format!("scene {number}: {why}"))?;
        }
        told(now, Moment::End);
        Ok(())
    }
}
