//! New: a plan to start from, never in the place of one that is there.

use std::io;
use std::path::Path;

use serde::Serialize;

use crate::cli::arguments::{Global, PlanNew};
use crate::cli::output::{self, name};
use crate::cli::say::say;
use crate::cli::{Fault, Outcome, chosen};
use crate::export::{self, Format};
use crate::load::plan_starter;
use crate::pricing::Line;

#[derive(Serialize)]
struct Told<'f> {
    written: &'f str,
}

pub(super) fn run(new: &PlanNew, global: &Global) -> Result<Outcome, Fault> {
    let format = global.told_format()?;
    let loaded = chosen::sheet_with_warning(global)?;
    let list = loaded.price_list(global.reading);
    let target = match &new.target {
        Some(text) => Some(target(text, &loaded.sheet)?),
        None => None,
    };
    let steps = new.template.steps(target.as_ref(), list);
    let text = plan_starter(new.template, &steps, list);
    let file = new.file.as_path();
    if file == Path::new("-") {
        output::write(global.output.as_deref(), |out| {
            out.write_all(text.as_bytes())
        })?;
        return Ok(Outcome::Fine);
    }
    output::create(file, text.as_bytes()).map_err(|error| {
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
        let file = name(file);
        say(format_args!(
            "wrote {file}; edit it, then genpanel plan {file}"
        ));
    }
    Ok(Outcome::Fine)
}

/// What the plan leads up to: a run, because edits alone have no setting to draft for.
fn target(
    text: &str,
    sheet: &crate::pricing::Sheet,
) -> Result<crate::pricing::Configuration, Fault> {
    let line = Line::parse(text, sheet).map_err(|error| {
        Fault::usage(format!("--target {}: {error}", crate::pricing::plain(text)))
    })?;
    if line.configuration.generation.is_none() {
        return Err(Fault::usage(
            "--target generates nothing: give a run such as nano-banana-pro:4K:4",
        ));
    }
    Ok(line.configuration)
}
