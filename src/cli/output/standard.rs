//! Standard output, without the standard library's habit of taking a closed one for a full success.
//!
//! The library opens `/dev/null` in the place of a closed descriptor before `main` begins,
//! and reports writes to an unwritable one as done. The first is recognised by how it was opened,
//! the second by writing to a copy of the descriptor instead.

use std::io;

/// Opens it.
///
/// # Errors
///
/// When it is closed.
#[cfg(unix)]
pub(super) fn open() -> io::Result<std::fs::File> {
    use std::os::fd::AsFd;

    if was_closed() {
        return Err(io::Error::new(
            io::ErrorKind::NotConnected,
            "it is closed; to discard output, use >/dev/null or -o /dev/null",
        ));
    }
    Ok(io::stdout().as_fd().try_clone_to_owned()?.into())
}

/// Opens it.
///
/// # Errors
///
/// Never: what is closed shows when it is written to.
#[cfg(not(unix))]
pub(super) fn open() -> io::Result<io::StdoutLock<'static>> {
    Ok(io::stdout().lock())
}

/// Whether standard output was closed when the program began.
///
/// The library puts `/dev/null` there, opened for reading and writing; a shell's `>/dev/null` is open for writing only.
/// Some programs that start others do open it for both. They are told apart where they silence standard error too;
/// where they do not, the message is at least seen.
#[cfg(unix)]
fn was_closed() -> bool {
    null_for_both("1") && !null_for_both("2")
}

#[cfg(unix)]
fn null_for_both(descriptor: &str) -> bool {
    const ACCESS: u32 = 0o3;
    const READ_AND_WRITE: u32 = 0o2;
    let target = std::fs::read_link(format!("/proc/self/fd/{descriptor}"));
    if !target.is_ok_and(|target| target == std::path::Path::new("/dev/null")) {
        return false;
    }
    let told = std::fs::read_to_string(format!("/proc/self/fdinfo/{descriptor}"));
    let flags = told.ok().and_then(|told| {
        let flags = told.lines().find_map(|line| line.strip_prefix("flags:"))?;
        u32::from_str_radix(flags.trim(), 8).ok()
    });
    flags.is_some_and(|flags| flags & ACCESS == READ_AND_WRITE)
}
