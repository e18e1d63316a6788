//! Template: the plans that the vendor's page recommends, on any sheet.

use super::PlanStep;
use crate::pricing::{
    Amount, At, Configuration, Credits, Generation, Line, Model, PriceList, Quality,
};

/// A plan to start from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Template {
    /// The page's four steps: test the prompt, refine, validate, final batch.
    #[default]
    Workflow,
    /// Draft cheaply until the direction is confirmed, then the target.
    Draft,
}

/// The page's workflow, for a sheet that has these models.
const WORKFLOW: [(&str, u32, &str); 4] = [
    ("imagegen-fast:720p:1", 4, "test the prompt"),
    ("flux-dev:1K:1", 3, "refine the style"),
    ("nano-banana-2:1K:1", 2, "validate direction"),
    ("nano-banana-pro:4K:4", 1, "final batch"),
];
const FINAL_IMAGES: u32 = 4;

impl Template {
    /// Both, in the order a list shows them.
    pub const ALL: [Self; 2] = [Self::Workflow, Self::Draft];

    /// The word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Workflow => "workflow",
            Self::Draft => "draft",
        }
    }

    /// What it is, for a person.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Workflow => "four steps: test the prompt, refine, validate, final batch",
            Self::Draft => "draft cheaply until the direction is confirmed, then the target",
        }
    }

    /// The plan, with another target if one is given; never empty.
    ///
    /// On a sheet without the page's models, its own take their place, from the cheapest to the dearest.
    pub fn steps(self, target: Option<&Configuration>, list: PriceList<'_>) -> Vec<PlanStep> {
        let mut steps = workflow(list);
        if let (Some(target), Some(last)) = (target, steps.last_mut()) {
            *last = PlanStep {
                configuration: target.clone(),
                ..last.clone()
            };
        }
        if self == Self::Workflow {
            return steps;
        }
        let finish = steps.pop();
        let mut steps: Vec<_> = draft(list).into_iter().chain(finish).collect();
        distinct(&mut steps);
        steps
    }
}

fn workflow(list: PriceList<'_>) -> Vec<PlanStep> {
    let pages = WORKFLOW.iter().map(|(line, tries, note)| {
        let line = Line::parse(line, list.sheet).ok()?;
        Some(step(line.configuration, *tries, note))
    });
    pages.collect::<Option<_>>().unwrap_or_else(|| own(list))
}

/// The same shape from the sheet's own models: each step dearer in model and quality, the last one several images.
fn own(list: PriceList<'_>) -> Vec<PlanStep> {
    let sheet = list.sheet;
    let highest = sheet.qualities.last();
    let second = At::new(1.min(highest.index()));
    let shape = |part: usize, quality, count, (tries, note)| {
        let models = priced(quality, list);
        let most = models.len().checked_sub(1)?;
        let model = *models.get(most.saturating_mul(part).div_euclid(3))?;
        let configuration = run(model, quality, count, list);
        Some(step(configuration, tries, note))
    };
    let few = sheet.count.min;
    let several = sheet.count.clamp(FINAL_IMAGES);
    let notes = WORKFLOW.map(|(_, tries, note)| (tries, note));
    let [test, refine, validate, finish] = notes;
    let mut steps: Vec<_> = [
        shape(0, At::FIRST, few, test),
        shape(1, second, few, refine),
        shape(2, second, few, validate),
        shape(3, highest, several, finish),
    ]
    .into_iter()
    .flatten()
    .collect();
    distinct(&mut steps);
    if steps.is_empty() {
        let (_, tries, note) = WORKFLOW.last().copied().unwrap_or_default();
        steps.push(step(sheet.start.configuration(), tries.max(1), note));
    }
    steps
}

/// The cheapest model at the lowest quality.
fn draft(list: PriceList<'_>) -> Option<PlanStep> {
    let model = priced(At::FIRST, list).first().copied()?;
    let configuration = run(model, At::FIRST, list.sheet.count.min, list);
    Some(step(
        configuration,
        4,
        "draft until the direction is confirmed",
    ))
}

/// The models that have a price at a quality, the cheapest first.
fn priced(quality: At<Quality>, list: PriceList<'_>) -> Vec<At<Model>> {
    let price = |at| Amount::credits(list.per_image(at, quality).0);
    let models = list.sheet.models.places();
    let mut models: Vec<(Credits, At<Model>)> = models
        .filter_map(|(at, _)| Some((price(at)?, at)))
        .collect();
    models.sort_by_key(|(price, _)| *price);
    models.into_iter().map(|(_, at)| at).collect()
}

fn run(model: At<Model>, quality: At<Quality>, count: u32, list: PriceList<'_>) -> Configuration {
    Configuration {
        model,
        generation: Some(Generation {
            quality,
            count,
            dimension: list.sheet.start.dimension,
        }),
        edits: Vec::new(),
    }
}

fn step(configuration: Configuration, tries: u32, note: &str) -> PlanStep {
    PlanStep {
        note: Some(note.to_owned()),
        ..PlanStep::new(configuration, tries)
    }
}

/// A draft that is what comes after it drafts nothing.
fn distinct(steps: &mut Vec<PlanStep>) {
    steps.reverse();
    steps.dedup_by(|draft, next| draft.configuration == next.configuration);
    steps.reverse();
}
