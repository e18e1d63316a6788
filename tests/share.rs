//! Share: what is exported and copied is what the screen says, in a terminal, in files and on the command line.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

#[path = "share/bytes.rs"]
mod bytes;
#[path = "share/command.rs"]
mod command;
#[path = "share/keys.rs"]
mod keys;
#[path = "draw/looks.rs"]
#[expect(dead_code, reason = "the styles are the draw test's")]
mod looks;
#[path = "pty/pty.rs"]
mod pty;
#[path = "share/ratios.rs"]
mod ratios;
#[path = "share/screens.rs"]
mod screens;

use genpanel::app::{Action, App, Tab};
use genpanel::load::built_in;
use genpanel::pricing::Reading;

/// The panel as it opens.
fn panel() -> App {
    let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
    app.motion = false;
    app
}

/// On Compare, with the sheet's six examples.
fn compared() -> App {
    let mut app = panel();
    app.update(Action::Show(Tab::Compare));
    app.update(Action::Examples);
    app
}
