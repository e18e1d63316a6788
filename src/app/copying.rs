//! Copying: in which form what is on the screen is copied, and what was sent.

use crate::pricing::{escaped, grouped};

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

/// What was sent to the terminal, which does not say whether it took it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// In which form, and how much.
    pub head: String,
    /// The text, line by line.
    pub lines: Vec<String>,
}

impl Sent {
    /// What is told of this text; nothing in it commands a terminal.
    pub fn of(form: Copying, text: &str) -> Self {
        let lines: Vec<String> = text.lines().map(escaped).collect();
        let bytes = grouped(u64::try_from(text.len()).unwrap_or(u64::MAX));
        let many = match lines.len() {
            1 => "1 line".to_owned(),
            many => format!("{many} lines"),
        };
        let head = format!(
            "sent to the terminal as {}: {many}, {bytes} bytes",
            form.word()
        );
        Self { head, lines }
    }
}
