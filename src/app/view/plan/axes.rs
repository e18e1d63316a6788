//! The axes of the step in hand: what the whole plan costs with each option of each.

use crate::analysis::{MAX_TRIES, PlanCost, PlanStep, times};
use crate::app::App;
use crate::app::view::work::as_place;
use crate::app::view::{Cell, Label, ModelRow};
use crate::pricing::{Amount, Change, Step};

/// How many tries more and fewer are shown.
const AROUND: u32 = 12;

impl App {
    /// The size of the step in hand, and how many edits it has.
    pub(super) fn plan_step(&self) -> String {
        let Some(step) = self.plan.selected() else {
            return String::new();
        };
        let mut words = format!("Step {}", self.plan.row + 1);
        match step.configuration.generation {
            Some(run) => {
                let shape = self.sheet.dimensions.get(run.dimension);
                let ratio = shape.ratio.to_string();
                words = format!("{words}, {}", shape.name);
                if !shape.name.contains(&ratio) {
                    words = format!("{words} {ratio}");
                }
            }
            None => words.push_str(", edits alone"),
        }
        match u64::try_from(step.configuration.edits.len()) {
            Ok(edits) if edits > 0 && step.configuration.generation.is_some() => {
                format!("{words}, {}", times(edits, ("edit", "edits")))
            }
            _ => words,
        }
    }

    pub(super) fn plan_qualities(&self, cost: &PlanCost<'_>) -> Vec<Cell<'_>> {
        let run = |step: &PlanStep| step.configuration.generation;
        let Some(now) = self.plan.selected().and_then(run) else {
            return Vec::new();
        };
        let qualities = self.sheet.qualities.places();
        qualities
            .map(|(at, quality)| {
                let total = self.plan_with(cost, Step::Quality(at));
                let to = as_place(at.index());
                cell(
                    (quality.id.as_str().into(), to),
                    total,
                    cost,
                    now.quality == at,
                )
            })
            .collect()
    }

    pub(super) fn plan_counts(&self, cost: &PlanCost<'_>) -> Vec<Cell<'_>> {
        let run = |step: &PlanStep| step.configuration.generation;
        let Some(now) = self.plan.selected().and_then(run) else {
            return Vec::new();
        };
        let counts = self.sheet.count.counts();
        counts
            .map(|count| {
                let total = self.plan_with(cost, Step::Count(count));
                cell(
                    (Label::of_number(count), count),
                    total,
                    cost,
                    now.count == count,
                )
            })
            .collect()
    }

    pub(super) fn plan_tries(&self, cost: &PlanCost<'_>) -> Vec<Cell<'_>> {
        let Some(step) = self.plan.selected() else {
            return Vec::new();
        };
        let now = step.tries;
        let least = now.saturating_sub(AROUND).max(1);
        let most = now.saturating_add(AROUND).min(MAX_TRIES);
        (least..=most)
            .map(|tries| {
                let step = PlanStep {
                    tries,
                    ..step.clone()
                };
                let total = cost.with(self.plan.row, Some(&step));
                cell((Label::of_number(tries), tries), total, cost, tries == now)
            })
            .collect()
    }

    pub(super) fn plan_models(&self, cost: &PlanCost<'_>) -> Vec<ModelRow<'_>> {
        let Some(step) = self.plan.selected() else {
            return Vec::new();
        };
        let configuration = &step.configuration;
        let shown = self.models_beside(configuration.model);
        let open = self.plan.models;
        let models = self.sheet.models.places();
        models
            .filter(|(at, _)| !open || shown.contains(at))
            .map(|(at, model)| {
                let total = self.plan_with(cost, Step::Model(at));
                let each = configuration.generation.map_or_else(
                    || {
                        self.list()
                            .total(&Step::Model(at).from(configuration, &self.sheet))
                    },
                    |run| self.list().per_image(at, run.quality).0,
                );
                ModelRow {
                    at,
                    name: &model.name,
                    each,
                    total,
                    change: Change::between(cost.total(), total),
                    selected: at == configuration.model,
                    place: as_place(at.index()),
                    changed: false,
                }
            })
            .collect()
    }

    /// What the plan costs after one change of the step in hand.
    fn plan_with(&self, cost: &PlanCost<'_>, change: Step) -> Amount {
        let step = self.plan.selected().map(|step| PlanStep {
            configuration: change.from(&step.configuration, &self.sheet),
            ..step.clone()
        });
        cost.with(self.plan.row, step.as_ref())
    }
}

fn cell<'a>(
    (label, to): (Label<'a>, u32),
    total: Amount,
    cost: &PlanCost<'_>,
    selected: bool,
) -> Cell<'a> {
    Cell {
        label,
        to,
        total,
        change: Change::between(cost.total(), total),
        selected,
    }
}
