//! Presenting: every slide at every size, the check of its totals, the live panel behind it, and the speaker's notes.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

#[path = "present/check.rs"]
mod check;
#[path = "present/drawn.rs"]
mod drawn;
#[path = "present/lines.rs"]
mod lines;
#[path = "draw/looks.rs"]
mod looks;
#[cfg(unix)]
#[path = "present/notes.rs"]
mod notes;
#[path = "pty/pty.rs"]
mod pty;
#[path = "present/stage.rs"]
mod stage;
#[path = "present/terminal.rs"]
mod terminal;

use genpanel::app::{Action, App, PresentAction, Show};
use genpanel::load::{BUILT_IN, parse};
use genpanel::pricing::Sheet;
use genpanel::scenes::Script;

fn built_in() -> Sheet {
    parse(BUILT_IN).unwrap()
}

/// The built-in sheet with another price, and without a model.
fn edited() -> Sheet {
    let dearer = BUILT_IN.replacen("\ncredits = 49", "\ncredits = 55", 1);
    let at = dearer.find("[[model]]\nid = \"nano-banana-2\"").unwrap();
    let length = dearer[at + 1..].find("[[model]]").unwrap() + 1;
    let without = [&dearer[..at], &dearer[at + length..]].concat();
    // What speaks of the model elsewhere goes with it.
    let end = without.find("\n[[example]]").unwrap();
    parse(&without[..end]).unwrap()
}

fn tour(sheet: &Sheet) -> Show {
    Show::from(&Script::tour().scenes(sheet).unwrap())
}

/// The panel with a scene of the tour on it, counted from 0.
fn presenting(sheet: Sheet, at: usize) -> App {
    let show = tour(&sheet);
    let reading = sheet.reading;
    let mut app = App::new(sheet, reading);
    app.motion = false;
    app.present(show, at, false);
    app
}

fn act(app: &mut App, action: PresentAction) {
    app.update(Action::Present(action));
}
