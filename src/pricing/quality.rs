//! Quality: a resolution that a model can be asked for.

use super::Basis;

/// One quality of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quality {
    /// The word in configuration lines, such as `2K`.
    pub id: String,
    /// Percent of the list price under the reading `tier`.
    pub percent: u32,
    /// The longer side, in pixels.
    pub pixels: u32,
    /// What the percentage rests on. At an assumed quality every list price is assumed, whatever the reading;
    /// a price of the model's own has its own basis.
    pub basis: Basis,
    /// The page that states it.
    pub source: Option<String>,
    /// What it is meant for.
    pub note: Option<String>,
}
