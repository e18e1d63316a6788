//! The shape of the output, by the options and by the name of the file.

use super::Global;
use crate::cli::Fault;
use crate::export::{Format, Shape};

impl Global {
    /// The shape of the output: as `--format` says, else as the ending of the file's name says.
    pub(in crate::cli) fn shape(&self) -> Result<Shape, Fault> {
        let named = self.format.as_deref().and_then(Shape::named);
        match (self.json, named) {
            (true, Some(other)) if other != Shape::Rows(Format::Json) => {
                Err(Fault::usage(format!(
                    "--json and --format {} ask for different things: give one of them",
                    other.word()
                )))
            }
            (true, _) => Ok(Format::Json.into()),
            (false, Some(shape)) => Ok(shape),
            (false, None) => Ok(self
                .output
                .as_deref()
                .and_then(Shape::of_file)
                .unwrap_or_default()),
        }
    }

    /// The same for what is rows alone.
    pub(in crate::cli) fn format(&self) -> Result<Format, Fault> {
        match self.shape()? {
            Shape::Rows(format) => Ok(format),
            Shape::Page(_) => Err(Fault::Usage(format!(
                "{} is for quote LINE, compare, plan, afford, advise and history, not for this",
                self.shape()?.word().to_uppercase()
            ))),
        }
    }
}
