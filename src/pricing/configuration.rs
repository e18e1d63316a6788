//! Configuration: what is asked for, as places in a sheet.

use super::{At, Dimension, Edit, EditOption, Model, Quality};

/// The most edits that one configuration holds.
pub const MAX_EDITS: usize = 16;
/// The most uses of one edit.
pub const MAX_TIMES: u32 = 9_999;

/// A model, what it generates, and the edits after it.
///
/// A configuration without a generation is edits alone, on images one already has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Configuration {
    /// Which model generates, and which one inpainting is priced by.
    pub model: At<Model>,
    /// The run, if images are generated.
    pub generation: Option<Generation>,
    /// The edits, in order; at most [`MAX_EDITS`].
    pub edits: Vec<EditUse>,
}

/// What a run generates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Generation {
    /// The resolution.
    pub quality: At<Quality>,
    /// How many images.
    pub count: u32,
    /// The shape, which costs nothing.
    pub dimension: At<Dimension>,
}

/// One use of an editing tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EditUse {
    /// Which tool.
    pub edit: At<Edit>,
    /// With what option.
    pub option: At<EditOption>,
    /// How many times, 1 to [`MAX_TIMES`].
    pub times: u32,
}

impl EditUse {
    /// Whether both are the same tool with the same option, however often.
    pub fn same_tool(self, other: Self) -> bool {
        self.edit == other.edit && self.option == other.option
    }
}

impl Configuration {
    /// One use of an edit alone.
    pub fn edit_alone(model: At<Model>, edit: EditUse) -> Self {
        Self {
            model,
            generation: None,
            edits: vec![edit],
        }
    }

    /// Where the same tool with the same option is attached.
    pub fn attached(&self, edit: EditUse) -> Option<usize> {
        self.edits.iter().position(|held| held.same_tool(edit))
    }
}
