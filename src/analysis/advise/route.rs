//! Route: one way to an image of a size: generate it, and upscale it so many times.

use super::{AdviseAsk, Upscaling};
use crate::pricing::{Amount, At, Configuration, Model, PriceList, Quality};

/// One way to an image of a size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The quality at which it is generated.
    pub quality: At<Quality>,
    /// What is done to it then.
    pub upscaling: Upscaling,
    /// The longer side that it reaches, in pixels.
    pub pixels: u64,
    /// What one image costs.
    pub each: Amount,
    /// What generating one costs.
    pub generate: Amount,
    /// What the whole run costs.
    pub total: Amount,
    /// The whole run.
    pub configuration: Configuration,
}

impl Route {
    pub(super) fn of(
        ask: &AdviseAsk,
        (model, quality): (At<Model>, At<Quality>),
        upscaling: &Upscaling,
        list: PriceList<'_>,
    ) -> Self {
        let sheet = list.sheet;
        let mut configuration = ask.with(model, quality, sheet);
        configuration.edits = upscaling.edits(ask.run(sheet).count);
        let generate = list.per_image(model, quality).0;
        Self {
            quality,
            pixels: upscaling.pixels(sheet.qualities.get(quality).pixels.into()),
            each: generate.plus(upscaling.each),
            generate,
            total: list.total(&configuration),
            configuration,
            upscaling: upscaling.clone(),
        }
    }

    /// `1K + 4x`, or the quality alone.
    pub fn words(&self, list: PriceList<'_>) -> String {
        let quality = &list.sheet.qualities.get(self.quality).id;
        if self.upscaling.uses.is_empty() {
            quality.clone()
        } else {
            format!("{quality} + {}", self.upscaling.short(list.sheet))
        }
    }

    /// The price of its upscaling, in credits per image, at which it costs as much as generating the image at once.
    ///
    /// Below it upscaling costs less, above it more. `None` where even free upscaling would not cost less,
    /// where nothing is upscaled, or where a price is missing.
    pub fn flips_at(&self, at_once: Amount) -> Option<Amount> {
        if self.upscaling.uses.is_empty() {
            return None;
        }
        let (whole, part) = (at_once.credits()?, self.generate.credits()?);
        let basis = at_once.basis().and(self.generate.basis());
        (part < whole).then(|| Amount::known(whole.minus(part), basis))
    }
}
