//! Act: does what an action asks for outside of the app, and tells the app what came of it.

use std::time::Instant;

use color_eyre::eyre::WrapErr as _;

use super::{End, Turn};
use crate::app::{Action, Effect};
use crate::terminal::{plans, share, suspend};

impl Turn<'_> {
    pub(super) fn act(&mut self, action: Action) -> color_eyre::Result<Option<End>> {
        self.changed = true;
        match self.app.update(action) {
            Some(Effect::Quit) => return Ok(Some(End::Quit)),
            Some(Effect::Suspend) => self.suspend()?,
            Some(Effect::Mouse(on)) => {
                let set = self.guard.listen_to_mouse(on);
                set.wrap_err("cannot set up the mouse")?;
            }
            // What came of these is in the notice.
            Some(Effect::SavePlan { path, replace }) => _ = plans::save(self.app, path, replace),
            Some(Effect::OpenPlan { path }) => _ = plans::open(self.app, path),
            Some(Effect::Present) => _ = self.stage.begin(self.app, 0),
            Some(Effect::Export { path, replace }) => {
                share::export(self.app, &path, replace);
            }
            Some(Effect::Copy(form)) => {
                let sent = share::copy(self.app, form, self.screen.out());
                sent.wrap_err("cannot write to the terminal")?;
            }
            Some(Effect::SettleAfter(time)) => {
                self.deadlines.settle = Some(Instant::now() + time);
            }
            // One deadline follows from the last, so that a slow terminal makes no run longer.
            Some(Effect::AdvanceAfter(time)) => {
                let from = self.deadlines.due.take().unwrap_or_else(Instant::now);
                self.deadlines.advance = Some(from + time);
            }
            None => {}
        }
        Ok(None)
    }

    fn suspend(&mut self) -> color_eyre::Result<()> {
        if !suspend::ask().wrap_err("cannot stop")? {
            let why = "not suspended: there is no shell that could bring it back";
            self.app.tell(why.to_owned());
        }
        Ok(())
    }
}
