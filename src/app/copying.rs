//! Copying: in which form what is on the screen is copied.

/// One of the forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Copying {
    /// The configuration line of what is in hand.
    Line,
    /// Markdown.
    Markdown,
    /// Comma-separated values.
    Csv,
    /// JSON.
    Json,
}

impl Copying {
    /// Every form, in the order of the choice.
    pub const ALL: [Self; 4] = [Self::Line, Self::Markdown, Self::Csv, Self::Json];

    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Markdown => "Markdown",
            Self::Csv => "CSV",
            Self::Json => "JSON",
        }
    }
}
