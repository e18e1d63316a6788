//! Format: what a picture can be written as.

/// What a picture can be written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PictureFormat {
    /// The signs alone.
    #[default]
    Text,
    /// The signs with colours, for a terminal.
    Ansi,
    /// A picture for web pages and documents.
    Svg,
    /// A web page.
    Html,
}

impl PictureFormat {
    /// Every one of them.
    pub const ALL: [Self; 4] = [Self::Text, Self::Ansi, Self::Svg, Self::Html];

    /// The word for it on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Ansi => "ansi",
            Self::Svg => "svg",
            Self::Html => "html",
        }
    }
}
