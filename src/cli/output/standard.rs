//! Standard output, without the standard library's habit of taking a closed one for a full success.
//!
//! The library opens `/dev/null` in the place of a closed descriptor before `main` begins,
//! and reports writes to an unwritable one as done. The first is recognised by how it was opened
//! and by who started the program, the second by writing to a copy of the descriptor instead.

use std::io;
#[cfg(unix)]
use std::os::fd::{AsFd, BorrowedFd};

#[cfg(unix)]
use rustix::fs::{OFlags, fcntl_getfl};

/// Opens it.
///
/// # Errors
///
/// When it is closed.
#[cfg(unix)]
pub(super) fn open() -> io::Result<std::fs::File> {
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
pub(super) fn open() -> io::Result<io::Stdout> {
    Ok(io::stdout())
}

/// Whether standard output was closed when the program began.
///
/// The library puts `/dev/null` there, opened for reading and writing.
/// Python and Node open it just so for a program that they silence; nothing about the descriptor tells which it was.
/// Who started the program does: a shell closes with `>&-`, but silences with `>/dev/null`, open for writing only.
/// A shell that was itself silenced hands on what it was given. Whoever else closes it is given the benefit of the doubt.
#[cfg(unix)]
fn was_closed() -> bool {
    let starter = || std::os::unix::process::parent_id().to_string();
    is_for_both(io::stdout().as_fd())
        && null_for_both("self", 1)
        && !null_for_both("self", 2)
        && is_shell(&starter())
        && !null_for_both(&starter(), 1)
}

/// Whether a descriptor is open for reading and writing. The system says that at once, where `/proc` takes a while.
#[cfg(unix)]
fn is_for_both(descriptor: BorrowedFd<'_>) -> bool {
    fcntl_getfl(descriptor).is_ok_and(|flags| flags & OFlags::RWMODE == OFlags::RDWR)
}

/// Whether a process runs one of the shells: `sh`, `bash`, `dash`, `zsh`, `fish` and their like.
#[cfg(unix)]
fn is_shell(process: &str) -> bool {
    let program = std::fs::read_link(format!("/proc/{process}/exe")).unwrap_or_default();
    let name = program.file_name().and_then(std::ffi::OsStr::to_str);
    name.is_some_and(|name| name.ends_with("sh") || name.starts_with("busybox"))
}

#[cfg(unix)]
fn null_for_both(process: &str, descriptor: u8) -> bool {
    const ACCESS: u32 = 0o3;
    const READ_AND_WRITE: u32 = 0o2;
    let target = std::fs::read_link(format!("/proc/{process}/fd/{descriptor}"));
    if !target.is_ok_and(|target| target == std::path::Path::new("/dev/null")) {
        return false;
    }
    let told = std::fs::read_to_string(format!("/proc/{process}/fdinfo/{descriptor}"));
    let flags = told.ok().and_then(|told| {
        let flags = told.lines().find_map(|line| line.strip_prefix("flags:"))?;
        u32::from_str_radix(flags.trim(), 8).ok()
    });
    flags.is_some_and(|flags| flags & ACCESS == READ_AND_WRITE)
}
