//! Guard: the terminal as it was found, whatever happens.

use std::io::{self, Write as _};
use std::panic;

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};
use crossterm::{cursor, execute, queue};

/// Holds the terminal; dropping it gives the terminal back.
pub(super) struct Guard(());

impl Guard {
    /// Takes the terminal. Pasted text is bracketed, so that it is not taken for keys.
    pub(super) fn enter() -> io::Result<Self> {
        enable_raw_mode()?;
        let guard = Self(());
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            // First the terminal, so that the report is seen; a failure here must not hide the panic.
            let _ = restore();
            report(panic);
        }));
        execute!(
            io::stdout(),
            EnterAlternateScreen,
            EnableBracketedPaste,
            cursor::Hide
        )?;
        Ok(guard)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // Nothing can be said where the terminal is gone, and nothing needs to be.
        let _ = restore();
    }
}

/// Safe to call twice, and in the middle of a frame.
fn restore() -> io::Result<()> {
    let mut out = io::stdout();
    queue!(
        out,
        EndSynchronizedUpdate,
        DisableBracketedPaste,
        cursor::Show,
        LeaveAlternateScreen
    )?;
    let flushed = out.flush();
    disable_raw_mode()?;
    flushed
}
