//! File: a named destination, replaced whole or left as it was.

use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Where a named output goes.
pub(super) enum Destination {
    /// A new file beside the one that it will replace.
    Beside { new: NamedTempFile, target: PathBuf },
    /// A device, a pipe or a link to nothing yet: it is written to directly, for there is nothing to keep whole.
    Direct(File),
}

impl Destination {
    /// Opens it.
    ///
    /// # Errors
    ///
    /// When nothing can be written there.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
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
        let directory = match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
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
        let new = builder
            .tempfile_in(directory)
            .map_err(|error| io::Error::from(error.kind()))?;
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
    pub(super) fn keep(self) -> io::Result<()> {
        match self {
            Self::Beside { new, target } => {
                new.as_file().sync_all()?;
                new.persist(target)?;
                Ok(())
            }
            Self::Direct(_) => Ok(()),
        }
    }
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
