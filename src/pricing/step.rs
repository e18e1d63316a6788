//! Step: one change of one axis, the same for the key that is pressed and for the price shown before it.

use super::{
    At, Configuration, Dimension, EditUse, Generation, MAX_EDITS, MAX_TIMES, Model, Quality, Sheet,
};

/// A single change of a configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Another model.
    Model(At<Model>),
    /// Another quality.
    Quality(At<Quality>),
    /// Another count, kept within the sheet's range.
    Count(u32),
    /// Another dimension.
    Dimension(At<Dimension>),
    /// Attaches an edit, or takes the same tool with the same option and times off again.
    Edit(EditUse),
}

impl Step {
    /// The configuration after the step.
    ///
    /// A quality or count given to edits alone makes a run of them, with the sheet's start for the rest.
    /// A dimension never changes a price, so edits alone, which have none, stay as they are.
    #[must_use]
    pub fn from(self, configuration: &Configuration, sheet: &Sheet) -> Configuration {
        let mut next = configuration.clone();
        let run = next.generation.unwrap_or_else(|| sheet.start.generation());
        match self {
            Self::Model(model) => next.model = model,
            Self::Quality(quality) => next.generation = Some(Generation { quality, ..run }),
            Self::Count(count) => {
                let count = sheet.count.clamp(count);
                next.generation = Some(Generation { count, ..run });
            }
            Self::Dimension(dimension) => {
                next.generation = configuration
                    .generation
                    .map(|run| Generation { dimension, ..run });
            }
            Self::Edit(edit) => toggle(&mut next, edit),
        }
        next
    }
}

/// Edits alone keep their last edit: a configuration of nothing does not exist.
fn toggle(configuration: &mut Configuration, edit: EditUse) {
    let times = edit.times.clamp(1, MAX_TIMES);
    let alone = configuration.generation.is_none() && configuration.edits.len() <= 1;
    match configuration.attached(edit) {
        Some(at) => match configuration.edits.get_mut(at) {
            Some(held) if held.times != times => held.times = times,
            Some(_) if !alone => {
                configuration.edits.remove(at);
            }
            _ => {}
        },
        None if configuration.edits.len() < MAX_EDITS => {
            configuration.edits.push(EditUse { times, ..edit });
        }
        None => {}
    }
}
