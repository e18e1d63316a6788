//! The session: what is kept comes back as it was, and nothing that a file may hold does any harm.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "store/files.rs"]
mod files;
#[path = "laws/generated.rs"]
mod generated;
#[path = "store/laws.rs"]
mod laws;
#[path = "laws/parts.rs"]
mod parts;
#[path = "store/problems.rs"]
mod problems;
#[path = "store/together.rs"]
mod together;

use genpanel::app::{Action, App, Tab, Toward};
use genpanel::load::built_in;
use genpanel::pricing::Reading;

fn panel() -> App {
    let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
    app.motion = false;
    app
}

/// A panel with two runs, two pins, and History open.
fn used() -> App {
    let mut app = panel();
    let next = Toward::Next;
    for action in [
        Action::Pin,
        Action::Simulate,
        Action::Quality(next),
        Action::Pin,
        Action::Simulate,
        Action::Show(Tab::History),
    ] {
        app.update(action);
    }
    app
}
