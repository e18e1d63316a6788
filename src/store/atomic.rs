//! Atomic: a file is replaced whole or not at all, whatever happens in the middle.

use std::fs;
#[cfg(unix)]
use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;

/// Puts a text in the place of a file: written beside it, brought to the disk, and renamed.
///
/// # Errors
///
/// When it cannot be written; then the old file is still there.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    // Of a link, the file that it leads to is replaced, not the link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let directory = target.parent().unwrap_or_else(|| Path::new("."));
    let mut new = tempfile::Builder::new()
        .prefix(&leftover(path))
        .tempfile_in(directory)
        .map_err(|error| plainly(&error))?;
    new.write_all(text.as_bytes())?;
    new.as_file().sync_all()?;
    new.persist(&target)
        .map_err(|error| plainly(&error.error))?;
    // Else a power cut could undo the renaming. Windows has no such thing.
    #[cfg(unix)]
    File::open(directory)?.sync_all()?;
    Ok(())
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
