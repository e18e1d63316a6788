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
    #[cfg(unix)]
    pub(super) fn tell(&mut self, app: &mut App) {
        let notes = app.notes();
        if notes == self.last {
            return;
        }
        if !self.tried {
            self.tried = true;
            match Server::open() {
                Ok(server) => self.server = Some(server),
                Err(error) => refused(app, &error.to_string()),
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
    pub(super) fn tell(&mut self, app: &mut App) {
        if !self.tried && app.notes().is_some() {
            self.tried = true;
            refused(app, "not on this system");
        }
    }
}

fn refused(app: &mut App, why: &str) {
    let before = app.notice.take().map(|notice| format!("{notice}; "));
    let before = before.unwrap_or_default();
    app.tell(format!("{before}no speaker's notes: {why}"));
}
