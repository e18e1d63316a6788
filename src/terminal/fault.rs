//! Fault: breaks a frame on purpose, so that tests can see what is left of the terminal. Debug builds only.

use std::io;

/// Panics or fails in the frame that `GENPANEL_PANIC_AT` or `GENPANEL_FAIL_AT` names.
#[cfg(debug_assertions)]
pub(super) fn inject(frame: u32) -> io::Result<()> {
    let named = |name| std::env::var(name).is_ok_and(|value| value == frame.to_string());
    assert!(!named("GENPANEL_PANIC_AT"), "a panic on purpose");
    if named("GENPANEL_FAIL_AT") {
        return Err(io::Error::other("a failure on purpose"));
    }
    Ok(())
}

/// Nothing in a release build.
#[cfg(not(debug_assertions))]
#[expect(clippy::unnecessary_wraps, reason = "the debug build can fail here")]
pub(super) const fn inject(_frame: u32) -> io::Result<()> {
    Ok(())
}
