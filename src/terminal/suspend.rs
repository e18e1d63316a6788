//! Suspend: makes way for the shell, as Ctrl-Z does in other programs, until the shell says to go on.

use std::io;

#[cfg(unix)]
use rustix::process::{Signal, getpid, getsid, kill_current_process_group};
#[cfg(unix)]
use signal_hook::{consts::SIGTSTP, low_level::emulate_default_handler};

/// Asks everything that was started together with the panel to stop, the panel too; `false` where nobody is
/// there who could have it go on.
///
/// The terminal itself would do so on Ctrl-Z, were the key not read as any other.
#[cfg(unix)]
pub(super) fn ask() -> io::Result<bool> {
    // Whoever leads a session has no shell above it.
    if getsid(None)? == getpid() {
        return Ok(false);
    }
    kill_current_process_group(Signal::TSTP)?;
    Ok(true)
}

/// No other system has it.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "Unix can fail here")]
pub(super) const fn ask() -> io::Result<bool> {
    Ok(false)
}

/// Stops the process; returns when it goes on.
#[cfg(unix)]
pub(super) fn stop() -> io::Result<()> {
    emulate_default_handler(SIGTSTP)
}

/// Nobody asks for it.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "Unix can fail here")]
pub(super) const fn stop() -> io::Result<()> {
    Ok(())
}
