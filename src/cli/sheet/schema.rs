//! Schema: the JSON Schema of a price sheet, for editors and other programs.

use crate::cli::arguments::Global;
use crate::cli::{Fault, Outcome, output};
use crate::export::Format;
use crate::load::SCHEMA;

pub(super) fn run(global: &Global) -> Result<Outcome, Fault> {
    // It is JSON whatever is asked for; --format and --json can only agree or be mistaken.
    if !matches!(global.format()?, Format::Json | Format::Table) {
        return Err(Fault::usage("a JSON Schema is JSON: leave --format out"));
    }
    output::write(global.output.as_deref(), |out| {
        out.write_all(SCHEMA.as_bytes())
    })?;
    Ok(Outcome::Fine)
}
