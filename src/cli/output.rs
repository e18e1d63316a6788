//! Output: standard output or a file, with every error of writing handled in one place.

mod flat;
mod place;
mod standard;

use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::Fault;
use crate::pricing::plain;
use crate::store::Destination;
use flat::Flat;
pub(super) use place::Place;

pub(super) use crate::store::create;

/// Large enough that a stream of quotes is not a stream of system calls.
const BUFFER: usize = 64 * 1024;

/// Writes to the file, or to standard output if there is none or it is `-`.
pub(super) fn write<'p, T>(
    place: impl Into<Place<'p>>,
    work: impl FnOnce(&mut dyn Write) -> io::Result<T>,
) -> Result<T, Fault> {
    // By its device name, a redirected standard output would be opened anew and lose its place in the file.
    const STANDARD: [&str; 2] = ["-", "/dev/stdout"];
    let Place { file, ascii } = place.into();
    let work = |out: &mut dyn Write| {
        if ascii {
            work(&mut Flat::new(out))
        } else {
            work(out)
        }
    };
    let Some(path) = file.filter(|path| !STANDARD.map(Path::new).contains(path)) else {
        let written = standard::open().and_then(|out| {
            let (done, _) = buffered(out, work)?;
            Ok(done)
        });
        return written.map_err(|error| Fault::writing("standard output", error));
    };
    let written = Destination::open(path).and_then(|out| {
        let (done, out) = buffered(out, work)?;
        out.keep()?;
        Ok(done)
    });
    written.map_err(|error| Fault::writing(name(path), error))
}

/// A file as messages name it.
pub(super) fn name(path: &Path) -> String {
    plain(&path.to_string_lossy())
}

fn buffered<W: Write, T>(
    out: W,
    work: impl FnOnce(&mut dyn Write) -> io::Result<T>,
) -> io::Result<(T, W)> {
    let mut out = BufWriter::with_capacity(BUFFER, out);
    let done = work(&mut out)?;
    let mut out = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    out.flush()?;
    Ok((done, out))
}
