//! Undoable: what a person set, kept before an action to see afterwards what it changed.

use super::part::Part;
use super::splice::Splice;
use super::{App, Place};
use crate::analysis::{Ledger, PlanStep};
use crate::app::{Action, Advise, Afford, Pin, Work};
use crate::pricing::{Configuration, Reading};

/// What a person set, before an action: as much of it as the action can change.
#[derive(Clone, Debug)]
pub(in crate::app) enum Undoable {
    /// All that a move along an axis can change, which is what most keys are.
    Configuration(Configuration, Place),
    /// Everything.
    All(Box<All>),
}

/// Everything that a person set.
#[derive(Clone, Debug)]
pub(in crate::app) struct All {
    reading: Reading,
    work: Work,
    pins: Vec<Pin>,
    baseline: usize,
    steps: Vec<PlanStep>,
    ledger: Ledger,
    afford: Afford,
    advise: Advise,
    place: Place,
}

impl Undoable {
    pub(super) fn by(app: &App, action: Action) -> Self {
        if matches!(
            action,
            Action::Model(_) | Action::Quality(_) | Action::Count(_) | Action::Dimension(_)
        ) {
            Self::Configuration(app.work.configuration.clone(), app.place())
        } else {
            Self::all(app)
        }
    }

    pub(super) fn all(app: &App) -> Self {
        Self::All(Box::new(All {
            reading: app.reading,
            work: app.work.clone(),
            pins: app.compare.pins.clone(),
            baseline: app.compare.baseline,
            steps: app.plan.steps.clone(),
            ledger: app.ledger.clone(),
            afford: app.afford.clone(),
            advise: app.advise.clone(),
            place: app.place(),
        }))
    }

    /// Where it was looked at.
    pub(super) const fn place(&self) -> Place {
        match self {
            Self::Configuration(_, place) => *place,
            Self::All(all) => all.place,
        }
    }

    /// What an action has changed that can change nothing but the configuration, as it was.
    pub(super) fn configuration_alone(&self, app: &App) -> Option<Part> {
        match self {
            Self::Configuration(before, _) => {
                Part::of_configuration(before, &app.work.configuration)
            }
            Self::All(_) => None,
        }
    }

    /// Each part that is another one now, as it was.
    pub(super) fn differs_from(&self, app: &App) -> Box<[Part]> {
        match self {
            Self::Configuration(..) => self.configuration_alone(app).into_iter().collect(),
            Self::All(all) => all.differs_from(app),
        }
    }
}

impl All {
    fn differs_from(&self, app: &App) -> Box<[Part]> {
        let (work, now) = (&self.work, &app.work);
        let (afford, advise) = (&self.afford, &self.advise);
        let (afford_now, advise_now) = (&app.afford, &app.advise);
        let parts = [
            (self.reading != app.reading).then_some(Part::Reading(self.reading)),
            Part::of_configuration(&work.configuration, &now.configuration),
            (work.pane != now.pane).then_some(Part::Pane(work.pane)),
            (work.tool != now.tool).then_some(Part::Tool(work.tool)),
            Splice::between(&work.options, &now.options).map(Part::Options),
            (work.times != now.times).then_some(Part::Times(work.times)),
            (work.images_of != now.images_of).then_some(Part::ImagesOf(work.images_of)),
            Splice::between(&self.pins, &app.compare.pins).map(Part::Pins),
            (self.baseline != app.compare.baseline).then_some(Part::Baseline(self.baseline)),
            Splice::between(&self.steps, &app.plan.steps).map(Part::Steps),
            Splice::between(&self.ledger.runs, &app.ledger.runs).map(Part::Runs),
            (self.ledger.budget != app.ledger.budget).then_some(Part::Budget(self.ledger.budget)),
            (afford.quality != afford_now.quality).then_some(Part::AffordQuality(afford.quality)),
            (afford.or_better != afford_now.or_better).then_some(Part::OrBetter(afford.or_better)),
            (afford.least != afford_now.least).then_some(Part::Least(afford.least)),
            (afford.keep != afford_now.keep).then_some(Part::Keep(afford.keep)),
            (advise.to != advise_now.to).then_some(Part::To(advise.to)),
            (advise.pixels != advise_now.pixels).then_some(Part::Pixels(advise.pixels)),
        ];
        parts.into_iter().flatten().collect()
    }
}
