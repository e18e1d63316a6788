//! Notes: what the speaker sees in a terminal of its own, over a socket that is this person's alone.
//!
//! Presenting works without it. The socket is in the runtime directory, and nothing of it leaves the machine.

#[cfg(unix)]
pub(super) mod follow;
#[cfg(unix)]
mod place;
#[cfg(unix)]
mod server;
#[cfg(unix)]
mod wire;

#[cfg(unix)]
use server::Server;

use crate::app::App;

/// The notes of the presentation, as they were told last.
#[derive(Default)]
pub(super) struct Notes {
    #[cfg(unix)]
    server: Option<Server>,
    tried: bool,
    #[cfg(unix)]
    last: Option<crate::app::Notes>,
}

impl Notes {
    /// Tells whoever follows what is shown now, if that is something else. Without a presentation nothing begins.
    /// Where nobody can follow, why not, once.
    #[cfg(unix)]
    pub(super) fn tell(&mut self, app: &App) -> Option<String> {
        let notes = app.notes();
        if notes == self.last {
            return None;
        }
        let mut trouble = None;
        if !self.tried {
            self.tried = true;
            match Server::open() {
                Ok(server) => self.server = Some(server),
                Err(error) => trouble = Some(format!("no speaker's notes: {error}")),
            }
        }
        if let Some(server) = &self.server {
            server.tell(notes.as_ref());
        }
        // Whoever followed looks for somebody else who presents.
        if notes.is_none() {
            self.close();
        }
        self.last = notes;
        trouble
    }

    /// Takes the socket away, until there is something to tell.
    #[cfg(unix)]
    pub(super) fn close(&mut self) {
        if self.server.take().is_some() {
            self.tried = false;
        }
        self.last = None;
    }

    /// There is none.
    #[cfg(not(unix))]
    pub(super) fn close(&mut self) {}

    /// Where there are no such sockets, that is said once.
    #[cfg(not(unix))]
    pub(super) fn tell(&mut self, app: &App) -> Option<String> {
        if self.tried || app.notes().is_none() {
            return None;
        }
        self.tried = true;
        Some("no speaker's notes: not on this system".to_owned())
    }
}
