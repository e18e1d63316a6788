//! Effect: what an action asks of the world outside, as a value.

use std::time::Duration;

/// Something for the loop to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// End the program.
    Quit,
    /// Make way for the shell.
    Suspend,
    /// Send [`Action::Settle`](super::Action::Settle) when so much time has passed without another change.
    SettleAfter(Duration),
    /// Send [`Action::Advance`](super::Action::Advance) when so much time has passed.
    AdvanceAfter(Duration),
}
