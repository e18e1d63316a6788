//! What if: the target at less, by upscaling, fewer times, and the plan without each of its drafts.

use super::{Amended, Amendment, PlanCost, keeper};
use crate::pricing::{
    At, Charge, Configuration, Credits, EditUse, Generation, MAX_EDITS, OptionPrice, Quality, Sheet,
};

impl PlanCost<'_> {
    /// What other plans near this one would cost: the final at each lower quality; at each lower quality and
    /// upscaled to no fewer pixels than now, by the cheapest option that reaches them; fewer finals;
    /// each step but the target skipped.
    pub fn what_if(&self) -> Vec<Amended> {
        let sheet = self.sheet();
        let mut all = Vec::new();
        if let Some((at, step)) = self.target().and_then(|at| Some((at, self.plan.get(at)?)))
            && let Some(run) = step.configuration.generation
        {
            let lower: Vec<_> = sheet
                .qualities
                .places()
                .map(|(quality, _)| quality)
                .filter(|quality| quality.index() < run.quality.index())
                .collect();
            let qualities = lower.iter().rev().copied();
            let mut changes: Vec<_> = qualities.clone().map(Amendment::Quality).collect();
            changes.extend(qualities.filter_map(|quality| {
                let edit = upscaling(&step.configuration, run, quality, sheet)?;
                Some(Amendment::Upscaled { quality, edit })
            }));
            let counts = fewer(run.count, sheet.count.min);
            changes.extend(counts.into_iter().map(Amendment::Count));
            let tries = fewer(step.tries, 1);
            changes.extend(tries.into_iter().map(Amendment::Tries));
            all.extend(changes.into_iter().map(|by| (at, by)));
        }
        let drafts = (0..self.plan.len()).filter(|at| *at != keeper(self.plan));
        all.extend(drafts.map(|at| (at, Amendment::Skip)));
        all.into_iter()
            .filter_map(|(at, by)| self.amended(at, by))
            .collect()
    }
}

/// One fewer, half as many, and as few as may be.
fn fewer(than: u32, least: u32) -> Vec<u32> {
    let mut all = vec![than.saturating_sub(1), than.div_euclid(2), least];
    all.retain(|number| (least..than).contains(number));
    all.dedup();
    all
}

/// The cheapest upscaling of every image that reaches the pixels of now from a lower quality.
///
/// `None` where none reaches them, and where the configuration is upscaled already.
fn upscaling(
    configuration: &Configuration,
    run: Generation,
    from: At<Quality>,
    sheet: &Sheet,
) -> Option<EditUse> {
    let upscales = |used: &EditUse| {
        let edit = sheet.edit(used.edit);
        edit.is_some_and(|edit| edit.charge == Charge::PerFactor)
    };
    if configuration.edits.len() >= MAX_EDITS || configuration.edits.iter().any(upscales) {
        return None;
    }
    let wanted = sheet.qualities.get(run.quality).pixels;
    let given = sheet.qualities.get(from).pixels;
    let options = sheet
        .edit_places()
        .filter(|(_, edit)| edit.charge == Charge::PerFactor)
        .flat_map(|(at, edit)| edit.options.places().map(move |option| (at, option)));
    let reaching = options.filter_map(|(edit, (option, of))| {
        let factor: u32 = of.label.strip_suffix('x')?.parse().ok()?;
        let price = match of.price {
            OptionPrice::Fixed(price) => price,
            OptionPrice::Area(_) => None,
        };
        let used = EditUse {
            edit,
            option,
            times: run.count,
        };
        // A price that nobody knows comes last.
        let price = price.map_or((true, Credits::ZERO), |price| (false, price));
        (given.saturating_mul(factor) >= wanted).then_some((price, used))
    });
    reaching
        .min_by_key(|(price, _)| *price)
        .map(|(_, used)| used)
}
