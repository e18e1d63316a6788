//! Sheet: everything about the price sheet itself.

mod check;
mod diff;
mod init;
mod path;
mod schema;

use super::arguments::{Global, Sheet};
use super::{Fault, Outcome};

pub(super) fn run(sheet: &Sheet, global: &Global) -> Result<Outcome, Fault> {
    match sheet {
        Sheet::Check { file } => check::run(file.as_deref(), global),
        Sheet::Path => path::run(global),
        Sheet::Init { file } => init::run(file, global),
        Sheet::Diff(diff) => diff::run(diff, global),
        Sheet::Schema => schema::run(global),
    }
}
