//! Gone: the terminal went away before anybody said so.

use std::io;

use color_eyre::Report;

/// What the signal that a terminal is gone would have said.
pub(super) const GONE: i32 = 1;

/// Whether a failure says that there is no terminal any more, whatever was being done with it: the system wakes who
/// ignores the signal with one that tells to go on.
pub(super) fn is_gone(failure: &Report) -> bool {
    let errors = failure.chain().filter_map(|cause| cause.downcast_ref());
    errors.into_iter().any(says_gone)
}

fn says_gone(error: &io::Error) -> bool {
    #[cfg(unix)]
    let gone = error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error());
    #[cfg(not(unix))]
    let gone = false;
    gone || error.kind() == io::ErrorKind::BrokenPipe
}

#[cfg(test)]
mod tests {
    use color_eyre::eyre::WrapErr;

    use super::*;

    #[test]
    fn what_was_being_done_does_not_hide_it() {
        let told =
            |error: io::Error| is_gone(&Err::<(), _>(error).wrap_err("cannot draw").unwrap_err());
        assert!(told(io::ErrorKind::BrokenPipe.into()));
        #[cfg(unix)]
        assert!(told(rustix::io::Errno::IO.into()));
        assert!(!told(io::ErrorKind::PermissionDenied.into()));
        assert!(!is_gone(&color_eyre::eyre::eyre!("another failure")));
    }
}
