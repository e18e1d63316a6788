//! What the panel says: every option with the total it would give and the change from now.

mod breakdown;
mod budget;
mod label;
mod tools;

pub use breakdown::BreakdownLine;
pub use budget::BudgetView;
pub use label::Label;
pub use tools::ToolRow;

use super::rests_on;
use crate::analysis::{
    Neighbour, Neighbours, describe, describe_dimension, describe_edit, proofs, times,
};
use crate::app::{Action, App, Pane, Tab};
use crate::pricing::{Amount, At, Change, EditUse, Model, Ratio};

/// The panel.
#[derive(Clone, Debug)]
pub struct WorkView<'a> {
    /// What the list shows.
    pub pane: Pane,
    /// `Model`, and what the list is narrowed to.
    pub title: String,
    /// One row per model.
    pub models: Vec<ModelRow<'a>>,
    /// One cell per quality.
    pub qualities: Vec<Cell<'a>>,
    /// One cell per count.
    pub counts: Vec<Cell<'a>>,
    /// The dimension; edits alone have none.
    pub frame: Option<Frame>,
    /// How many editing tools there are.
    pub tool_count: usize,
    /// What one use is priced by, where it is a model.
    pub priced_by: &'a str,
    /// The attached edits, each with its cost.
    pub edits: Vec<(String, Amount)>,
    /// What is said where none is attached.
    pub no_edits: String,
    /// How many configurations are pinned.
    pub pin_count: usize,
    /// What the run leaves of the budget; `None` without a budget.
    pub budget: Option<BudgetView>,
    /// How the total comes about.
    pub breakdown: Vec<BreakdownLine>,
    /// `stated`, or which prices are assumed.
    pub basis: String,
    app: &'a App,
}

/// One model.
#[derive(Clone, Debug)]
pub struct ModelRow<'a> {
    /// Which it is.
    pub at: At<Model>,
    /// Its name.
    pub name: &'a str,
    /// Credits per image at the quality in hand.
    pub each: Amount,
    /// The total with it.
    pub total: Amount,
    /// The change from now.
    pub change: Change,
    /// Whether it is in hand.
    pub selected: bool,
    /// Its place in the sheet.
    pub place: u32,
    /// Whether a reloaded sheet has just changed its prices.
    pub changed: bool,
}

/// One option of an axis.
#[derive(Clone, Debug)]
pub struct Cell<'a> {
    /// Its name.
    pub label: Label<'a>,
    /// Its place on the axis, or the number that it is.
    pub to: u32,
    /// The total with it.
    pub total: Amount,
    /// The change from now.
    pub change: Change,
    /// Whether it is in hand.
    pub selected: bool,
}

/// The shape of the image.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Its name with the ratio.
    pub name: String,
    /// Width to height.
    pub ratio: Ratio,
    /// Width and height in pixels at the quality in hand.
    pub pixels: (u32, u32),
    /// What choosing another one would do to the cost.
    pub effect: &'static str,
}

/// What only some frames show is reckoned when it is asked for.
impl<'a> WorkView<'a> {
    /// One row per editing tool.
    pub fn tool_rows(&self) -> Vec<ToolRow<'a>> {
        self.app.tool_rows()
    }

    /// Each pin in words, with its total and the change to it from now.
    pub fn pin_rows(&self) -> Vec<(String, Amount, Change)> {
        let list = self.app.list();
        let now = list.total(&self.app.work.configuration);
        let pins = self.app.compare.pins.iter().map(|pin| {
            let total = list.total(&pin.configuration);
            let words = describe(&pin.configuration, list.sheet);
            (words, total, Change::between(now, total))
        });
        pins.collect()
    }

    /// What is said where nothing is pinned, a line each.
    pub fn no_pins(&self) -> Vec<String> {
        let compare = Action::Show(Tab::Compare);
        let hints = [
            self.app.hint(Action::Pin, "keeps this run here,"),
            self.app.hint(compare, "compares what is kept side by side"),
        ];
        hints.into_iter().flatten().collect()
    }
}

impl App {
    /// What the panel says, whichever screen is open.
    pub fn work_view(&self) -> WorkView<'_> {
        let (sheet, list) = (&self.sheet, self.list());
        let configuration = &self.work.configuration;
        let neighbours = Neighbours::of(configuration, list);
        let run = configuration
            .generation
            .unwrap_or_else(|| sheet.start.generation());
        let shown = self.models_beside(configuration.model);
        let steps = shown
            .iter()
            .filter_map(|at| neighbours.models.get(at.index()));
        let mut models = Vec::with_capacity(shown.len());
        models.extend(steps.map(|step| ModelRow {
            at: step.to,
            name: &sheet.models.get(step.to).name,
            each: list.per_image(step.to, run.quality).0,
            total: step.total,
            change: step.change,
            selected: step.current,
            place: as_place(step.to.index()),
            changed: self.changed.contains(&step.to),
        }));
        let qualities = sheet.qualities.iter().zip(&neighbours.qualities);
        let shape = sheet.dimensions.get(run.dimension);
        let proofs = proofs(&self.work.on_button(sheet), list);
        WorkView {
            pane: self.work.pane,
            title: self.titled("Model"),
            models,
            qualities: qualities
                .map(|(quality, step)| {
                    cell(quality.id.as_str().into(), as_place(step.to.index()), step)
                })
                .collect(),
            counts: neighbours
                .counts
                .iter()
                .map(|step| cell(Label::of_number(step.to), step.to, step))
                .collect(),
            frame: configuration.generation.map(|_| Frame {
                name: describe_dimension(shape),
                ratio: shape.ratio,
                pixels: shape.ratio.pixels(sheet.qualities.get(run.quality).pixels),
                effect: effect(&neighbours),
            }),
            tool_count: sheet.edits.len(),
            priced_by: &sheet.models.get(configuration.model).name,
            edits: configuration
                .edits
                .iter()
                .map(|used| self.attached(*used))
                .collect(),
            no_edits: self.no_edits(),
            pin_count: self.compare.pins.len(),
            budget: self.budget_view(),
            breakdown: self.breakdown(&proofs),
            basis: rests_on(&proofs),
            app: self,
        }
    }

    fn no_edits(&self) -> String {
        let none = "none";
        match self.work.pane {
            _ if self.sheet.edits.is_empty() => none.to_owned(),
            Pane::Generate => self.hinted(none, ", ", Action::SwitchPane, "to add"),
            Pane::Edit => self.hinted(none, ", ", Action::Attach, "attaches"),
        }
    }

    fn attached(&self, used: EditUse) -> (String, Amount) {
        let words = describe_edit(used, &self.sheet);
        let model = self.work.configuration.model;
        let price = self.list().per_use(model, used);
        let amount = price.map_or(Amount::NOTHING, |(each, _)| each.times(used.times.into()));
        let unit = self
            .sheet
            .edit(used.edit)
            .map_or(("", ""), |edit| edit.charge.unit());
        (
            format!("{words}, {}", times(used.times.into(), unit)),
            amount,
        )
    }
}

/// What another dimension does to the cost: nothing, by the same reckoning as every other step.
fn effect(neighbours: &Neighbours) -> &'static str {
    let mut changes = neighbours.dimensions.iter();
    if changes.all(|step| step.total == neighbours.now) {
        "no effect on cost"
    } else {
        "changes the cost"
    }
}

/// A place as [`Toward::To`](crate::app::Toward::To) names it.
pub(super) fn as_place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

fn cell<'a, T>(label: Label<'a>, to: u32, step: &Neighbour<T>) -> Cell<'a> {
    Cell {
        label,
        to,
        total: step.total,
        change: step.change,
        selected: step.current,
    }
}
