//! Work: the configuration in hand, and the editing tool in hand.

use crate::pricing::{At, Configuration, Edit, EditOption, EditUse, Sheet};

/// The state of the panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The configuration in hand.
    pub configuration: Configuration,
    /// What the list shows and the button does.
    pub pane: Pane,
    /// The tool in hand.
    pub tool: At<Edit>,
    /// The option in hand of each tool.
    pub options: Vec<At<EditOption>>,
    /// How often the tool would be used.
    pub times: u32,
    /// The run whose images the tool is for, by its place in the ledger.
    pub images_of: Option<usize>,
}

/// What Work sets up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pane {
    /// A run.
    Generate,
    /// One use of an editing tool.
    Edit,
}

impl Work {
    /// The sheet's start.
    pub fn new(sheet: &Sheet) -> Self {
        Self {
            configuration: sheet.start.configuration(),
            pane: Pane::Generate,
            tool: At::FIRST,
            options: vec![At::FIRST; sheet.edits.len()],
            times: 1,
            images_of: None,
        }
    }

    /// The edit in hand; `None` when the sheet has no tools.
    pub fn edit(&self, sheet: &Sheet) -> Option<EditUse> {
        sheet.edit(self.tool)?;
        Some(EditUse {
            edit: self.tool,
            option: self.options.get(self.tool.index()).copied()?,
            times: self.times,
        })
    }

    /// What the button would run: the configuration, or in the Edit pane the tool alone.
    pub fn on_button(&self, sheet: &Sheet) -> Configuration {
        match (self.pane, self.edit(sheet)) {
            (Pane::Edit, Some(edit)) => Configuration::edit_alone(self.configuration.model, edit),
            _ => self.configuration.clone(),
        }
    }
}
