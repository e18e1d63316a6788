//! Output: standard output or a file, with every error of writing handled in one place.

mod beside;
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

/// Large enough that writing is not a stream of system calls.
const BUFFER: usize = 64 * 1024;

/// Writes to the file, or to standard output if there is none or it is `-`.
pub(super) fn write<'p, T>(
    place: impl Into<Place<'p>>,
    work: impl FnOnce(&mut dyn Write) -> io::Result<T>,
) -> Result<T, Fault> {
    to(place.into(), &Through::Buffer, work)
}

/// The same for what may be long: a thread writes while the next part is made.
pub(super) fn stream<T>(
    place: Place<'_>,
    work: impl FnOnce(&mut dyn Write) -> io::Result<T>,
) -> Result<T, Fault> {
    to(place, &Through::Thread, work)
}

/// What stands between the work and where it is written.
enum Through {
    Buffer,
    Thread,
}

fn to<T>(
    place: Place<'_>,
    through: &Through,
    work: impl FnOnce(&mut dyn Write) -> io::Result<T>,
) -> Result<T, Fault> {
    // By its device name, a redirected standard output would be opened anew and lose its place in the file.
    const STANDARD: [&str; 2] = ["-", "/dev/stdout"];
    let Place { file, ascii } = place;
    let work = |out: &mut dyn Write| {
        if ascii {
            work(&mut Flat::new(out))
        } else {
            work(out)
        }
    };
    let Some(path) = file.filter(|path| !STANDARD.map(Path::new).contains(path)) else {
        let written = standard::open().and_then(|out| {
            let (done, _) = through.write(out, work)?;
            Ok(done)
        });
        return written.map_err(|error| Fault::writing("standard output", error));
    };
    let written = Destination::open(path).and_then(|out| {
        let (done, out) = through.write(out, work)?;
        out.keep()?;
        Ok(done)
    });
    written.map_err(|error| Fault::writing(name(path), error))
}

/// A file as messages name it.
pub(super) fn name(path: &Path) -> String {
    plain(&path.to_string_lossy())
}

impl Through {
    fn write<W: Write + Send, T>(
        &self,
        out: W,
        work: impl FnOnce(&mut dyn Write) -> io::Result<T>,
    ) -> io::Result<(T, W)> {
        let (done, mut out) = match self {
            Self::Buffer => {
                let mut out = BufWriter::with_capacity(BUFFER, out);
                let done = work(&mut out)?;
                let out = out.into_inner().map_err(io::IntoInnerError::into_error)?;
                (done, out)
            }
            Self::Thread => beside::write(out, work)?,
        };
        out.flush()?;
        Ok((done, out))
    }
}
