//! File: a named destination, replaced whole or left as it was.

use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::atomic::{Taken, folder, keep};

/// Where a named output goes.
pub enum Destination {
    /// A new file beside the one that it will replace.
    Beside {
        /// The new file, still without a lasting name.
        new: NamedTempFile,
        /// The one that it will replace.
        target: PathBuf,
    },
    /// A device, a pipe or a link to nothing yet: it is written to directly, for there is nothing to keep whole.
    Direct(File),
}

impl Destination {
    /// Opens it.
    ///
    /// # Errors
    ///
    /// When nothing can be written there.
    pub fn open(path: &Path) -> io::Result<Self> {
        if path.starts_with("/dev") || path.starts_with("/proc") {
            // What stands there leads to a device or an open descriptor, even where the end of it is a file.
            return File::options().append(true).open(path).map(Self::Direct);
        }
        match fs::metadata(path) {
            Ok(old) if old.is_file() => {
                if old.permissions().readonly() {
                    return Err(io::ErrorKind::PermissionDenied.into());
                }
                // Of a link, the file that it leads to is replaced, not the link.
                Self::beside(fs::canonicalize(path)?, Some(&old))
            }
            Ok(old) if old.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            Ok(_) => File::options().append(true).open(path).map(Self::Direct),
            Err(_) if path.is_symlink() => File::create(path).map(Self::Direct),
            Err(_) => Self::beside(path.to_owned(), None),
        }
    }

    fn beside(target: PathBuf, old: Option<&Metadata>) -> io::Result<Self> {
        let new = temporary(&target)?;
        if let Some(old) = old {
            new.as_file().set_permissions(old.permissions())?;
        }
        Ok(Self::Beside { new, target })
    }

    /// Puts what was written in its place.
    ///
    /// # Errors
    ///
    /// When it cannot be kept; then the old file is still there.
    pub fn keep(self) -> io::Result<()> {
        match self {
            Self::Beside { new, target } => keep(new, &target, Taken::Replaced),
            Self::Direct(_) => Ok(()),
        }
    }
}

/// Creates a file with this in it, never in the place of one that is there.
///
/// # Errors
///
/// When something is there already, or it cannot be written; killed at any moment, it leaves no half of it.
pub fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // Asked first because it tells more than that the directory cannot be written to; what counts is asked at the end.
    if path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut new = temporary(path)?;
    new.write_all(bytes)?;
    keep(new, path, Taken::Kept)
}

/// A file without a lasting name in the directory of another, with the permissions of any new file.
fn temporary(beside: &Path) -> io::Result<NamedTempFile> {
    let directory = folder(beside);
    if !directory.is_dir() {
        return Err(io::Error::other("its directory does not exist"));
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".genpanel-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As for any new file: the umask takes from it what the person does not want.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    // The name of a temporary file in the message would help nobody.
    builder
        .tempfile_in(directory)
        .map_err(|error| io::Error::from(error.kind()))
}

impl Write for Destination {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Beside { new, .. } => new.as_file_mut().write(bytes),
            Self::Direct(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Beside { new, .. } => new.as_file_mut().flush(),
            Self::Direct(file) => file.flush(),
        }
    }
}
