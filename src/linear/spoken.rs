//! Spoken: numbers and what they belong to, in words that are as clear when they are read out.

use std::cmp::Ordering;
use std::fmt::Write as _;

use super::Linear;
use crate::analysis::{describe, describe_dimension, describe_edit, times};
use crate::app::Pane;
use crate::pricing::{Change, Configuration};

impl Linear {
    /// What is on the button: `Nano Banana Pro, 2K, 3 images: 147 credits`.
    pub(super) fn run_in_words(&self) -> String {
        let button = self.app.button();
        let mut words = match self.app.work.pane {
            Pane::Edit => button.label,
            Pane::Generate => {
                let run = self.configuration_in_words(&self.app.work.configuration);
                format!("{run}: {}", button.short)
            }
        };
        if let Some(why) = button.refusal {
            let _ = write!(words, "; {why}");
        }
        words
    }

    /// `Nano Banana Pro, 2K, 3 images`, its size where it is not the sheet's start, and its edits.
    pub(super) fn configuration_in_words(&self, configuration: &Configuration) -> String {
        let sheet = &self.app.sheet;
        let Some(run) = configuration.generation else {
            return describe(configuration, sheet);
        };
        let model = &sheet.models.get(configuration.model).name;
        let quality = &sheet.qualities.get(run.quality).id;
        let images = times(run.count.into(), ("image", "images"));
        let mut words = format!("{model}, {quality}, {images}");
        if run.dimension != sheet.start.dimension {
            let shape = describe_dimension(sheet.dimensions.get(run.dimension));
            let _ = write!(words, ", {shape}");
        }
        for used in &configuration.edits {
            let _ = write!(words, ", {}", describe_edit(*used, sheet));
            if used.times > 1 {
                let _ = write!(words, ", {} times", used.times);
            }
        }
        words
    }
}

/// `93 fewer`, `~147 more`, `the same`.
pub(super) fn change(change: Change) -> String {
    let digits = change.words("");
    let digits = digits.replacen('+', "", 1);
    match change.direction() {
        Some(Ordering::Less) => format!("{digits} fewer"),
        Some(Ordering::Equal) => "the same".to_owned(),
        Some(Ordering::Greater) => format!("{digits} more"),
        None => "nobody knows the change".to_owned(),
    }
}
