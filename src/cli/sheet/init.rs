//! Init: a price sheet to start from, never in the place of one that is there.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use crate::cli::arguments::Global;
use crate::cli::output::{self, name};
use crate::cli::say::say;
use crate::cli::{Fault, Outcome};
use crate::export::Format;
use crate::load::starter;

pub(super) fn run(file: &Path, global: &Global) -> Result<Outcome, Fault> {
    let format = global.format()?;
    if file == Path::new("-") {
        output::write(None, |out| out.write_all(starter().as_bytes()))?;
        return Ok(Outcome::Fine);
    }
    create(file).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            Fault::usage(format!(
                "{} is there already and is left as it is: name another file, or move it away",
                name(file)
            ))
        } else {
            Fault::writing(name(file), error)
        }
    })?;
    if format == Format::Json {
        let told = serde_json::json!({ "written": file.to_string_lossy() });
        output::write(None, |out| writeln!(out, "{told}"))?;
    } else {
        say(format_args!(
            "wrote {}; edit it, then genpanel sheet check",
            name(file)
        ));
    }
    Ok(Outcome::Fine)
}

/// Creates the file whole, or not at all.
fn create(path: &Path) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    let written = file
        .write_all(starter().as_bytes())
        .and_then(|()| file.sync_all());
    if written.is_err() {
        // It was made here a moment ago, and half a sheet is worse than none.
        let _ = fs::remove_file(path);
    }
    written
}
