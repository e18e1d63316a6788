//! The shape of the output, by the options and by the name of the file.

use std::path::Path;

use super::Global;
use crate::cli::Fault;
use crate::cli::output::name;
use crate::export::{Format, Shape};

impl Global {
    /// The shape of the output: as `--format` says, else as the ending of the file's name says.
    pub(in crate::cli) fn shape(&self) -> Result<Shape, Fault> {
        if let Some(shape) = self.asked()? {
            return Ok(shape);
        }
        let known = ".txt .csv .md .json .html .svg do; or give --format";
        Ok(self
            .by_ending(|file| Shape::of_file(file), known)?
            .unwrap_or_default())
    }

    /// What the ending of the output's name stands for; `None` where it has none.
    ///
    /// # Errors
    ///
    /// Where it is none of those that are known: whoever names such a file means another one.
    pub(in crate::cli) fn by_ending<T>(
        &self,
        means: impl FnOnce(&Path) -> Option<T>,
        known: &str,
    ) -> Result<Option<T>, Fault> {
        let file = self.output.as_deref();
        let Some(file) = file.filter(|file| file.extension().is_some()) else {
            return Ok(None);
        };
        means(file).map(Some).ok_or_else(|| {
            let name = name(file);
            Fault::Usage(format!("the ending of {name} says nothing here: {known}"))
        })
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
