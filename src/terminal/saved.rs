//! Saved: how often the session is handed to what saves it, because that costs more than a frame.

use std::time::{Duration, Instant};

use crate::app::App;

/// How often what is in hand is saved while keys pour in; what was made is saved at once.
const PAUSE: Duration = Duration::from_millis(150);

/// The last time that it was.
pub(super) struct Saved {
    at: Instant,
    /// How much had been made then.
    made: u64,
}

impl Saved {
    pub(super) fn now(app: &App) -> Self {
        Self {
            at: Instant::now(),
            made: app.made(),
        }
    }

    /// When the next time is; `None` for now.
    pub(super) fn next(&self, app: &App) -> Option<Instant> {
        let next = self.at + PAUSE;
        (app.made() == self.made && Instant::now() < next).then_some(next)
    }
}
