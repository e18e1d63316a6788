//! The built-in sheet: the project's own `pricing.toml`, compiled in.

use super::{Failure, Loaded, Origin, load};

/// The text of the built-in sheet.
pub const BUILT_IN: &str = include_str!("../../pricing.toml");

/// The built-in sheet, loaded.
///
/// # Errors
///
/// Never in a build that passed its tests: they load it.
pub fn built_in() -> Result<Loaded, Failure> {
    load(Origin::BuiltIn)
}
