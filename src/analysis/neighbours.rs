//! Neighbours: the total that every single step from a configuration would give, computed once for every face.

use crate::pricing::{
    Amount, At, Change, Configuration, Dimension, Edit, EditOption, EditUse, Model, PriceList,
    Quality, Step,
};

/// Every configuration one step away, with its total.
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
    /// Each option of each editing tool.
    pub edits: Vec<EditNeighbour>,
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
    /// All neighbours; edits are priced for so many uses each.
    pub fn of(configuration: &Configuration, list: PriceList<'_>, edit_times: u32) -> Self {
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
        let mut edits = Vec::with_capacity(16);
        for (edit, tool) in sheet.edit_places() {
            edits.extend(tool.options.places().map(|(option, _)| {
                let used = EditUse {
                    edit,
                    option,
                    times: edit_times,
                };
                let alone = list.per_use(configuration.model, used);
                let current = configuration.attached(used).is_some();
                EditNeighbour {
                    edit,
                    option,
                    alone: alone.map_or(Amount::NOTHING, |(each, _)| each.times(edit_times.into())),
                    step: Neighbour::new(used, now, after(Step::Edit(used)), current),
                }
            }));
        }
        Self {
            now,
            models: models.collect(),
            qualities: qualities.collect(),
            counts: counts.collect(),
            dimensions: dimensions.collect(),
            edits,
        }
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
