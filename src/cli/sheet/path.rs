//! Path: which sheet is used, and why.

use serde::Serialize;

use crate::cli::arguments::Global;
use crate::cli::{Fault, Outcome, chosen, output};
use crate::export::{self, Column, Format};
use crate::load::Origin;

#[derive(Serialize)]
struct Told<'o> {
    /// `null` where the sheet is no file.
    path: Option<String>,
    name: &'o str,
    why: &'o str,
}

pub(super) fn run(global: &Global) -> Result<Outcome, Fault> {
    let format = global.format()?;
    let origin = chosen::origin(global);
    let (name, why) = (origin.name(), origin.why());
    let columns = [Column::words("sheet"), Column::words("why")];
    let rows = || [vec![name.clone(), why.to_owned()]];
    output::write(global.place(), |out| match format {
        Format::Table => writeln!(out, "{name}: {why}"),
        Format::Csv => export::csv_rows(&columns, &rows(), out),
        Format::Markdown => export::markdown_rows(&columns, &rows(), out),
        Format::Json => {
            let told = Told {
                path: file(&origin),
                name: &name,
                why,
            };
            export::object(&told, out)
        }
    })?;
    Ok(Outcome::Fine)
}

fn file(origin: &Origin) -> Option<String> {
    match origin {
        Origin::File { path, .. } => Some(path.to_string_lossy().into_owned()),
        Origin::Stdin | Origin::BuiltIn => None,
    }
}
