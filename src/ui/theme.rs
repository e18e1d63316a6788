//! Theme: what each kind of thing looks like, in the terminal's own sixteen colours.
//!
//! One accent. A filled thing is drawn reversed, so its text takes the terminal's background
//! and stays readable on dark and light. Nothing is said by colour alone.

use ratatui::style::{Color, Modifier, Style};

/// The looks of everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Words and figures.
    pub text: Style,
    /// What matters most.
    pub strong: Style,
    /// Headings, notes, what is there if one looks for it.
    pub quiet: Style,
    /// Borders and bars.
    pub border: Style,
    /// The accent, for the keys and the frame in hand.
    pub accent: Style,
    /// The option in hand.
    pub chosen: Style,
    /// The open tab.
    pub filled: Style,
    /// The button.
    pub button: Style,
    /// The button just after its number changed.
    pub button_changed: Style,
    /// The button while it cannot be pressed.
    pub button_off: Style,
    /// A change that saves credits.
    pub cheaper: Style,
    /// A change that costs credits.
    pub dearer: Style,
    /// What the last action has to say.
    pub notice: Style,
    /// What is wrong.
    pub wrong: Style,
}

impl Theme {
    /// The terminal's sixteen colours.
    pub const COLOURS: Self = {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let fill = bold.fg(Color::Magenta).add_modifier(Modifier::REVERSED);
        Self {
            text: plain,
            strong: bold,
            // Dimmed, not gray: some palettes have their background where bright black should be.
            quiet: plain.add_modifier(Modifier::DIM),
            border: plain.fg(Color::DarkGray),
            accent: plain.fg(Color::Magenta),
            chosen: bold.fg(Color::Magenta),
            filled: fill,
            button: fill,
            button_changed: bold
                .fg(Color::LightMagenta)
                .add_modifier(Modifier::REVERSED),
            button_off: plain.fg(Color::DarkGray).add_modifier(Modifier::REVERSED),
            cheaper: plain.fg(Color::Green),
            dearer: plain.fg(Color::Red),
            notice: plain.fg(Color::Magenta),
            wrong: bold.fg(Color::Red),
        }
    };

    /// No colour at all: bold, dim and reversed carry what colours would.
    pub const MONOCHROME: Self = {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let fill = bold.add_modifier(Modifier::REVERSED);
        Self {
            text: plain,
            strong: bold,
            quiet: plain.add_modifier(Modifier::DIM),
            border: plain.add_modifier(Modifier::DIM),
            accent: plain,
            chosen: bold,
            filled: fill,
            button: fill,
            button_changed: fill.add_modifier(Modifier::UNDERLINED),
            button_off: plain.add_modifier(Modifier::REVERSED.union(Modifier::DIM)),
            cheaper: plain,
            dearer: plain,
            notice: bold,
            wrong: bold,
        }
    };

    /// The style of a change.
    pub fn change(&self, change: crate::pricing::Change) -> Style {
        match change.direction() {
            Some(std::cmp::Ordering::Less) => self.cheaper,
            Some(std::cmp::Ordering::Greater) => self.dearer,
            Some(std::cmp::Ordering::Equal) | None => self.quiet,
        }
    }
}
