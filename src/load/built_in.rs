//! The built-in sheet: the project's own `pricing.toml`, compiled in.

use super::{Failure, Loaded, Origin, load};

/// The text of the built-in sheet.
pub const BUILT_IN: &str = include_str!("../../pricing.toml");

/// The text of the built-in show, which is presented where no other one is named.
pub const TOUR: &str = include_str!("../../assets/tour.scenes.toml");

/// The built-in sheet, loaded.
///
/// # Errors
///
/// Never in a build that passed its tests: they load it.
pub fn built_in() -> Result<Loaded, Failure> {
    load(Origin::BuiltIn)
}

/// The built-in sheet as a start for one's own: the schema that its first line names lies beside it.
///
/// In the project the schema is in `assets/`; elsewhere `genpanel sheet schema -o pricing.schema.json` writes it.
pub fn starter() -> String {
    BUILT_IN.replacen("#:schema assets/", "#:schema ", 1)
}
