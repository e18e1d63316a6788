//! Part: each thing that a person sets, kept as small as it is.

use std::mem::swap;
use std::sync::Arc;

use super::splice::Splice;
use super::{App, Place, Tab};
use crate::analysis::{PlanStep, Run};
use crate::app::{Pane, Pin};
use crate::pricing::{
    At, Configuration, Credits, Dimension, Edit, EditOption, Generation, Model, Quality, Reading,
};

/// One thing that a person set. How it is looked at is none.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Reading(Reading),
    /// More of it than one axis.
    Configuration(Configuration),
    Model(At<Model>),
    Quality(At<Quality>),
    Count(u32),
    Dimension(At<Dimension>),
    Pane(Pane),
    Tool(At<Edit>),
    Options(Splice<At<EditOption>>),
    Times(u32),
    ImagesOf(Option<usize>),
    Pins(Splice<Pin>),
    Baseline(usize),
    Steps(Splice<PlanStep>),
    Runs(Splice<Arc<Run>>),
    Budget(Credits),
    AffordQuality(At<Quality>),
    OrBetter(bool),
    Least(u32),
    Keep(Credits),
    To(At<Quality>),
    Pixels(Option<u64>),
}

impl Part {
    /// What differs between two configurations, as it is in the first: one axis, or all of it.
    pub(super) fn of_configuration(before: &Configuration, now: &Configuration) -> Option<Self> {
        let whole = || Some(Self::Configuration(before.clone()));
        let Configuration {
            model,
            generation,
            edits,
        } = before;
        let model = (*model != now.model).then_some(Self::Model(*model));
        let (run, to) = match (generation, &now.generation) {
            _ if *edits != now.edits => return whole(),
            (Some(run), Some(to)) => (run, to),
            (None, None) => return model,
            _ => return whole(),
        };
        let Generation {
            quality,
            count,
            dimension,
        } = *run;
        let axes = [
            model,
            (quality != to.quality).then_some(Self::Quality(quality)),
            (count != to.count).then_some(Self::Count(count)),
            (dimension != to.dimension).then_some(Self::Dimension(dimension)),
        ];
        let mut axes = axes.into_iter().flatten();
        let one = axes.next();
        if axes.next().is_some() { whole() } else { one }
    }

    /// Exchanges one axis of a configuration; nothing where it is none, or there is no run to have it.
    pub(super) fn move_along(&mut self, configuration: &mut Configuration) {
        if let Self::Model(model) = self {
            swap(model, &mut configuration.model);
        }
        let Some(run) = &mut configuration.generation else {
            return;
        };
        if let Self::Quality(quality) = self {
            swap(quality, &mut run.quality);
        }
        if let Self::Count(count) = self {
            swap(count, &mut run.count);
        }
        if let Self::Dimension(dimension) = self {
            swap(dimension, &mut run.dimension);
        }
    }

    /// Whether it was made, and is not only in hand.
    pub(super) const fn is_made(&self) -> bool {
        matches!(
            self,
            Self::Pins(_) | Self::Baseline(_) | Self::Steps(_) | Self::Runs(_) | Self::Budget(_)
        )
    }

    /// Puts it into use, and keeps what was in use instead.
    pub(super) fn exchange(&mut self, app: &mut App) {
        match self {
            Self::Reading(reading) => swap(reading, &mut app.reading),
            Self::Configuration(held) => swap(held, &mut app.work.configuration),
            Self::Model(_) | Self::Quality(_) | Self::Count(_) | Self::Dimension(_) => {
                self.move_along(&mut app.work.configuration);
            }
            Self::Pane(pane) => swap(pane, &mut app.work.pane),
            Self::Tool(tool) => swap(tool, &mut app.work.tool),
            Self::Options(options) => options.exchange(&mut app.work.options),
            Self::Times(times) => swap(times, &mut app.work.times),
            Self::ImagesOf(run) => swap(run, &mut app.work.images_of),
            Self::Pins(pins) => pins.exchange(&mut app.compare.pins),
            Self::Baseline(column) => swap(column, &mut app.compare.baseline),
            Self::Steps(steps) => steps.exchange(&mut app.plan.steps),
            Self::Runs(runs) => runs.exchange(&mut app.ledger.runs),
            Self::Budget(budget) => swap(budget, &mut app.ledger.budget),
            Self::AffordQuality(quality) => swap(quality, &mut app.afford.quality),
            Self::OrBetter(or_better) => swap(or_better, &mut app.afford.or_better),
            Self::Least(least) => swap(least, &mut app.afford.least),
            Self::Keep(keep) => swap(keep, &mut app.afford.keep),
            Self::To(quality) => swap(quality, &mut app.advise.to),
            Self::Pixels(pixels) => swap(pixels, &mut app.advise.pixels),
        }
    }

    /// Takes the pin, the step or the run in hand to where the change was looked at.
    pub(super) fn look_at(&self, place: Place, app: &mut App) {
        match self {
            Self::Pins(_) | Self::Baseline(_) => app.compare.column = place.column,
            Self::Steps(_) => app.plan.row = place.step,
            Self::Runs(runs) => app.history.row = runs.at,
            Self::Reading(_)
            | Self::Configuration(_)
            | Self::Model(_)
            | Self::Quality(_)
            | Self::Count(_)
            | Self::Dimension(_)
            | Self::Pane(_)
            | Self::Tool(_)
            | Self::Options(_)
            | Self::Times(_)
            | Self::ImagesOf(_)
            | Self::Budget(_)
            | Self::AffordQuality(_)
            | Self::OrBetter(_)
            | Self::Least(_)
            | Self::Keep(_)
            | Self::To(_)
            | Self::Pixels(_) => {}
        }
    }

    /// The screens on which it is seen, the best first.
    pub(super) const fn shown_on(&self) -> &'static [Tab] {
        match self {
            Self::Reading(_) => &Tab::ALL,
            Self::Configuration(_)
            | Self::Model(_)
            | Self::Quality(_)
            | Self::Count(_)
            | Self::Dimension(_)
            | Self::Pane(_)
            | Self::Tool(_)
            | Self::Options(_)
            | Self::Times(_)
            | Self::ImagesOf(_) => &[Tab::Work],
            Self::Pins(_) => &[Tab::Compare, Tab::Work],
            Self::Baseline(_) => &[Tab::Compare],
            Self::Steps(_) => &[Tab::Plan],
            Self::Runs(_) => &[Tab::History, Tab::Work],
            Self::Budget(_) => &[Tab::Work, Tab::Plan, Tab::Afford, Tab::History],
            Self::AffordQuality(_) | Self::OrBetter(_) | Self::Least(_) | Self::Keep(_) => {
                &[Tab::Afford]
            }
            Self::To(_) | Self::Pixels(_) => &[Tab::Advise],
        }
    }
}
