//! Place: where output goes, and whether in ASCII alone.

use std::path::Path;

use crate::cli::arguments::Global;
use crate::export::Format;

/// Where output goes.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::cli) struct Place<'p> {
    /// The file; `None` is standard output.
    pub(super) file: Option<&'p Path>,
    /// Whether no sign beyond ASCII is written.
    pub(super) ascii: bool,
}

impl<'p> From<Option<&'p Path>> for Place<'p> {
    fn from(file: Option<&'p Path>) -> Self {
        Self { file, ascii: false }
    }
}

impl Place<'_> {
    /// Standard output, for a person.
    pub(in crate::cli) const fn standard(ascii: bool) -> Self {
        Self { file: None, ascii }
    }
}

impl Global {
    /// Where results go. Only a table is for eyes alone; the names in other formats stay what they are.
    pub(in crate::cli) fn place(&self) -> Place<'_> {
        Place {
            file: self.output.as_deref(),
            ascii: self.ascii && self.format().is_ok_and(|format| format == Format::Table),
        }
    }
}
