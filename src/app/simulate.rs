//! Simulate: a run that looks like one. No image is made and nothing is spent but the simulated budget.

use std::time::Duration;

use super::{Action, App, Effect, Pane};
use crate::analysis::{
    BudgetFit, ItemKind, MostThatFit, Run, RunItem, describe, describe_edit, nearest_fit, times,
};
use crate::pricing::{Configuration, Gap, Item, Line, Ratio, Step};

/// How long a simulated run takes, however many images it makes.
const LENGTH: Duration = Duration::from_millis(1_400);
/// In how many steps the progress is drawn.
const STEPS: u32 = 20;

/// A run whose images are arriving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simulation {
    /// What the ledger will gain.
    pub run: Run,
    /// How many steps of [`Simulation::STEPS`] have passed.
    pub step: u32,
    /// How many images will arrive.
    pub images: u64,
    /// Their width to their height.
    pub ratio: Ratio,
}

impl Simulation {
    /// How many steps there are in all.
    pub const STEPS: u32 = STEPS;

    /// How many images have arrived.
    pub fn arrived(&self) -> u64 {
        self.images * u64::from(self.step) / u64::from(STEPS)
    }
}

impl App {
    /// Why a run is refused, in words; `None` while it is not.
    pub(super) fn run_refusal(&self) -> Option<String> {
        let configuration = self.work.on_button(&self.sheet);
        let total = self.list().total(&configuration);
        match total.gap() {
            Gap::Missing => return Some("a price is missing from the sheet (?)".to_owned()),
            Gap::NotOffered => {
                let model = &self.sheet.models.get(configuration.model).name;
                let run = configuration.generation;
                let quality =
                    run.map_or("", |run| self.sheet.qualities.get(run.quality).id.as_str());
                return Some(format!("{model} is not offered at {quality}"));
            }
            Gap::None => {}
        }
        if !self.ledger.has_budget() {
            return None;
        }
        let BudgetFit::Beyond { missing } = BudgetFit::of(total, self.ledger.left()) else {
            return None;
        };
        // No more certain than what was spent before.
        let mark = total.basis().and(self.ledger.spent().basis()).mark();
        let unit = ("more credit", "more credits");
        let words = format!("needs {mark}{}", times(missing.get(), unit));
        Some(format!("{words}; {}", self.what_fits(&configuration)))
    }

    /// The nearest change that fits what is left, else how many do.
    fn what_fits(&self, configuration: &Configuration) -> String {
        let (list, left) = (self.list(), self.ledger.left());
        if let Some((step, cost)) = nearest_fit(configuration, list, left) {
            let several = matches!(step, Step::Count(count) if count > 1);
            let fit = if several { "fit" } else { "fits" };
            return format!("{} {fit} at {cost}", self.step_in_words(step));
        }
        match MostThatFit::of(configuration, list, left) {
            Some(most) if most.number > 0 => {
                let (number, each) = (times(most.number, most.unit), most.each);
                let others =
                    configuration.edits.len() > usize::from(configuration.generation.is_none());
                let alone = if others { " alone" } else { "" };
                format!("no single change fits, {number}{alone} at {each} each would")
            }
            Some(most) => format!(
                "no single change fits, nor does 1 {} at {}",
                most.unit.0, most.each
            ),
            None => "no single change fits".to_owned(),
        }
    }

    /// What a step changes: `quality 2K`, `2 images`, `Flux Dev`, `without Upscaling 4x`.
    fn step_in_words(&self, step: Step) -> String {
        match step {
            Step::Model(at) => self.sheet.models.get(at).name.clone(),
            Step::Quality(at) => format!("quality {}", self.sheet.qualities.get(at).id),
            Step::Count(count) => times(count.into(), ("image", "images")),
            Step::Dimension(at) => self.sheet.dimensions.get(at).name.clone(),
            Step::Edit(used) => format!("without {} it", describe_edit(used, &self.sheet)),
        }
    }

    /// Begins the run on the button, or does it at once where nothing may move.
    pub(super) fn simulate(&mut self) -> Option<Effect> {
        let configuration = self.work.on_button(&self.sheet);
        let images = match configuration.generation {
            Some(run) => u64::from(run.count),
            None => configuration
                .edits
                .iter()
                .map(|used| u64::from(used.times))
                .sum(),
        };
        let quote = self.list().quote(&configuration);
        let items = quote.lines.iter().map(|line| {
            let (kind, name) = self.item(line.item);
            RunItem {
                kind,
                name,
                times: line.times,
                cost: line.amount,
            }
        });
        let images_of = match self.work.pane {
            Pane::Edit => self.work.images_of,
            Pane::Generate => None,
        };
        let ratio = self.ratio(&configuration, images_of);
        self.simulation = Some(Simulation {
            run: Run {
                cost: quote.total,
                items: items.collect(),
                name: describe(&configuration, &self.sheet),
                line: Line::of(configuration).print_in_full(&self.sheet),
                images_of,
            },
            step: 0,
            images,
            ratio,
        });
        if self.motion {
            return Some(Effect::AdvanceAfter(LENGTH / STEPS));
        }
        self.finish();
        None
    }

    /// The shape of the images; edited ones keep that of the run that they came from.
    fn ratio(&self, configuration: &Configuration, images_of: Option<usize>) -> Ratio {
        let origin = images_of.and_then(|at| self.run_again(at).ok());
        let run = configuration
            .generation
            .or_else(|| origin?.generation)
            .unwrap_or_else(|| self.sheet.start.generation());
        self.sheet.dimensions.get(run.dimension).ratio
    }

    fn item(&self, item: Item) -> (ItemKind, String) {
        match item {
            Item::Generation { model, .. } => {
                (ItemKind::Model, self.sheet.models.get(model).name.clone())
            }
            Item::Edit(used) => {
                let edit = self.sheet.edit(used.edit);
                let name = edit.map_or_else(String::new, |edit| edit.name.clone());
                (ItemKind::Tool, name)
            }
        }
    }

    /// The next step of the run that is on its way.
    pub(super) fn advance(&mut self) -> Option<Effect> {
        let simulation = self.simulation.as_mut()?;
        simulation.step += 1;
        if simulation.step < STEPS {
            return Some(Effect::AdvanceAfter(LENGTH / STEPS));
        }
        self.finish();
        None
    }

    /// The run is done: one line more in the ledger, and less of the budget. Nothing where none is on its way.
    pub fn finish(&mut self) {
        let Some(Simulation { run, .. }) = self.simulation.take() else {
            return;
        };
        let (words, cost) = (run.name.clone(), run.cost);
        let before = self.undoable();
        self.ledger.enter(run);
        self.remember(before, Action::Simulate);
        let left = if self.ledger.has_budget() {
            format!(", {} left", self.ledger.left_in_the_end())
        } else {
            String::new()
        };
        let words = format!("simulated: {words} for {cost}{left}");
        self.notice = Some(self.hinted(&words, "; ", Action::Undo, "takes it back"));
    }
}
