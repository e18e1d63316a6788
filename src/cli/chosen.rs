//! Chosen: the price sheet that the arguments and the environment ask for.

use std::path::Path;

use super::Fault;
use super::arguments::Global;
use super::say::say;
use crate::config;
use crate::load::{Loaded, Origin, Places, load};

/// Where the sheet comes from.
pub(super) fn origin(global: &Global) -> Origin {
    Places {
        flag: global.sheet.clone(),
        variable: std::env::var_os("GENPANEL_SHEET").map(Into::into),
        config: config::folder(),
    }
    .choose()
}

/// The sheet, loaded.
pub(super) fn sheet(global: &Global) -> Result<Loaded, Fault> {
    load(origin(global)).map_err(Fault::Sheet)
}

/// The sheet, loaded, with a word if its own checks fail.
pub(super) fn sheet_with_warning(global: &Global) -> Result<Loaded, Fault> {
    let loaded = sheet(global)?;
    warn(&loaded);
    Ok(loaded)
}

/// A word if the sheet's own checks fail.
pub(super) fn warn(loaded: &Loaded) {
    let (failed, of) = (loaded.failed_checks(), loaded.checks.len());
    if failed > 0 {
        let fail = if failed == 1 { "fails" } else { "fail" };
        say(format_args!(
            "{failed} of {of} checks in {} {fail}: see genpanel sheet check",
            loaded.origin.name()
        ));
    }
}

/// Whether `--sheet -` has standard input for itself.
pub(super) fn takes_stdin(global: &Global) -> bool {
    global.sheet.as_deref() == Some(Path::new("-"))
}
