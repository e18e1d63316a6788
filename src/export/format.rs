//! Format: the shapes in which results can be written.

/// One of the shapes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Aligned columns for reading.
    #[default]
    Table,
    /// Comma-separated values with bare numbers.
    Csv,
    /// A pipe table.
    Markdown,
    /// JSON: one object a line.
    Json,
}

impl Format {
    /// Every format, in the order a list shows them.
    pub const ALL: [Self; 4] = [Self::Table, Self::Csv, Self::Markdown, Self::Json];

    /// The word for it on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Csv => "csv",
            Self::Markdown => "md",
            Self::Json => "json",
        }
    }
}
