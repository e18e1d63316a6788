//! Named: a model or quality that an option names, by its id in the sheet.

use super::Fault;
use crate::pricing::{At, LineError, Model, Quality, Sheet, nearest, plain, same_name};

/// The model with this id, whatever its case.
pub(super) fn model(given: &str, sheet: &Sheet) -> Result<At<Model>, Fault> {
    let found = sheet.models.find(|model| same_name(&model.id, given));
    found.ok_or_else(|| {
        unknown(
            "model",
            given,
            sheet.models.iter().map(|model| model.id.as_str()),
        )
    })
}

/// The quality with this id, whatever its case.
pub(super) fn quality(given: &str, sheet: &Sheet) -> Result<At<Quality>, Fault> {
    let ids = sheet.qualities.iter().map(|quality| quality.id.as_str());
    let found = sheet
        .qualities
        .find(|quality| same_name(&quality.id, given));
    found.ok_or_else(|| unknown("quality", given, ids))
}

fn unknown<'n>(
    kind: &'static str,
    given: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) -> Fault {
    const SHOWN: usize = 6;
    let all = known.clone().count();
    let mut names: Vec<String> = known.clone().take(SHOWN).map(plain).collect();
    if all > SHOWN {
        names.push(format!("… ({all} in all)"));
    }
    Fault::usage(
        LineError::UnknownName {
            kind,
            given: plain(given),
            nearest: nearest(given, known).map(plain),
            known: names.join(", "),
        }
        .to_string(),
    )
}
