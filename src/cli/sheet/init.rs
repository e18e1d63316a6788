//! Init: a price sheet to start from, never in the place of one that is there.

use std::io;
use std::path::Path;

use serde::Serialize;

use crate::cli::arguments::Global;
use crate::cli::output::{self, name};
use crate::cli::say::say;
use crate::cli::{Fault, Outcome};
use crate::export::{self, Format};
use crate::load::starter;

#[derive(Serialize)]
struct Told<'f> {
    written: &'f str,
}

pub(super) fn run(file: Option<&Path>, global: &Global) -> Result<Outcome, Fault> {
    let file = match (file, global.output.as_deref()) {
        (Some(_), Some(_)) => {
            return Err(Fault::usage(
                "the new sheet is named twice: give FILE or --output, not both",
            ));
        }
        (Some(file), None) | (None, Some(file)) => file,
        (None, None) => Path::new("pricing.toml"),
    };
    let (format, to_output) = (global.told_format()?, file == Path::new("-"));
    match format {
        Format::Table => {}
        Format::Json if !to_output => {}
        Format::Json | Format::Csv | Format::Markdown => {
            return Err(Fault::usage(format!(
                "--format {} means nothing to genpanel sheet init: a price sheet is TOML",
                format.word()
            )));
        }
    }
    if to_output {
        output::write(None, |out| out.write_all(starter().as_bytes()))?;
        return Ok(Outcome::Fine);
    }
    output::create(file, starter().as_bytes()).map_err(|error| {
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
        let written = &file.to_string_lossy();
        output::write(None, |out| export::object(&Told { written }, out))?;
    } else {
        say(format_args!(
            "wrote {}; edit it, then genpanel sheet check",
            name(file)
        ));
    }
    Ok(Outcome::Fine)
}
