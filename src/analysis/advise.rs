//! Advise: the advice of the vendor's page, each piece as a question with its verdict and its numbers.
//!
//! Upscaling is whatever the sheet charges per factor; nothing here knows a model, a quality or a tool by name.

mod axes;
mod changes;
mod claim;
mod drafts;
mod route;
mod routes;
mod size;
mod target;
mod upscaling;

pub use route::Route;
pub use upscaling::{MAX_UPSCALES, Upscaling};

use super::{Cell, Other, Section, joined};
use crate::pricing::{
    At, Configuration, Gap, Generation, Line, Model, PriceList, Quality, Reading, Sheet,
};

/// What is asked.
#[derive(Clone, Debug)]
pub struct AdviseAsk {
    /// The configuration that the advice is for.
    pub configuration: Configuration,
    /// The quality that is to be reached.
    pub to: At<Quality>,
    /// The longer side that is to be reached, in pixels; the quality's own where none is given.
    pub pixels: Option<u64>,
    /// Configurations with their names, for cost against size.
    pub pins: Vec<(String, Configuration)>,
}

type Question = fn(&AdviseAsk, PriceList<'_>) -> Section;

const QUESTIONS: [Question; 7] = [
    routes::section,
    claim::section,
    target::section,
    drafts::section,
    changes::section,
    axes::section,
    size::section,
];

/// Every question with its answer, and with what the other readings make of the verdict.
pub fn advise(ask: &AdviseAsk, list: PriceList<'_>) -> Vec<Section> {
    let answer = |question: &Question| {
        let here = question(ask, list);
        let readings = Reading::ALL.into_iter();
        let others = readings.filter(|reading| *reading != list.reading);
        let others = others.map(|reading| {
            let there = question(ask, list.under(reading));
            Other {
                reading,
                same: there.identity == here.identity,
                short: there.short,
            }
        });
        Section {
            others: others.collect(),
            sentence: here.sentence.clone() + &unpriced(&here),
            ..here
        }
    };
    QUESTIONS.iter().map(answer).collect()
}

impl AdviseAsk {
    /// Pins for cost against size, as the subcommand names them: the line itself, and the others by number.
    pub fn beside(
        configuration: &Configuration,
        others: impl IntoIterator<Item = Configuration>,
    ) -> Vec<(String, Configuration)> {
        let mut pins = vec![("line".to_owned(), configuration.clone())];
        for other in others {
            if pins.iter().all(|(_, held)| *held != other) {
                pins.push((pins.len().to_string(), other));
            }
        }
        pins
    }

    /// The run in hand; for edits alone, which have no images, one image as the sheet starts with it.
    pub fn run(&self, sheet: &Sheet) -> Generation {
        self.configuration.generation.unwrap_or(Generation {
            count: sheet.count.clamp(1),
            ..sheet.start.generation()
        })
    }

    /// The longer side that is to be reached, in pixels.
    pub fn size(&self, sheet: &Sheet) -> u64 {
        let own = u64::from(sheet.qualities.get(self.to).pixels);
        self.pixels.unwrap_or(own)
    }

    /// The run in hand with another model and quality, and nothing attached.
    fn with(&self, model: At<Model>, quality: At<Quality>, sheet: &Sheet) -> Configuration {
        Configuration {
            model,
            generation: Some(Generation {
                quality,
                ..self.run(sheet)
            }),
            edits: Vec::new(),
        }
    }

    /// The cheapest known route of a model to so many pixels, over every quality and every chain of upscales.
    ///
    /// Of equals the one with the fewest upscales, and of those the one that generates at the highest quality.
    pub fn cheapest(&self, model: At<Model>, pixels: u64, list: PriceList<'_>) -> Option<Route> {
        let chains = upscaling::Chains::of(list.sheet);
        target::cheapest(self, model, pixels, &chains, list)
    }

    /// Every route to the quality that is to be reached, generating at it first.
    pub fn routes(&self, model: At<Model>, list: PriceList<'_>) -> Vec<Route> {
        routes::all(self, model, list)
    }
}

fn line(configuration: &Configuration, list: PriceList<'_>) -> Cell {
    Cell::Words(Line::of(configuration.clone()).print(list.sheet))
}

/// `1 image`, `3 images`.
fn images(count: u32) -> String {
    super::times(count.into(), ("image", "images"))
}

/// The rows of which nobody knows the price: what is said is said without them.
fn unpriced(section: &Section) -> String {
    let missing = section.rows.iter().filter(|row| row.gap() == Gap::Missing);
    let names = missing.filter_map(|row| {
        let mut words = row.cells.iter().filter_map(|cell| match cell {
            Cell::Words(words) => Some(words.as_str()),
            Cell::Number(_)
            | Cell::Amount(_)
            | Cell::Change(_)
            | Cell::Ratio { .. }
            | Cell::Nothing => None,
        });
        words.next()
    });
    let mut names: Vec<_> = names.collect();
    names.dedup();
    match names.as_slice() {
        [] => String::new(),
        names => format!(" Without a known price: {}.", joined(names)),
    }
}
