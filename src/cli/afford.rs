//! Afford: how many images a budget buys, of every model or of one.

use super::arguments::{Afford, Global};
use super::quote::{verdict, wrong};
use super::{Fault, Outcome, chosen, named, output, plan};
use crate::analysis::{AffordAsk, PlanCost, Section, Verdict};
use crate::export::{self, Answers};
use crate::load::{Loaded, load_plan};
use crate::pricing::{Amount, Basis, Credits, Line};

pub(super) fn run(arguments: &Afford, global: &Global) -> Result<Outcome, Fault> {
    let shape = global.shape()?;
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
    let runs = whole(arguments, ask, &loaded, global)?;
    let sections = [Some(models), runs].into_iter().flatten().collect();
    let answers = Answers::of_afford(&ask, sections, list, loaded.fingerprint);
    let answers = answers.explained(global.explain);
    output::write(global.place(), |out| export::answers(shape, &answers, out))?;
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
        budget: Amount::known(Credits::new(arguments.budget), Basis::Stated),
        keep: Credits::new(arguments.keep),
        quality,
        or_better: arguments.or_better,
        least: arguments.min_count.unwrap_or(1),
    })
}

/// How often whole runs and plans fit, under the same heads; `None` when none was asked for.
fn whole(
    arguments: &Afford,
    ask: AffordAsk,
    loaded: &Loaded,
    global: &Global,
) -> Result<Option<Section>, Fault> {
    let list = loaded.price_list(global.reading);
    let mut rows = Vec::new();
    for text in &arguments.runs {
        let line = Line::parse(text, list.sheet)
            .map_err(|error| Fault::Usage(wrong(text, &error, arguments.runs.len())))?;
        let list = line.reading.map_or(list, |reading| list.under(reading));
        rows.push(ask.run(&line.configuration, list));
    }
    for file in &arguments.plans {
        let origin = plan::origin(file, global)?;
        let plan = load_plan(&origin, list.sheet).map_err(Fault::Sheet)?;
        let list = loaded.price_list(global.reading.or(plan.reading));
        let cost = PlanCost::of(&plan.steps, None, list);
        let name = plan.name.unwrap_or_else(|| origin.name());
        rows.push(ask.plan(name, &cost));
    }
    Ok((!rows.is_empty()).then(|| Section {
        key: "runs",
        title: "How often a run or a plan fits".to_owned(),
        rows,
        ..ask.section(list).without_words()
    }))
}
