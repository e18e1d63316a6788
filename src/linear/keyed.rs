//! Keyed: a single key does here what it does on the screen, so that what notices say of keys holds here too.

use super::{Linear, Reply};
use crate::app::{Action, Filter};
use crate::input::Key;

impl Linear {
    /// What a key does here; `None` where the command is no key that means something.
    pub(super) fn key(&mut self, command: &str) -> Option<Reply> {
        let key = Key::parse(command)?;
        let scopes = self.app.scopes_of_screen();
        let mut scopes_of_key = scopes.iter().copied();
        let (action, scope) = scopes_of_key.find_map(|scope| {
            let action = self.keys.action(key, &[scope])?;
            Some((action, scope))
        })?;
        if action == Action::Back {
            return Some(self.back());
        }
        if action.name().is_none() && action != Action::Palette {
            return None;
        }
        Some(self.perform(action, scope))
    }

    /// The only thing that stays open here is the filter.
    fn back(&mut self) -> Reply {
        let filtered = self.app.filter != Filter::default();
        self.app.update(Action::Back);
        if filtered && self.app.filter == Filter::default() {
            Reply::line("all models again")
        } else {
            Reply::trouble("there is nothing to close")
        }
    }
}
