//! Effect: what an action asks of the world outside, as a value.

use std::time::Duration;

use super::Copying;

/// Something for the loop to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// End the program.
    Quit,
    /// Make way for the shell.
    Suspend,
    /// Listen to the mouse, or leave it to the terminal.
    Mouse(bool),
    /// Send [`Action::Settle`](super::Action::Settle) when so much time has passed without another change.
    SettleAfter(Duration),
    /// Send [`Action::Advance`](super::Action::Advance) when so much time has passed.
    AdvanceAfter(Duration),
    /// Write [`App::plan_to_save`](super::App::plan_to_save), and tell [`App::plan_saved`](super::App::plan_saved).
    SavePlan {
        /// The file.
        path: String,
        /// Whether a file that is there may be replaced.
        replace: Replace,
    },
    /// Read the scenes that are to be presented against the sheet, and tell [`App::present()`](super::App::present()).
    Present,
    /// Read a plan, and tell [`App::plan_opened`](super::App::plan_opened).
    OpenPlan {
        /// The file.
        path: String,
    },
    /// Write what is on the screen in the format of the file's ending, and tell
    /// [`App::exported`](super::App::exported).
    Export {
        /// The file.
        path: String,
        /// Whether a file that is there may be replaced.
        replace: bool,
    },
    /// Send what is on the screen to the clipboard, and tell [`App::sent`](super::App::sent).
    Copy(Copying),
}

/// Whether a file that is there may be replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replace {
    /// It is asked first.
    No,
    /// Where it still holds this, which was written from here; it is asked first where somebody has changed it since.
    Still(String),
    /// Whatever it holds.
    Yes,
}
