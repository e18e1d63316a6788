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

    /// For dark backgrounds: the bright ones of the sixteen.
    pub const DARK: Self = {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let fill = bold.fg(Color::LightCyan).add_modifier(Modifier::REVERSED);
        Self {
            accent: plain.fg(Color::LightCyan),
            chosen: bold.fg(Color::LightCyan),
            filled: fill,
            button: fill,
            button_changed: bold.fg(Color::LightYellow).add_modifier(Modifier::REVERSED),
            button_off: plain.fg(Color::Gray).add_modifier(Modifier::REVERSED),
            cheaper: plain.fg(Color::LightGreen),
            dearer: plain.fg(Color::LightRed),
            notice: plain.fg(Color::LightYellow),
            wrong: bold.fg(Color::LightRed),
            ..Self::COLOURS
        }
    };

    /// For light backgrounds: only those of the sixteen that are dark on every palette.
    pub const LIGHT: Self = {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let fill = bold.fg(Color::Blue).add_modifier(Modifier::REVERSED);
        Self {
            accent: plain.fg(Color::Blue),
            chosen: bold.fg(Color::Blue),
            filled: fill,
            button: fill,
            button_changed: bold.fg(Color::Magenta).add_modifier(Modifier::REVERSED),
            // Green is too bright on white: what saves is told by its sign, and what costs more by red as well.
            cheaper: plain.fg(Color::Blue),
            notice: plain.fg(Color::Blue),
            ..Self::COLOURS
        }
    };

    /// The terminal's own foreground and background, the strongest contrast there is: nothing dimmed, nothing gray.
    pub const HIGH_CONTRAST: Self = {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let fill = bold.add_modifier(Modifier::REVERSED);
        let under = plain.add_modifier(Modifier::UNDERLINED);
        Self {
            text: plain,
            strong: bold,
            quiet: plain,
            border: plain,
            accent: bold,
            chosen: fill,
            filled: fill,
            button: fill,
            button_changed: fill.add_modifier(Modifier::UNDERLINED),
            button_off: under,
            cheaper: plain,
            dearer: bold,
            notice: bold,
            wrong: fill,
        }
    };

    /// Every theme by its name, the one for any terminal first.
    pub const ALL: [(&'static str, Self); 5] = [
        ("terminal", Self::COLOURS),
        ("light", Self::LIGHT),
        ("dark", Self::DARK),
        ("high-contrast", Self::HIGH_CONTRAST),
        ("monochrome", Self::MONOCHROME),
    ];

    /// The theme that is made for a light background, or for a dark one.
    pub const fn of_background(light: bool) -> Self {
        if light { Self::LIGHT } else { Self::DARK }
    }

    /// The theme of that name.
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|(_, theme)| *theme)
    }

    /// What it is called.
    pub fn name(&self) -> &'static str {
        let found = Self::ALL.iter().find(|(_, theme)| theme == self);
        found.map_or("", |(name, _)| name)
    }

    /// The style of a change.
    pub fn change(&self, change: crate::pricing::Change) -> Style {
        match change.direction() {
            Some(std::cmp::Ordering::Less) => self.cheaper,
            Some(std::cmp::Ordering::Greater) => self.dearer,
            Some(std::cmp::Ordering::Equal) | None => self.quiet,
        }
    }
}
