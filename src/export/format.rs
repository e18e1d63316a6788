//! Format: the shapes in which results can be written, and which of them a file's name asks for.

use std::path::Path;

/// One of the shapes that hold rows.
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

/// A document to be looked at: a table with its title, what it rests on, and what it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// A page in one file, without scripts.
    Html,
    /// A drawing of the same.
    Svg,
}

/// Any of the shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Rows.
    Rows(Format),
    /// A document.
    Page(Page),
}

impl Default for Shape {
    fn default() -> Self {
        Self::Rows(Format::default())
    }
}

impl From<Format> for Shape {
    fn from(format: Format) -> Self {
        Self::Rows(format)
    }
}

impl Shape {
    /// Every shape, in the order a list shows them.
    pub const ALL: [Self; 6] = [
        Self::Rows(Format::Table),
        Self::Rows(Format::Csv),
        Self::Rows(Format::Markdown),
        Self::Rows(Format::Json),
        Self::Page(Page::Html),
        Self::Page(Page::Svg),
    ];

    /// The word for it on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Rows(format) => format.word(),
            Self::Page(Page::Html) => "html",
            Self::Page(Page::Svg) => "svg",
        }
    }

    /// The shape of this word, whatever its case.
    pub fn named(word: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|shape| word.eq_ignore_ascii_case(shape.word()))
    }

    /// The shape that the ending of a file's name asks for; `None` where it says nothing.
    ///
    /// ```
    /// use genpanel::export::{Format, Shape};
    /// assert_eq!(Shape::of_file("prices.csv"), Some(Shape::Rows(Format::Csv)));
    /// assert_eq!(Shape::of_file("prices"), None);
    /// ```
    pub fn of_file(name: impl AsRef<Path>) -> Option<Self> {
        let ending = name.as_ref().extension()?.to_str()?.to_lowercase();
        match ending.as_str() {
            "txt" => Some(Self::Rows(Format::Table)),
            "markdown" => Some(Self::Rows(Format::Markdown)),
            "htm" => Some(Self::Page(Page::Html)),
            "table" => None,
            word => Self::named(word),
        }
    }
}
