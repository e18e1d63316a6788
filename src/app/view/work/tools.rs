//! The editing tools: each option with its cost before it is applied.

use super::{Cell, Label};
use crate::analysis::EditNeighbour;
use crate::app::App;
use crate::pricing::{At, Edit, EditUse, OptionPrice};

/// One editing tool.
#[derive(Clone, Debug)]
pub struct ToolRow<'a> {
    /// Its name.
    pub name: &'a str,
    /// What one use is.
    pub unit: &'static str,
    /// One cell per option: the cost alone, and what attaching it adds to the run.
    pub options: Vec<Cell<'a>>,
    /// Which options are attached.
    pub attached: Vec<bool>,
    /// How often it would be used.
    pub times: u32,
    /// Whether it is in hand.
    pub selected: bool,
}

impl App {
    pub(super) fn tool_rows(&self) -> Vec<ToolRow<'_>> {
        let (configuration, times) = (&self.work.configuration, self.work.times);
        let all = EditNeighbour::all(configuration, self.list(), times);
        self.sheet
            .edit_places()
            .map(|(at, edit)| {
                let in_hand = self
                    .work
                    .options
                    .get(at.index())
                    .copied()
                    .unwrap_or_default();
                let steps: Vec<_> = all.iter().filter(|step| step.edit == at).collect();
                ToolRow {
                    name: &edit.name,
                    unit: edit.charge.unit().0,
                    options: steps
                        .iter()
                        .map(|step| Cell {
                            label: option_label(edit, step.step.to),
                            to: super::as_place(step.option.index()),
                            total: step.alone,
                            change: step.step.change,
                            selected: step.option == in_hand,
                        })
                        .collect(),
                    attached: steps.iter().map(|step| step.step.current).collect(),
                    times,
                    selected: at == self.work.tool,
                }
            })
            .collect()
    }
}

/// `4x`, `25 %`, or `each` where the tool has one price.
fn option_label(edit: &Edit, used: EditUse) -> Label<'_> {
    let option = edit.options.get(At::new(used.option.index()));
    match option.price {
        OptionPrice::Area(percent) => Label::of_number(percent).with(" %"),
        OptionPrice::Fixed(_) if option.label.is_empty() => "each".into(),
        OptionPrice::Fixed(_) => option.label.as_str().into(),
    }
}
