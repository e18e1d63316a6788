//! Sheet: the price sheet once read and checked, in the order of the file.

use super::{
    At, Check, Configuration, Credits, Dimension, Edit, Generation, List, Model, Quality, Reading,
    Rounding,
};

/// The greatest count that a sheet may allow.
pub const MAX_COUNT: u32 = 999;

/// A price sheet. The loader makes one from `pricing.toml`, and refuses one on which a price could overflow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What the prices are of.
    pub name: String,
    /// The page that states them, where an entry names no other.
    pub source: String,
    /// The day they were read there.
    pub as_of: String,
    /// How quality enters the price, unless asked otherwise.
    pub reading: Reading,
    /// How a part of a credit is rounded, per image.
    pub rounding: Rounding,
    /// How many images a run may make.
    pub count: CountRange,
    /// The models, in the file's order.
    pub models: List<Model>,
    /// The qualities, the lowest first.
    pub qualities: List<Quality>,
    /// The dimensions.
    pub dimensions: List<Dimension>,
    /// The editing tools; there may be none.
    pub edits: Vec<Edit>,
    /// What Reset returns to.
    pub start: Start,
    /// Named configurations, offered for comparison.
    pub examples: Vec<Example>,
    /// What the sheet says must come out.
    pub checks: Vec<Check>,
}

impl Sheet {
    /// The editing tool at this place.
    pub fn edit(&self, at: At<Edit>) -> Option<&Edit> {
        self.edits.get(at.index())
    }

    /// All editing tools with their places.
    pub fn edit_places(&self) -> impl Iterator<Item = (At<Edit>, &Edit)> {
        self.edits
            .iter()
            .enumerate()
            .map(|(index, edit)| (At::new(index), edit))
    }

    /// Whether a configuration's places are all on this sheet and its numbers in range.
    pub fn holds(&self, configuration: &Configuration) -> bool {
        let run = configuration.generation.is_none_or(|run| {
            run.quality.index() < self.qualities.len()
                && run.dimension.index() < self.dimensions.len()
                && self.count.clamp(run.count) == run.count
        });
        run && configuration.model.index() < self.models.len()
            && configuration.edits.iter().all(|used| {
                self.edit(used.edit)
                    .is_some_and(|edit| used.option.index() < edit.options.len())
            })
    }
}

/// The smallest and the greatest count, both at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CountRange {
    /// The fewest images of a run.
    pub min: u32,
    /// The most images of a run, at most [`MAX_COUNT`].
    pub max: u32,
}

impl CountRange {
    /// The nearest count within the range.
    pub fn clamp(self, count: u32) -> u32 {
        count.min(self.max).max(self.min)
    }

    /// Every count, ascending.
    pub fn counts(self) -> impl Iterator<Item = u32> {
        self.min..=self.max
    }
}

/// What the panel starts with and Reset returns to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The model.
    pub model: At<Model>,
    /// The quality.
    pub quality: At<Quality>,
    /// The count.
    pub count: u32,
    /// The dimension.
    pub dimension: At<Dimension>,
    /// The budget.
    pub budget: Credits,
}

impl Start {
    /// The run that it starts with.
    pub const fn generation(&self) -> Generation {
        Generation {
            quality: self.quality,
            count: self.count,
            dimension: self.dimension,
        }
    }

    /// The configuration that it starts with.
    pub const fn configuration(&self) -> Configuration {
        Configuration {
            model: self.model,
            generation: Some(self.generation()),
            edits: Vec::new(),
        }
    }
}

/// A configuration that the sheet names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What the sheet calls it.
    pub name: String,
    /// What it asks for.
    pub configuration: Configuration,
    /// The page it comes from.
    pub source: Option<String>,
}
