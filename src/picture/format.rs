//! Format: what a picture can be written as.

use std::path::Path;

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

    /// The one that the ending of a file's name stands for.
    ///
    /// ```
    /// use genpanel::picture::PictureFormat;
    /// assert_eq!(PictureFormat::of_file("work.svg"), Some(PictureFormat::Svg));
    /// assert_eq!(PictureFormat::of_file("work"), None);
    /// ```
    pub fn of_file(name: impl AsRef<Path>) -> Option<Self> {
        let ending = name.as_ref().extension()?.to_str()?.to_lowercase();
        match ending.as_str() {
            "txt" => Some(Self::Text),
            "htm" => Some(Self::Html),
            word => Self::named(word),
        }
    }

    /// The one of this word.
    pub fn named(word: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|format| word.eq_ignore_ascii_case(format.word()))
    }
}
