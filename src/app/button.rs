//! Button: the live total, in words that say what pressing it would do.

use super::{App, Pane};
use crate::analysis::describe_edit;
use crate::pricing::{Amount, grouped};

/// What the button says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// `Generate (147 credits)`.
    pub label: String,
    /// `147 credits`, where there is no room for more.
    pub short: String,
    /// The total in it.
    pub total: Amount,
    /// Why it is disabled; `None` while it is not.
    pub refusal: Option<String>,
}

impl App {
    /// The button of the panel, the same on every screen.
    pub fn button(&self) -> Button {
        let configuration = self.work.on_button(&self.sheet);
        let total = self.list().total(&configuration);
        let verb = match (self.work.pane, self.work.edit(&self.sheet)) {
            (Pane::Edit, Some(edit)) => apply(&describe_edit(edit, &self.sheet), edit.times),
            _ => match (configuration.generation, configuration.edits.as_slice()) {
                (Some(_), _) => "Generate".to_owned(),
                (None, [only]) => apply(&describe_edit(*only, &self.sheet), only.times),
                (None, edits) => format!("Apply {} edits", edits.len()),
            },
        };
        let short = total.in_words();
        Button {
            label: [&verb, " (", &short, ")"].concat(),
            short,
            total,
            refusal: self.run_refusal(),
        }
    }
}

fn apply(edit: &str, times: u32) -> String {
    match times {
        1 => format!("Apply {edit}"),
        times => format!("Apply {edit} ×{}", grouped(times.into())),
    }
}
