//! Sheet: everything about the price sheet itself.

mod check;
mod diff;
mod init;
mod path;
mod schema;

use super::arguments::{Global, Sheet};
use super::meaning::refuse;
use super::{Fault, Outcome};

pub(super) fn run(sheet: &Sheet, global: &Global) -> Result<Outcome, Fault> {
    match sheet {
        Sheet::Check { file } => {
            refuse(global, "sheet check", &["--strict", "--explain"])?;
            check::run(file.as_deref(), global)
        }
        Sheet::Path => {
            refuse(
                global,
                "sheet path",
                &["--reading", "--strict", "--explain"],
            )?;
            path::run(global)
        }
        Sheet::Init { file } => {
            let none = ["--sheet", "--reading", "--strict", "--explain"];
            refuse(global, "sheet init", &none)?;
            init::run(file.as_deref(), global)
        }
        Sheet::Diff(diff) => diff::run(diff, global),
        Sheet::Schema => schema::run(global),
    }
}
