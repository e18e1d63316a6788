//! Neighbours: the total that every single step from a configuration would give: along the axes, computed once for
//! every face, and with each option of the editing tools, where it is asked for.

use crate::pricing::{
    Amount, At, Change, Configuration, Dimension, Edit, EditOption, EditUse, Model, PriceList,
    Quality, Step,
};

/// Every configuration one step away along an axis, with its total.
#[derive(Clone, Debug)]
pub struct Neighbours {
    /// The total now.
    pub now: Amount,
    /// Each model, in the sheet's order.
    pub models: Vec<Neighbour<At<Model>>>,
    /// Each quality, the lowest first.
    pub qualities: Vec<Neighbour<At<Quality>>>,
    /// Each count, ascending.
    pub counts: Vec<Neighbour<u32>>,
    /// Each dimension; the change is always 0.
    pub dimensions: Vec<Neighbour<At<Dimension>>>,
}

/// One step away along one axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neighbour<T> {
    /// Where the step leads.
    pub to: T,
    /// The total there.
    pub total: Amount,
    /// What the step adds or saves.
    pub change: Change,
    /// Whether it is where we are.
    pub current: bool,
}

/// One option of one editing tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EditNeighbour {
    /// The tool.
    pub edit: At<Edit>,
    /// The option.
    pub option: At<EditOption>,
    /// What it costs, alone, so many times as asked.
    pub alone: Amount,
    /// The configuration with it attached, or taken off where it is attached.
    pub step: Neighbour<EditUse>,
}

impl Neighbours {
    /// All of them.
    pub fn of(configuration: &Configuration, list: PriceList<'_>) -> Self {
        let sheet = list.sheet;
        let now = list.total(configuration);
        let after = |step: Step| list.total(&step.from(configuration, sheet));
        let run = configuration.generation;
        let models = sheet.models.places().map(|(to, _)| {
            let current = to == configuration.model;
            Neighbour::new(to, now, after(Step::Model(to)), current)
        });
        let qualities = sheet.qualities.places().map(|(to, _)| {
            let current = run.is_some_and(|run| run.quality == to);
            Neighbour::new(to, now, after(Step::Quality(to)), current)
        });
        let counts = sheet.count.counts().map(|to| {
            let current = run.is_some_and(|run| run.count == to);
            Neighbour::new(to, now, after(Step::Count(to)), current)
        });
        let dimensions = sheet.dimensions.places().map(|(to, _)| {
            let current = run.is_some_and(|run| run.dimension == to);
            Neighbour::new(to, now, after(Step::Dimension(to)), current)
        });
        Self {
            now,
            models: models.collect(),
            qualities: qualities.collect(),
            counts: counts.collect(),
            dimensions: dimensions.collect(),
        }
    }
}

impl EditNeighbour {
    /// Each option of each editing tool, used so many times each.
    pub fn all(configuration: &Configuration, list: PriceList<'_>, times: u32) -> Vec<Self> {
        let sheet = list.sheet;
        let now = list.total(configuration);
        let mut all = Vec::new();
        for (edit, tool) in sheet.edit_places() {
            all.extend(tool.options.places().map(|(option, _)| {
                let used = EditUse {
                    edit,
                    option,
                    times,
                };
                let alone = list.per_use(configuration.model, used);
                let after = list.total(&Step::Edit(used).from(configuration, sheet));
                let current = configuration.attached(used).is_some();
                Self {
                    edit,
                    option,
                    alone: alone.map_or(Amount::NOTHING, |(each, _)| each.times(times.into())),
                    step: Neighbour::new(used, now, after, current),
                }
            }));
        }
        all
    }
}

impl<T> Neighbour<T> {
    fn new(to: T, now: Amount, total: Amount, current: bool) -> Self {
        Self {
            to,
            total,
            change: Change::between(now, total),
            current,
        }
    }
}
