//! The shape of the output, by the options and by the name of the file.

use super::Global;
use crate::cli::Fault;
use crate::cli::output::name;
use crate::export::{Format, Shape};

impl Global {
    /// The shape of the output: as `--format` says, else as the ending of the file's name says.
    pub(in crate::cli) fn shape(&self) -> Result<Shape, Fault> {
        match (self.asked()?, self.output.as_deref()) {
            (Some(shape), _) => Ok(shape),
            // Who names another file than one of these means another file.
            (None, Some(file)) if file.extension().is_some() => {
                Shape::of_file(file).ok_or_else(|| {
                    Fault::Usage(format!(
                        "the ending of {} says no format, as .txt .csv .md .json .html .svg do: \
                         name another file, or give --format",
                        name(file)
                    ))
                })
            }
            (None, _) => Ok(Shape::default()),
        }
    }

    /// The shape that an option asks for.
    fn asked(&self) -> Result<Option<Shape>, Fault> {
        let named = self.format.as_deref().and_then(Shape::named);
        match (self.json, named) {
            (true, Some(other)) if other != Shape::Rows(Format::Json) => {
                Err(Fault::usage(format!(
                    "--json and --format {} ask for different things: give one of them",
                    other.word()
                )))
            }
            (true, _) => Ok(Some(Format::Json.into())),
            (false, named) => Ok(named),
        }
    }

    /// The same for what is rows alone.
    pub(in crate::cli) fn format(&self) -> Result<Format, Fault> {
        rows(self.shape()?)
    }

    /// The format of what is told, where the output is a file of its own kind.
    pub(in crate::cli) fn told_format(&self) -> Result<Format, Fault> {
        rows(self.asked()?.unwrap_or_default())
    }
}

fn rows(shape: Shape) -> Result<Format, Fault> {
    match shape {
        Shape::Rows(format) => Ok(format),
        Shape::Page(_) => Err(Fault::Usage(format!(
            "{} is for quote LINE, compare, plan, afford, advise and history, not for this",
            shape.word().to_uppercase()
        ))),
    }
}
