//! Afford: how many images a budget buys, of every model or of one.

use super::arguments::{Afford, Global};
use super::quote::{verdict, wrong};
use super::{Fault, Outcome, chosen, named, output};
use crate::analysis::{AffordAsk, Cell, Section, Verdict};
use crate::export::{self, Answers};
use crate::load::Loaded;
use crate::pricing::{Credits, Line, PriceList};

pub(super) fn run(arguments: &Afford, global: &Global) -> Result<Outcome, Fault> {
    let format = global.format()?;
    if arguments.keep > arguments.budget {
        let (keep, budget) = (arguments.keep, arguments.budget);
        return Err(Fault::Usage(format!(
            "--keep {keep} is more than the budget of {budget}"
        )));
    }
    let loaded = chosen::sheet_with_warning(global)?;
    let list = loaded.price_list(global.reading);
    let ask = ask(arguments, &loaded)?;
    let mut models = ask.section(list);
    if let Some(model) = &arguments.model {
        let at = named::model(model, &loaded.sheet)?.index();
        models.rows = models.rows.get(at).cloned().into_iter().collect();
        models.sentence = String::new();
    }
    let enough = models.rows.iter().any(|row| row.verdict == Verdict::Holds);
    let runs = runs(arguments, ask, list)?;
    let quality = &loaded.sheet.qualities.get(ask.quality).id;
    let answers = Answers {
        asked: vec![
            ("budget", Cell::Number(ask.budget.get())),
            ("keep", Cell::Number(ask.keep.get())),
            ("available", Cell::Number(ask.available().get())),
            ("quality", Cell::Words(quality.clone())),
            ("min_count", Cell::Number(ask.least)),
        ],
        sections: [Some(models), runs].into_iter().flatten().collect(),
        list,
        fingerprint: loaded.fingerprint,
        explain: global.explain,
    };
    output::write(global.output.as_deref(), |out| {
        export::answers(format, &answers, out)
    })?;
    if arguments.min_count.is_some() && !enough {
        return Ok(Outcome::OverBudget);
    }
    Ok(verdict(answers.is_certain(), global))
}

fn ask(arguments: &Afford, loaded: &Loaded) -> Result<AffordAsk, Fault> {
    let sheet = &loaded.sheet;
    let quality = match &arguments.quality {
        Some(quality) => named::quality(quality, sheet)?,
        None => sheet.start.quality,
    };
    Ok(AffordAsk {
        budget: Credits::new(arguments.budget),
        keep: Credits::new(arguments.keep),
        quality,
        or_better: arguments.or_better,
        least: arguments.min_count.unwrap_or(1),
    })
}

/// How often whole runs fit, under the same heads; `None` when none was asked for.
fn runs(arguments: &Afford, ask: AffordAsk, list: PriceList<'_>) -> Result<Option<Section>, Fault> {
    let mut rows = Vec::new();
    for text in &arguments.runs {
        let line = Line::parse(text, list.sheet)
            .map_err(|error| Fault::Usage(wrong(text, &error, arguments.runs.len())))?;
        let list = line.reading.map_or(list, |reading| list.under(reading));
        rows.push(ask.run(&line.configuration, list));
    }
    Ok((!rows.is_empty()).then(|| Section {
        key: "runs",
        title: "How often a run fits".to_owned(),
        rows,
        ..ask.section(list).without_words()
    }))
}
