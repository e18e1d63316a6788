//! Guard: the terminal as it was found, whatever happens.

use std::cell::Cell;
use std::io::{self, Write as _};
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::mouse;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};
use crossterm::{cursor, execute};
#[cfg(unix)]
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};

/// Holds the terminal; dropping it gives the terminal back.
pub(super) struct Guard {
    held: Arc<AtomicBool>,
    mouse: Cell<bool>,
}

impl Guard {
    /// Takes the terminal. Pasted text is bracketed, so that it is not taken for keys.
    pub(super) fn enter(mouse: bool) -> io::Result<Self> {
        let held = Arc::new(AtomicBool::new(false));
        let guard = Self {
            held: Arc::clone(&held),
            mouse: Cell::new(mouse),
        };
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            // First the terminal, so that the report is seen.
            restore(&held);
            report(panic);
        }));
        guard.take()?;
        Ok(guard)
    }

    /// Whether the terminal is held.
    pub(super) fn holds(&self) -> bool {
        self.held.load(Ordering::SeqCst)
    }

    /// Gives the terminal back for a while.
    pub(super) fn give_back(&self) {
        restore(&self.held);
    }

    /// Takes the terminal after somebody else had it, whether it was given back or not.
    pub(super) fn take_again(&self) -> io::Result<()> {
        // Raw mode counts as on, so crossterm would leave what a shell has set meanwhile; and were it switched off
        // and on, a key in between could be taken for a signal.
        #[cfg(unix)]
        if self.holds() {
            let mut settings = tcgetattr(io::stdin())?;
            settings.make_raw();
            tcsetattr(io::stdin(), OptionalActions::Now, &settings)?;
        }
        self.take()
    }

    /// Has the terminal report the mouse, or keep it to itself.
    pub(super) fn listen_to_mouse(&self, on: bool) -> io::Result<()> {
        self.mouse.set(on);
        if on { mouse::on() } else { mouse::off() }
    }

    fn take(&self) -> io::Result<()> {
        enable_raw_mode()?;
        self.held.store(true, Ordering::SeqCst);
        execute!(
            io::stdout(),
            EnterAlternateScreen,
            EnableBracketedPaste,
            cursor::Hide
        )?;
        if self.mouse.get() {
            mouse::on()?;
        }
        Ok(())
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        restore(&self.held);
    }
}

/// Gives the terminal back, once: leaving the alternate screen a second time would put the cursor
/// back to where it was before, and what is written next over the report of the panic.
///
/// Safe in the middle of a frame. Where the terminal is gone nothing can be said, and nothing needs to be.
fn restore(held: &AtomicBool) {
    if !held.swap(false, Ordering::SeqCst) {
        return;
    }
    let _ = mouse::off();
    let mut out = io::stdout();
    let _ = execute!(
        out,
        EndSynchronizedUpdate,
        DisableBracketedPaste,
        cursor::Show,
        LeaveAlternateScreen
    );
    let _ = out.flush();
    let _ = disable_raw_mode();
}
