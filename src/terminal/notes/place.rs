//! Place: the folder of the sockets, which nobody else may look into.

use std::env;
use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::PathBuf;

use rustix::process::getuid;

/// How many may present at once.
const MOST: u32 = 9;

/// The folder, made where it is not there: `$XDG_RUNTIME_DIR/genpanel`, else one in the temporary directory.
///
/// # Errors
///
/// When it cannot be made, or is somebody else's.
pub(super) fn folder() -> io::Result<PathBuf> {
    let user = getuid().as_raw();
    let runtime = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let folder = match runtime.filter(|path| path.is_absolute()) {
        Some(runtime) => runtime.join("genpanel"),
        None => env::temp_dir().join(format!("genpanel-{user}")),
    };
    let in_words = |error: io::Error| {
        let shown = crate::pricing::plain(&folder.to_string_lossy());
        // Without the system's number, which tells a person nothing.
        let why = match error.raw_os_error() {
            Some(_) => error.kind().to_string(),
            None => error.to_string(),
        };
        io::Error::new(error.kind(), format!("{shown}: {why}"))
    };
    if let Err(error) = DirBuilder::new().mode(0o700).create(&folder)
        && error.kind() != io::ErrorKind::AlreadyExists
    {
        return Err(in_words(error));
    }
    // In a directory that all may write to, somebody else may have been first.
    let found = fs::symlink_metadata(&folder).map_err(in_words)?;
    if !found.is_dir() || found.uid() != user {
        let error = io::Error::new(io::ErrorKind::PermissionDenied, "it is somebody else's");
        return Err(in_words(error));
    }
    if found.mode() & 0o077 != 0 {
        fs::set_permissions(&folder, Permissions::from_mode(0o700)).map_err(in_words)?;
    }
    Ok(folder)
}

/// The names of the sockets, of which each presenter has one.
pub(super) fn names() -> impl Iterator<Item = String> {
    (1..=MOST).map(|number| format!("present-{number}.sock"))
}
