//! Check: what a sheet says must come out, tested on every load.

use super::Sheet;
use super::{At, Configuration, Credits, Model, Reading, Step};

/// One claim of the sheet about its own prices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// A configuration costs so much.
    Total {
        /// The configuration.
        configuration: Configuration,
        /// The reading that the claim is about, if it names one.
        reading: Option<Reading>,
        /// What it costs.
        total: Credits,
        /// Where the claim is made.
        source: Option<String>,
    },
    /// Each configuration costs strictly more than the one before.
    Rising {
        /// The configurations, cheapest first.
        steps: Vec<Template>,
        /// The reading that the claim is about, if it names one.
        reading: Option<Reading>,
        /// Where the claim is made.
        source: Option<String>,
    },
    /// These are the list prices.
    Credits {
        /// Each model with its list price.
        prices: Vec<(At<Model>, Credits)>,
        /// Where they are printed.
        source: Option<String>,
    },
}

/// A configuration in which `*` may stand for every model in turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The configuration, with some model in the place of `*`.
    pub configuration: Configuration,
    /// Whether the model is `*`.
    pub every_model: bool,
}

impl Template {
    /// The configuration for one model.
    pub fn with(&self, model: At<Model>, sheet: &Sheet) -> Configuration {
        if self.every_model {
            Step::Model(model).from(&self.configuration, sheet)
        } else {
            self.configuration.clone()
        }
    }
}
