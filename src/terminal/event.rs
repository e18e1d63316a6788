//! Events: what wakes the loop.

use std::io;

use ratatui::layout::Position;

#[cfg(unix)]
use crate::app::Notes;
use crate::input::Key;
use crate::load::Loaded;
use crate::ui::Hand;

/// Everything that can wake the loop.
#[derive(Debug)]
pub(super) enum Event {
    /// A key was pressed.
    Key(Key),
    /// A line was read where there is no screen, with its number; or why it cannot be used.
    Line(u64, Result<String, &'static str>),
    /// There are no more lines.
    NoMoreLines,
    /// The mouse did something at a cell.
    Mouse(Hand, Position),
    /// The terminal has told its background; whether it is light.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix asks"))]
    Background(bool),
    /// Text was pasted.
    Paste(String),
    /// The terminal has another size, or may have had one for a moment.
    Resize,
    /// A signal says to end, and which.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix tells"))]
    End(i32),
    /// A signal says to make way for the shell.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix tells"))]
    Suspend,
    /// A signal says to go on.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix tells"))]
    Continue,
    /// The terminal is gone: its window was closed, or the line to it broke.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix tells"))]
    Gone,
    /// The price sheet was changed, and can be used.
    Sheet(Box<Loaded>),
    /// The price sheet was changed or is gone, and cannot be used; what is wrong.
    WrongSheet(String),
    /// The session could not be saved, and why.
    NotSaved(String),
    /// What whoever presents shows now; nothing while nobody does.
    #[cfg(unix)]
    Notes(Option<Box<Notes>>),
    /// Nothing can be read any more.
    Failed(io::Error),
}
