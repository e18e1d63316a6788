//! Advise: the verdicts of the product, the laws behind them, the screen and the command.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

#[path = "advise/command.rs"]
mod command;
#[path = "laws/generated.rs"]
#[expect(dead_code, reason = "made for all laws")]
mod generated;
#[path = "advise/laws.rs"]
mod laws;
#[path = "draw/looks.rs"]
mod looks;
#[path = "laws/parts.rs"]
mod parts;
#[path = "advise/screen.rs"]
mod screen;
#[path = "advise/verdicts.rs"]
mod verdicts;

use genpanel::analysis::{AdviseAsk, Section, advise};
use genpanel::load::{built_in, parse};
use genpanel::pricing::{Configuration, Line, PriceList, Reading, Sheet};

/// The built-in sheet with another price for an upscale.
fn with_4x(credits: u64) -> Sheet {
    let text = include_str!("../pricing.toml");
    let dearer = text.replace("\"4x\" = 4", &format!("\"4x\" = {credits}"));
    parse(&dearer).unwrap()
}

fn built() -> Sheet {
    built_in().unwrap().sheet
}

fn configuration(line: &str, sheet: &Sheet) -> Configuration {
    Line::parse(line, sheet).unwrap().configuration
}

/// What is asked for a line, to the highest quality, with pins.
fn asked(line: &str, pins: &[&str], sheet: &Sheet) -> AdviseAsk {
    let pins = pins.iter();
    AdviseAsk {
        configuration: configuration(line, sheet),
        to: sheet.qualities.last(),
        pixels: None,
        pins: pins
            .map(|pin| ((*pin).to_owned(), configuration(pin, sheet)))
            .collect(),
    }
}

/// One answer.
fn answer(key: &str, ask: &AdviseAsk, sheet: &Sheet, reading: Reading) -> Section {
    let all = advise(ask, PriceList::new(sheet, reading));
    all.into_iter().find(|section| section.key == key).unwrap()
}
