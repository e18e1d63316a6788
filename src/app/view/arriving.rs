//! What a simulated run says while its images arrive.

use crate::analysis::times;
use crate::app::{App, Simulation};
use crate::pricing::{Ratio, grouped};

/// A run whose images are arriving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrivingView {
    /// How far it is, of [`Simulation::STEPS`].
    pub step: u32,
    /// How many images have arrived.
    pub arrived: u64,
    /// How many will.
    pub images: u64,
    /// Their width to their height.
    pub ratio: Ratio,
    /// How far it is and what it costs, in words.
    pub words: String,
}

impl App {
    pub(super) fn arriving_view(&self) -> Option<ArrivingView> {
        let simulation = self.simulation.as_ref()?;
        let (arrived, images) = (simulation.arrived(), simulation.images);
        Some(ArrivingView {
            step: simulation.step,
            arrived,
            images,
            ratio: self.ratio_of(simulation),
            words: format!(
                "{} of {}, {}",
                grouped(arrived),
                times(images, ("image", "images")),
                self.button().short
            ),
        })
    }

    /// Edited images keep the shape of the run that they came from.
    fn ratio_of(&self, simulation: &Simulation) -> Ratio {
        let run = &simulation.run;
        let origin = run.images_of.and_then(|at| self.ledger.runs.get(at));
        let generation = run
            .configuration
            .generation
            .or_else(|| origin?.configuration.generation)
            .unwrap_or_else(|| self.sheet.start.generation());
        self.sheet.dimensions.get(generation.dimension).ratio
    }
}
