//! `[[check]]`: what must come out, as a total, as a rising order, or as a list of prices.

use toml::Spanned;
use toml::de::DeValue;

use super::{Entry, Problem, Sink, entries, line_problem};
use crate::pricing::{
    At, Check, Credits, Line, Model, Reading, Sheet, Template, nearest, plain, same_name,
};

const RISING: &str = "[\"*:1K:1\", \"*:2K:1\"]";
const CREDITS: &str = "{ my-model = 10 }";

pub(super) fn read<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    sheet: &Sheet,
    complete: bool,
) -> Vec<Check> {
    entries(root, sink, "check")
        .into_iter()
        .filter_map(|entry| check(entry, sheet, complete))
        .collect()
}

fn check(mut entry: Entry<'_>, sheet: &Sheet, complete: bool) -> Option<Check> {
    let line = entry.value("line");
    let rising = entry.value("rising");
    let credits = entry.value("credits");
    let source = entry.words("source");
    let given = [line, rising, credits].into_iter().flatten().count();
    let check = if given == 1 {
        match (line, rising, credits) {
            (Some(line), ..) => total(&mut entry, line, sheet, complete, source),
            (_, Some(rising), _) => Some(self::rising(&mut entry, rising, sheet, complete, source)),
            (_, _, Some(credits)) => Some(prices(&entry, credits, sheet, complete, source)),
            _ => None,
        }
    } else {
        let message = if given == 0 {
            "[[check]] says nothing"
        } else {
            "[[check]] says several things at once"
        };
        let help = "write one of: line and total, rising, credits";
        entry.report(Problem::absent(entry.at.clone(), message, help));
        for key in ["total", "reading"] {
            entry.value(key);
        }
        None
    };
    entry.finish();
    check
}

fn total<'f>(
    entry: &mut Entry<'f>,
    line: &'f Spanned<DeValue<'f>>,
    sheet: &Sheet,
    complete: bool,
    source: Option<String>,
) -> Option<Check> {
    let total = entry.required("total", "147");
    let total = total.and_then(|value| entry.as_number("total", value, 0..=u64::MAX));
    let found = entry.as_text("line", line)?;
    match Line::parse(&found.value, sheet) {
        Ok(line) => Some(Check::Total {
            configuration: line.configuration,
            reading: line.reading,
            total: Credits::new(total?.value),
            source,
        }),
        Err(error) => {
            if let Some(problem) = line_problem(&error, found.at, complete) {
                entry.report(problem);
            }
            None
        }
    }
}

fn rising<'f>(
    entry: &mut Entry<'f>,
    value: &'f Spanned<DeValue<'f>>,
    sheet: &Sheet,
    complete: bool,
    source: Option<String>,
) -> Check {
    let reading = entry.choice(
        "reading",
        &Reading::ALL.map(|reading| (reading.word(), reading)),
    );
    let items = entry.as_list("rising", value, RISING);
    if items.len() == 1 {
        let message = "one configuration alone cannot rise";
        entry.report(Problem::new(
            value.span(),
            message,
            format!("write rising = {RISING}"),
        ));
    }
    let mut steps = Vec::new();
    for item in items {
        let Some(found) = entry.as_text("a line of rising", item) else {
            continue;
        };
        match Line::parse_template(&found.value, sheet) {
            Ok((line, every_model)) => steps.push(Template {
                configuration: line.configuration,
                every_model,
            }),
            Err(error) => {
                if let Some(problem) = line_problem(&error, found.at, complete) {
                    entry.report(problem);
                }
            }
        }
    }
    Check::Rising {
        steps,
        reading,
        source,
    }
}

fn prices<'f>(
    entry: &Entry<'f>,
    value: &'f Spanned<DeValue<'f>>,
    sheet: &Sheet,
    complete: bool,
    source: Option<String>,
) -> Check {
    let mut prices: Vec<(At<Model>, Credits)> = Vec::new();
    for (name, value) in entry.as_pairs("credits", value, CREDITS) {
        let what = format!("credits.{}", plain(name.value));
        let credits = entry.as_number(&what, value, 0..=u64::MAX);
        match sheet.models.find(|model| same_name(&model.id, name.value)) {
            Some(model) => prices.extend(credits.map(|found| (model, Credits::new(found.value)))),
            None if complete => {
                let ids = sheet.models.iter().map(|model| model.id.as_str());
                let help = match nearest(name.value, ids) {
                    Some(near) => format!("did you mean {near}?"),
                    None => "write the id of a [[model]] of this sheet".to_owned(),
                };
                let message = format!("unknown model \"{}\"", plain(name.value));
                entry.report(Problem::absent(name.at, message, help));
            }
            None => {}
        }
    }
    Check::Credits { prices, source }
}
