//! Model: what makes the images, at a list price.

use super::{At, Basis, Credits, Quality};

/// One model of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The word in configuration lines, such as `nano-banana-pro`.
    pub id: String,
    /// The name on screen.
    pub name: String,
    /// The list price in credits per image; `None` where the sheet says `?`.
    pub credits: Option<Credits>,
    /// What the list price rests on.
    pub basis: Basis,
    /// The model's own entry per quality, by the quality's index; absent where the list price holds.
    pub tiers: Vec<Option<Tier>>,
    /// What the prices of the tiers rest on.
    pub tiers_basis: Basis,
    /// The page that states the list price.
    pub source: Option<String>,
    /// A word about it.
    pub note: Option<String>,
}

impl Model {
    /// The model's own entry for a quality.
    pub fn tier(&self, quality: At<Quality>) -> Option<Tier> {
        self.tiers.get(quality.index()).copied().flatten()
    }

    /// Whether the model can be had at a quality, under any reading.
    pub fn offers(&self, quality: At<Quality>) -> bool {
        self.tier(quality) != Some(Tier::NotOffered)
    }
}

/// A model's own price at one quality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// Credits per image, under the reading `table`.
    Price(Credits),
    /// `?`: it has a price of its own that nobody knows.
    Missing,
    /// The model does not make images at this quality, whatever the reading.
    NotOffered,
}
