//! The panel on a pseudo-terminal: what it shows, what it costs, and what it leaves behind.

#[path = "terminal/background.rs"]
mod background;
#[path = "terminal/doctor.rs"]
mod doctor;
#[path = "terminal/flood.rs"]
mod flood;
#[path = "terminal/hang_up.rs"]
mod hang_up;
#[path = "terminal/idle.rs"]
mod idle;
#[path = "terminal/links.rs"]
mod links;
#[path = "terminal/mouse.rs"]
mod mouse;
#[path = "terminal/noise.rs"]
mod noise;
#[path = "terminal/plans.rs"]
mod plans;
#[path = "terminal/prices.rs"]
mod prices;
#[path = "pty/pty.rs"]
mod pty;
#[path = "terminal/reload.rs"]
mod reload;
#[path = "terminal/resize.rs"]
mod resize;
#[path = "terminal/restore.rs"]
mod restore;
#[path = "terminal/session.rs"]
mod session;
#[path = "terminal/signals.rs"]
mod signals;

const UP: &str = "\x1b[A";
const DOWN: &str = "\x1b[B";
const RIGHT: &str = "\x1b[C";
const LEFT: &str = "\x1b[D";

/// A panel that has drawn its first frame.
fn open() -> pty::Session {
    let session = pty::Launch::panel().start();
    session.wait_for("Generate (147 credits)");
    session
}
