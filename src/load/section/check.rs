//! `[[check]]`: what must come out, as a total, as a rising order, or as a list of prices.

use std::collections::BTreeSet;

use super::reference::bare;
use super::{Entry, Problem, Sink, Whole, entries, line_problem, unknown};
use crate::pricing::{
    At, Check, Credits, Line, Model, Reading, Sheet, Template, folded, plain, same_name,
};

const RISING: &str = "[\"*:1K:1\", \"*:2K:1\"]";
const CREDITS: &str = "{ my-model = 10 }";

pub(super) fn read<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    sheet: &Sheet,
    whole: &Whole,
) -> Vec<Check> {
    let (tables, _) = entries(root, sink, "check");
    tables
        .into_iter()
        .filter_map(|entry| check(entry, sheet, whole))
        .collect()
}

fn check(mut entry: Entry<'_>, sheet: &Sheet, whole: &Whole) -> Option<Check> {
    let given: Vec<&str> = ["line", "rising", "credits"]
        .into_iter()
        .filter(|key| entry.has(key))
        .collect();
    let check = match given.as_slice() {
        ["line"] => total(&mut entry, sheet, whole),
        [] if entry.has("total") => total(&mut entry, sheet, whole),
        ["rising"] => rising(&mut entry, sheet, whole),
        ["credits"] => prices(&mut entry, sheet, whole),
        claims => {
            let message = match claims {
                [] => "[[check]] claims nothing".to_owned(),
                several => format!("[[check]] claims several things: {}", several.join(", ")),
            };
            let help = "write one of: line and total; rising; credits";
            entry.report(Problem::absent(entry.at.clone(), message, help));
            for key in ["line", "total", "reading", "rising", "credits", "source"] {
                entry.value(key);
            }
            None
        }
    };
    entry.finish();
    check
}

fn total(entry: &mut Entry<'_>, sheet: &Sheet, whole: &Whole) -> Option<Check> {
    let found = entry.text("line", "my-model:2K:1");
    let total = entry.required("total", "147");
    let total = total.and_then(|value| entry.as_number("total", value, 0..=u64::MAX));
    let reading = reading(entry);
    let source = entry.words("source");
    let found = found?;
    if found.value.trim_start().starts_with('*') {
        let message = "* stands for every model in rising only";
        entry.report(Problem::new(found.at, message, "name one model"));
        return None;
    }
    match Line::parse(&found.value, sheet) {
        Ok(mut line) => {
            // A reading is the one thing behind a comma that a claim can be about.
            let reading = line.reading.take().or(reading);
            Some(Check::Total {
                configuration: bare(entry, line, found.at),
                reading,
                total: Credits::new(total?.value),
                source,
            })
        }
        Err(error) => {
            entry.report_some(line_problem(&error, found.at, whole));
            None
        }
    }
}

fn rising(entry: &mut Entry<'_>, sheet: &Sheet, whole: &Whole) -> Option<Check> {
    let value = entry.value("rising")?;
    let reading = reading(entry);
    let source = entry.words("source");
    let items = entry.as_list("rising", value, RISING);
    if items.len() == 1 {
        let message = "one configuration alone cannot rise";
        let help = format!("write rising = {RISING}");
        entry.report(Problem::new(value.span(), message, help));
    }
    let mut steps = Vec::new();
    for item in items {
        let Some(found) = entry.as_text("a line of rising", item) else {
            continue;
        };
        match Line::parse_template(&found.value, sheet) {
            Ok((line, every_model)) => steps.push(Template {
                configuration: bare(entry, line, found.at),
                every_model,
            }),
            Err(error) => entry.report_some(line_problem(&error, found.at, whole)),
        }
    }
    Some(Check::Rising {
        steps,
        reading,
        source,
    })
}

fn prices(entry: &mut Entry<'_>, sheet: &Sheet, whole: &Whole) -> Option<Check> {
    let value = entry.value("credits")?;
    let source = entry.words("source");
    let mut prices: Vec<(At<Model>, Credits)> = Vec::new();
    let mut known = BTreeSet::new();
    for (name, value) in entry.as_pairs("credits", value, CREDITS) {
        if entry.splits_a_name(&name, value) {
            continue;
        }
        if !known.insert(folded(name.value)) {
            let message = format!("model \"{}\" is in credits twice", plain(name.value));
            entry.report(Problem::new(
                name.at.clone(),
                message,
                "take one of them out",
            ));
        }
        let what = format!("credits.{}", plain(name.value));
        let credits = entry.as_number(&what, value, 0..=u64::MAX);
        match sheet.models.find(|model| same_name(&model.id, name.value)) {
            Some(model) => prices.extend(credits.map(|found| (model, Credits::new(found.value)))),
            None if whole.knows("model") => {
                let ids: Vec<&str> = sheet.models.iter().map(|model| model.id.as_str()).collect();
                entry.report(unknown("model", name.value, name.at, &ids));
            }
            None => {}
        }
    }
    Some(Check::Credits { prices, source })
}

fn reading(entry: &mut Entry<'_>) -> Option<Reading> {
    let all = Reading::ALL.map(|reading| (reading.word(), reading));
    entry.choice("reading", &all)
}
