//! Describe: a configuration in words, the same on every face.

use std::fmt::Write as _;

use crate::pricing::{Charge, Configuration, Dimension, EditUse, OptionPrice, Sheet, grouped};

/// A configuration in words: `Nano Banana Pro 2K ×3, Upscaling 4x ×3`.
pub fn describe(configuration: &Configuration, sheet: &Sheet) -> String {
    let mut parts = Vec::new();
    if let Some(run) = configuration.generation {
        let model = &sheet.models.get(configuration.model).name;
        let quality = &sheet.qualities.get(run.quality).id;
        parts.push(format!("{model} {quality} ×{}", run.count));
    }
    parts.extend(describe_edits(configuration, sheet));
    let words = parts.join(", ");
    // What an edit is priced by is not in its name; alone, nothing else says it.
    if configuration.generation.is_none() && depends_on_model(configuration, sheet) {
        let model = &sheet.models.get(configuration.model).name;
        return format!("{words} on {model}");
    }
    words
}

/// Each edit with how many times it is used: `Upscaling 2x`, `Upscaling 2x ×3`; once beside several images is said.
pub fn describe_edits<'c>(
    configuration: &'c Configuration,
    sheet: &'c Sheet,
) -> impl Iterator<Item = String> + 'c {
    let several = configuration.generation.is_some_and(|run| run.count > 1);
    configuration.edits.iter().map(move |used| {
        let mut words = describe_edit(*used, sheet);
        if used.times > 1 || several {
            let _ = write!(words, " ×{}", grouped(used.times.into()));
        }
        words
    })
}

/// An edit and its option in words: `Upscaling 4x`, `Inpainting 25 %`.
pub fn describe_edit(used: EditUse, sheet: &Sheet) -> String {
    let Some(edit) = sheet.edit(used.edit) else {
        return String::new();
    };
    let option = edit.options.get(used.option);
    match option.price {
        OptionPrice::Area(percent) => format!("{} {percent} %", edit.name),
        OptionPrice::Fixed(_) if option.label.is_empty() => edit.name.clone(),
        OptionPrice::Fixed(_) => format!("{} {}", edit.name, option.label),
    }
}

/// A dimension in words, with its ratio unless the name has it: `Square 1:1`, `Portrait 4:5`.
pub fn describe_dimension(dimension: &Dimension) -> String {
    let ratio = dimension.ratio.to_string();
    if dimension.name.contains(&ratio) {
        dimension.name.clone()
    } else {
        [&dimension.name, " ", &ratio].concat()
    }
}

/// A ratio in words: `16.3 times`. Where two that are apart round to once, it says that it was rounded.
pub(super) fn ratio_in_words(ratio: &str, apart: bool) -> String {
    if ratio == "1" && apart {
        "1.0 times, rounded".to_owned()
    } else {
        format!("{ratio} times")
    }
}

/// So many of something: `1 image`, `3 images`.
pub fn times(number: u64, (one, several): (&str, &str)) -> String {
    let unit = if number == 1 { one } else { several };
    [&grouped(number), " ", unit].concat()
}

fn depends_on_model(configuration: &Configuration, sheet: &Sheet) -> bool {
    configuration.edits.iter().any(|used| {
        sheet
            .edit(used.edit)
            .is_some_and(|edit| edit.charge == Charge::PerArea)
    })
}
