//! Lists: every choice of an axis, numbered, with the total it would give and the change from now.

use super::choices::{Choices, Pick};
use super::spoken::change;
use super::{Linear, Reply};
use crate::analysis::describe_dimension;
use crate::app::view::{Cell, ToolRow};
use crate::app::{Action, Choice, Scope, Tab};
use crate::pricing::{At, EditUse, Reading, Step};

impl Linear {
    /// `3. GPT Image 2, 18 each, 54 credits, 93 fewer`.
    pub(super) fn models(&mut self) -> Reply {
        let view = self.app.work_view();
        let steps: Vec<_> = view.models.iter().map(|row| Step::Model(row.at)).collect();
        let rows = view.models.iter().map(|row| {
            let total = row.total.in_words();
            let change = beside(row.selected, || change(row.change));
            format!("{}, {} each, {total}, {change}", row.name, row.each)
        });
        let mut lines = numbered(rows);
        if !self.app.filter.query.words().trim().is_empty() {
            lines.insert(0, view.title.clone());
        }
        self.steps(steps, lines)
    }

    pub(super) fn qualities(&mut self) -> Reply {
        let sheet = &self.app.sheet;
        let steps = sheet.qualities.places().map(|(at, _)| Step::Quality(at));
        let (steps, lines) = (steps.collect(), cells(&self.app.work_view().qualities));
        self.steps(steps, lines)
    }

    pub(super) fn counts(&mut self) -> Reply {
        let steps = self.app.sheet.count.counts().map(Step::Count).collect();
        let lines = cells(&self.app.work_view().counts);
        // The number of a row is not its count where the sheet begins with another one than 1.
        self.steps(steps, lines)
    }

    pub(super) fn sizes(&mut self) -> Reply {
        let sheet = &self.app.sheet;
        let run = self.app.work.configuration.generation;
        let steps = sheet.dimensions.places().map(|(at, _)| Step::Dimension(at));
        let steps: Vec<_> = steps.collect();
        let shapes = sheet.dimensions.places().map(|(at, shape)| {
            let in_hand = run.is_some_and(|run| run.dimension == at);
            let effect = beside(in_hand, || "no effect on cost".to_owned());
            format!("{}, {effect}", describe_dimension(shape))
        });
        let lines = numbered(shapes);
        self.steps(steps, lines)
    }

    /// `5. Upscaling 2x, ~2 credits, attaching it: ~2 more`.
    pub(super) fn edits(&mut self) -> Reply {
        let view = self.app.work_view();
        if view.tool_count == 0 {
            return Reply::trouble("this sheet has no editing tools");
        }
        let mut steps = Vec::new();
        let mut rows = Vec::new();
        for (at, tool) in view.tool_rows().iter().enumerate() {
            for (option, cell) in tool.options.iter().enumerate() {
                rows.push(option_in_words(tool, cell, tool.attached.get(option)));
                steps.push(Step::Edit(EditUse {
                    edit: At::new(at),
                    option: At::new(option),
                    times: tool.times,
                }));
            }
        }
        let lines = numbered(rows.into_iter());
        self.steps(steps, lines)
    }

    pub(super) fn readings(&mut self) -> Reply {
        let configuration = self.app.work.on_button(&self.app.sheet);
        let now = self.app.total();
        let rows = Reading::ALL.map(|reading| {
            let total = self.app.list().under(reading).total(&configuration);
            let changed = crate::pricing::Change::between(now, total);
            let change = beside(reading == self.app.reading, || change(changed));
            let (word, meaning) = (reading.word(), reading.meaning());
            format!("{word}, {}, {change}: {meaning}", total.in_words())
        });
        let lines = numbered(rows.into_iter());
        let picks = Reading::ALL.map(|reading| Pick::Choice(Choice::Reading(reading)));
        self.offer(Choices(picks.into()), lines)
    }

    /// What a filter has found, where it narrows a list.
    pub(super) fn filtered(&mut self) -> Reply {
        if self.app.tab == Tab::Work {
            self.go(Action::Filter, Scope::Generate);
            self.models()
        } else {
            self.show()
        }
    }

    fn steps(&mut self, steps: Vec<Step>, lines: Vec<String>) -> Reply {
        let picks = steps.into_iter().map(Choice::Step).map(Pick::Choice);
        self.offer(Choices(picks.collect()), lines)
    }
}

fn option_in_words(tool: &ToolRow<'_>, cell: &Cell<'_>, attached: Option<&bool>) -> String {
    let each = if &*cell.label == "each" {
        String::new()
    } else {
        format!(" {}", cell.label)
    };
    let times = match tool.times {
        1 => String::new(),
        times => format!(", {times} times"),
    };
    let (cost, change) = (cell.total.in_words(), change(cell.change));
    let what = if attached == Some(&true) {
        "attached, taking it off"
    } else {
        "attaching it"
    };
    format!("{}{each}{times}, {cost}, {what}: {change}", tool.name)
}

fn cells(cells: &[Cell<'_>]) -> Vec<String> {
    numbered(cells.iter().map(|cell| {
        let change = beside(cell.selected, || change(cell.change));
        format!("{}, {}, {change}", cell.label, cell.total.in_words())
    }))
}

fn beside(in_hand: bool, otherwise: impl Fn() -> String) -> String {
    if in_hand {
        "in hand".to_owned()
    } else {
        otherwise()
    }
}

/// Each with its number, from 1.
pub(super) fn numbered(rows: impl Iterator<Item = String>) -> Vec<String> {
    let rows = (1..).zip(rows);
    rows.map(|(number, row): (usize, _)| format!("{number}. {row}"))
        .collect()
}
