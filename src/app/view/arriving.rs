//! What a simulated run says while its images arrive.

use crate::analysis::times;
use crate::app::App;
use crate::pricing::{Ratio, grouped};

/// A run whose images are arriving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrivingView {
    /// How far it is, of [`Simulation::STEPS`](crate::app::Simulation::STEPS).
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
            ratio: simulation.ratio,
            words: format!(
                "{} of {}, {}",
                grouped(arrived),
                times(images, ("image", "images")),
                self.button().short
            ),
        })
    }
}
