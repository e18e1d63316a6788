//! The terminal: guard, events and the loop. The only module that knows a terminal is there.

use crate::load::Loaded;
use crate::pricing::Reading;

/// Runs the panel until the person quits.
///
/// # Errors
///
/// When the terminal cannot be set up or written to.
pub fn run(loaded: Loaded, reading: Reading) -> color_eyre::Result<()> {
    let _ = (loaded, reading);
    Err(color_eyre::eyre::eyre!("the panel is not built yet"))
}
