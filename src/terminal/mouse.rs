//! Mouse: has the terminal report clicks and the wheel, and no more.
//!
//! crossterm asks for every motion as well (modes 1002 and 1003), which would wake the panel all the time.

use std::io::{self, Write as _};

/// Presses and the wheel (mode 1000), written so that no column is too far (mode 1006).
#[cfg(unix)]
pub(super) fn on() -> io::Result<()> {
    write(b"\x1b[?1000h\x1b[?1006h")
}

/// The terminal keeps the mouse to itself.
#[cfg(unix)]
pub(super) fn off() -> io::Result<()> {
    write(b"\x1b[?1006l\x1b[?1000l")
}

#[cfg(unix)]
fn write(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout();
    out.write_all(bytes)?;
    out.flush()
}

/// Elsewhere the system is asked, which reports motion or nothing.
#[cfg(not(unix))]
pub(super) fn on() -> io::Result<()> {
    crossterm::execute!(io::stdout(), crossterm::event::EnableMouseCapture)
}

/// The terminal keeps the mouse to itself.
#[cfg(not(unix))]
pub(super) fn off() -> io::Result<()> {
    crossterm::execute!(io::stdout(), crossterm::event::DisableMouseCapture)
}
