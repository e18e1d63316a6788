//! From text to configuration: split at `,`, `+` and `:`, then look every name up in the sheet.

use super::{Line, LineError};
use crate::pricing::{
    At, Configuration, Credits, Dimension, Edit, EditOption, EditUse, Fingerprint, Generation,
    MAX_EDITS, MAX_TIMES, Model, Quality, Reading, Sheet, plain, same_name,
};

const RUN_FORM: &str = "MODEL:QUALITY:COUNT[:DIMENSION]";
const EDIT_FORM: &str = "+EDIT[:OPTION][:TIMES]";

pub(super) fn line(text: &str, sheet: &Sheet) -> Result<Line, LineError> {
    let mut parts = text.trim().split(',');
    let configuration = parts.next().unwrap_or_default();
    if configuration.trim().is_empty() {
        return Err(LineError::Empty {
            example: example(sheet, sheet.start.model, sheet.start.generation()),
        });
    }
    let mut line = Line::of(self::configuration(configuration, sheet)?);
    for part in parts {
        suffix(part, &mut line)?;
    }
    Ok(line)
}

fn configuration(text: &str, sheet: &Sheet) -> Result<Configuration, LineError> {
    let mut parts = text.split('+');
    let run = parts.next().unwrap_or_default();
    let mut configuration = run_of(run, sheet)?;
    for part in parts {
        if configuration.edits.len() >= MAX_EDITS {
            return Err(LineError::TooManyEdits { most: MAX_EDITS });
        }
        configuration.edits.push(edit_use(part, sheet)?);
    }
    if configuration.generation.is_none() && configuration.edits.is_empty() {
        return Err(LineError::NothingToPrice {
            example: example(sheet, configuration.model, sheet.start.generation()),
        });
    }
    Ok(configuration)
}

fn run_of(text: &str, sheet: &Sheet) -> Result<Configuration, LineError> {
    let mut parts = text.split(':').map(str::trim);
    let mut run = sheet.start.generation();
    let missing = |kind, model, run| LineError::PartMissing {
        kind,
        example: example(sheet, model, run),
    };
    let model = match parts.next() {
        None | Some("") => return Err(missing("model", sheet.start.model, run)),
        Some(name) => model(name, sheet)?,
    };
    let generation = match parts.next() {
        None => None,
        Some("") => return Err(missing("quality", model, run)),
        Some(name) => {
            run.quality = quality(name, sheet)?;
            run.count = match parts.next() {
                None | Some("") => return Err(missing("count", model, run)),
                Some(count) => number("count", count, sheet.count.min, sheet.count.max)?,
            };
            run.dimension = match parts.next() {
                None => run.dimension,
                Some("") => return Err(missing("dimension", model, run)),
                Some(name) => dimension(name, sheet)?,
            };
            Some(run)
        }
    };
    none_left(parts, RUN_FORM)?;
    Ok(Configuration {
        model,
        generation,
        edits: Vec::new(),
    })
}

fn edit_use(text: &str, sheet: &Sheet) -> Result<EditUse, LineError> {
    let mut parts = text.split(':').map(str::trim);
    let name = parts.next().unwrap_or_default();
    if let ("", Some(example)) = (name, example_edit(sheet)) {
        let kind = "edit";
        return Err(LineError::PartMissing { kind, example });
    }
    let (at, edit) = edit(name, sheet)?;
    let option = if edit.has_options() {
        option(parts.next().unwrap_or_default(), edit)?
    } else {
        At::FIRST
    };
    let times = match parts.next() {
        Some(times) => number("number of times", times, 1, MAX_TIMES)?,
        None => 1,
    };
    none_left(parts, EDIT_FORM)?;
    Ok(EditUse {
        edit: at,
        option,
        times,
    })
}

fn suffix(text: &str, line: &mut Line) -> Result<(), LineError> {
    let bad = || LineError::BadSuffix { given: plain(text) };
    let (key, value) = text.split_once('=').ok_or_else(bad)?;
    match key.trim().to_lowercase().as_str() {
        "reading" if line.reading.is_none() => {
            let value = value.trim();
            let words = Reading::ALL.iter().map(|reading| reading.word());
            let reading = Reading::ALL
                .into_iter()
                .find(|reading| same_name(reading.word(), value))
                .ok_or_else(|| LineError::unknown("reading", value, words))?;
            line.reading = Some(reading);
        }
        "sheet" if line.sheet.is_none() => {
            line.sheet = Some(Fingerprint::parse(value.trim()).ok_or_else(bad)?);
        }
        "total" if line.total.is_none() => {
            let credits = value.trim().parse().map_err(|_| bad())?;
            line.total = Some(Credits::new(credits));
        }
        _ => return Err(bad()),
    }
    Ok(())
}

fn model(given: &str, sheet: &Sheet) -> Result<At<Model>, LineError> {
    sheet
        .models
        .find(|model| same_name(&model.id, given))
        .or_else(|| sheet.models.find(|model| same_name(&model.name, given)))
        .ok_or_else(|| {
            LineError::unknown(
                "model",
                given,
                sheet.models.iter().map(|model| model.id.as_str()),
            )
        })
}

fn quality(given: &str, sheet: &Sheet) -> Result<At<Quality>, LineError> {
    let names = sheet.qualities.iter().map(|quality| quality.id.as_str());
    sheet
        .qualities
        .find(|quality| same_name(&quality.id, given))
        .ok_or_else(|| LineError::unknown("quality", given, names))
}

fn dimension(given: &str, sheet: &Sheet) -> Result<At<Dimension>, LineError> {
    let names = sheet.dimensions.iter().map(|shape| shape.id.as_str());
    sheet
        .dimensions
        .find(|shape| same_name(&shape.id, given))
        .ok_or_else(|| LineError::unknown("dimension", given, names))
}

fn edit<'s>(given: &str, sheet: &'s Sheet) -> Result<(At<Edit>, &'s Edit), LineError> {
    let names = sheet.edits.iter().map(|edit| edit.id.as_str());
    sheet
        .edit_places()
        .find(|(_, edit)| same_name(&edit.id, given))
        .ok_or_else(|| LineError::unknown("edit", given, names))
}

/// An option by its label; the percent sign of an area may be written or not.
fn option(given: &str, edit: &Edit) -> Result<At<EditOption>, LineError> {
    let labels = edit.options.iter().map(|option| option.label.as_str());
    if given.is_empty() {
        return Err(LineError::OptionMissing {
            edit: plain(&edit.id),
            options: labels
                .map(|label| format!("{}:{label}", edit.id))
                .collect::<Vec<_>>()
                .join(", "),
        });
    }
    let bare = given.trim_end_matches('%');
    edit.options
        .find(|option| same_name(&option.label, bare))
        .ok_or_else(|| LineError::unknown("option", given, labels))
}

fn number(kind: &'static str, given: &str, min: u32, max: u32) -> Result<u32, LineError> {
    let digits = !given.is_empty() && given.bytes().all(|sign| sign.is_ascii_digit());
    given
        .parse()
        .ok()
        .filter(|number| digits && (min..=max).contains(number))
        .ok_or_else(|| LineError::BadNumber {
            kind,
            given: plain(given),
            min: min.into(),
            max: max.into(),
        })
}

fn none_left<'p>(
    mut parts: impl Iterator<Item = &'p str>,
    form: &'static str,
) -> Result<(), LineError> {
    parts.next().map_or(Ok(()), |given| {
        Err(LineError::TooManyParts {
            given: plain(given),
            form,
        })
    })
}

/// A line that certainly reads, with what is known already.
fn example(sheet: &Sheet, model: At<Model>, run: Generation) -> String {
    Line::of(Configuration {
        model,
        generation: Some(run),
        edits: Vec::new(),
    })
    .print(sheet)
}

/// The sheet's first edit with its first option, as it is written behind a run.
fn example_edit(sheet: &Sheet) -> Option<String> {
    let edit = sheet.edits.first()?;
    let option = &edit.options.get(At::FIRST).label;
    Some(if edit.has_options() {
        format!("+{}:{option}", edit.id)
    } else {
        format!("+{}", edit.id)
    })
}
