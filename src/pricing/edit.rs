//! Edit: an editing tool, charged separately from generation.

use super::{Basis, Credits, List};

/// One editing tool of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The word in configuration lines, such as `upscale`.
    pub id: String,
    /// The name on screen.
    pub name: String,
    /// What drives the charge.
    pub charge: Charge,
    /// What can be asked of it; a tool with one price has one option without a label.
    pub options: List<EditOption>,
    /// What its prices rest on.
    pub basis: Basis,
    /// The page that states what drives the charge.
    pub source: Option<String>,
    /// A word about it.
    pub note: Option<String>,
}

impl Edit {
    /// Whether a line must name an option.
    pub fn has_options(&self) -> bool {
        self.charge.has_options()
    }
}

/// What drives the charge of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Charge {
    /// A price per image for each upscaling factor.
    PerFactor,
    /// One price per image.
    PerImage,
    /// A share of the model's list price for each size of the area, rounded up, at least 1.
    PerArea,
    /// One price per variation made.
    PerVariation,
}

impl Charge {
    /// Every charge, in the order a list shows them.
    pub const ALL: [Self; 4] = [
        Self::PerFactor,
        Self::PerImage,
        Self::PerArea,
        Self::PerVariation,
    ];

    /// The word that a sheet uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::PerFactor => "per-factor",
            Self::PerImage => "per-image",
            Self::PerArea => "per-area",
            Self::PerVariation => "per-variation",
        }
    }

    /// What one use is, and what several are.
    pub const fn unit(self) -> (&'static str, &'static str) {
        match self {
            Self::PerFactor | Self::PerImage => ("image", "images"),
            Self::PerArea => ("edit", "edits"),
            Self::PerVariation => ("variation", "variations"),
        }
    }

    /// Whether a line must name an option.
    pub const fn has_options(self) -> bool {
        matches!(self, Self::PerFactor | Self::PerArea)
    }
}

/// One thing that can be asked of an editing tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditOption {
    /// The word in configuration lines, such as `4x`; empty where the tool has one price.
    pub label: String,
    /// Its price.
    pub price: OptionPrice,
}

/// What one use of an option costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OptionPrice {
    /// So many credits; `None` where the sheet says `?`.
    Fixed(Option<Credits>),
    /// So many percent of the model's list price.
    Area(u32),
}
