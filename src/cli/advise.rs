//! Advise: the page's advice for a configuration, each piece with its verdict and its numbers.

use super::arguments::{Advise, Global};
use super::quote::{verdict, wrong};
use super::say::say;
use super::{Fault, Outcome, chosen, named, output};
use crate::analysis::{AdviseAsk, Row, advise};
use crate::export::{self, Answers};
use crate::pricing::{Configuration, Line, PriceList, Sheet};

/// The answers with a row for every model.
const OF_MODELS: [&str; 2] = ["claim", "target"];

pub(super) fn run(arguments: &Advise, global: &Global) -> Result<Outcome, Fault> {
    let shape = global.shape()?;
    let loaded = chosen::sheet_with_warning(global)?;
    let sheet = &loaded.sheet;
    let line = match &arguments.line {
        Some(text) => parse(text, sheet, 1)?,
        None => Line::of(sheet.start.configuration()),
    };
    let list = loaded.price_list(global.reading);
    let list = line.reading.map_or(list, |reading| list.under(reading));
    let total = list.total(&line.configuration);
    if let Some(note) = line.note(loaded.fingerprint, total) {
        say(note);
    }
    let ask = ask(arguments, &line.configuration, list)?;
    let mut sections = advise(&ask, list);
    sections.retain(|section| {
        let key = |asked: &String| asked == section.key;
        arguments.only.is_empty() || arguments.only.iter().any(key)
    });
    if !arguments.all_models {
        let model = ask.configuration.model.index();
        for section in &mut sections {
            if OF_MODELS.contains(&section.key) {
                let row: Option<Row> = section.rows.get(model).cloned();
                section.rows = row.into_iter().collect();
            }
        }
    }
    let answers = Answers::of_advise(&ask, sections, list, loaded.fingerprint);
    let answers = answers.explained(global.explain);
    output::write(global.place(), |out| export::answers(shape, &answers, out))?;
    Ok(verdict(answers.is_certain(), global))
}

fn parse(text: &str, sheet: &Sheet, of: usize) -> Result<Line, Fault> {
    Line::parse(text, sheet).map_err(|error| Fault::Usage(wrong(text, &error, of)))
}

fn ask(
    arguments: &Advise,
    configuration: &Configuration,
    list: PriceList<'_>,
) -> Result<AdviseAsk, Fault> {
    let sheet = list.sheet;
    let to = match &arguments.to {
        Some(quality) => named::quality(quality, sheet)?,
        None => sheet.qualities.last(),
    };
    let pins = arguments.pins.iter();
    let pins = pins.map(|text| Ok(parse(text, sheet, arguments.pins.len())?.configuration));
    let mut pins = pins.collect::<Result<Vec<_>, Fault>>()?;
    if arguments.pins.is_empty() {
        let examples = sheet.examples.iter();
        pins.extend(examples.map(|example| example.configuration.clone()));
    }
    Ok(AdviseAsk {
        configuration: configuration.clone(),
        to,
        pixels: arguments.pixels,
        pins: AdviseAsk::beside(configuration, pins),
    })
}
