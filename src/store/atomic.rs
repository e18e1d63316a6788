//! Atomic: a file comes whole or not at all, whatever happens in the middle; every file gets its name here.

use std::fs;
#[cfg(unix)]
use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

/// Puts a text in the place of a file: written beside it, brought to the disk, and renamed.
///
/// # Errors
///
/// When it cannot be written; then the old file is still there.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    // Of a link, the file that it leads to is replaced, not the link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut new = tempfile::Builder::new()
        .prefix(&leftover(path))
        .tempfile_in(folder(&target))
        .map_err(|error| plainly(&error))?;
    new.write_all(text.as_bytes())?;
    keep(new, &target, Taken::Replaced).map_err(|error| plainly(&error))
}

/// What becomes of a file that has the name already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// The new one takes its place.
    Replaced,
    /// It stays, and the new one is not kept.
    Kept,
}

/// Brings a new file to the disk and gives it its lasting name there.
pub(super) fn keep(new: NamedTempFile, target: &Path, taken: Taken) -> io::Result<()> {
    new.as_file().sync_all()?;
    match taken {
        Taken::Replaced => new.persist(target)?,
        Taken::Kept => new.persist_noclobber(target)?,
    };
    // Else a power cut could undo the renaming. Windows has no such thing; a folder that cannot be read is no
    // reason to call a file lost that is there.
    #[cfg(unix)]
    if let Ok(folder) = File::open(folder(target)) {
        folder.sync_all()?;
    }
    Ok(())
}

/// The folder that a file is in.
pub(super) fn folder(of: &Path) -> &Path {
    let parent = of.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or_else(|| Path::new("."))
}

/// Removes what a killed writer of this file left beside it. Only for whoever alone writes it.
pub(super) fn sweep(path: &Path) {
    let prefix = leftover(path);
    let entries = path.parent().and_then(|folder| fs::read_dir(folder).ok());
    for entry in entries.into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(&prefix) {
            // What cannot be removed does no harm.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// How the names of the temporary files of a file begin.
fn leftover(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    format!(".{name}-")
}

/// The error without the name of the temporary file, which would help nobody.
fn plainly(error: &io::Error) -> io::Error {
    match error.raw_os_error() {
        Some(code) => io::Error::from_raw_os_error(code),
        None => io::Error::from(error.kind()),
    }
}
