//! Gone: the terminal went away before anybody said so.

use std::io;

/// What the signal that a terminal is gone would have said.
pub(super) const GONE: i32 = 1;

/// Whether an error says that there is no terminal any more.
pub(super) fn is_gone(error: &io::Error) -> bool {
    #[cfg(unix)]
    let gone = error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error());
    #[cfg(not(unix))]
    let gone = false;
    gone || error.kind() == io::ErrorKind::BrokenPipe
}
