//! Out: the terminal that frames are written to.

use std::io;

/// Where frames go to, without a buffer in between: each is one write.
#[cfg(unix)]
pub(super) type Out = std::fs::File;
/// Where frames go to.
#[cfg(not(unix))]
pub(super) type Out = io::Stdout;

/// The terminal to write to.
#[cfg(unix)]
pub(super) fn out() -> io::Result<Out> {
    use std::os::fd::AsFd as _;

    // What standard output holds back until a line ends would be written twice as often.
    Ok(io::stdout().as_fd().try_clone_to_owned()?.into())
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "on Unix it can fail")]
pub(super) fn out() -> io::Result<Out> {
    Ok(io::stdout())
}
