//! Choice: colours, signs and motion, decided in one place from options, environment and file.

use std::env;

use super::Config;
use crate::ui::{Look, Theme};

/// Which theme is wanted.
#[expect(
    clippy::large_enum_variant,
    reason = "two of them are there at most, for a moment"
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The light or the dark one, as the terminal's background asks for.
    Auto,
    /// This one.
    This(Theme),
}

impl Wanted {
    /// Everything that can be wanted, by its name.
    pub fn all() -> Vec<(&'static str, Self)> {
        let auto = ("auto", Self::Auto);
        let themes = Theme::ALL
            .iter()
            .map(|(name, theme)| (*name, Self::This(*theme)));
        themes.chain([auto]).collect()
    }

    /// What is wanted by that name.
    pub fn named(name: &str) -> Option<Self> {
        let all = Self::all();
        let found = all.iter().find(|(known, _)| *known == name);
        found.map(|(_, wanted)| *wanted)
    }
}

/// When colours are used: `--color`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// As the environment says.
    #[default]
    Auto,
    /// Whatever the environment says.
    Always,
    /// Not at all.
    Never,
}

impl Colour {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Always, Self::Never];

    /// The word for it on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Always => "always",
            Self::Never => "never",
        }
    }
}

/// What the environment says about it.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a variable of its own"
)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// `NO_COLOR` holds anything.
    pub no_color: bool,
    /// `CLICOLOR_FORCE` holds anything but 0.
    pub clicolor_force: bool,
    /// `TERM` is `dumb`.
    pub dumb: bool,
    /// `NO_MOTION` holds anything.
    pub no_motion: bool,
    /// `ACCESSIBLE` holds anything but 0: the panel is to be without a screen.
    pub accessible: bool,
}

impl Environment {
    /// The environment of this process.
    pub fn here() -> Self {
        let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
        Self {
            no_color: set("NO_COLOR").is_some(),
            clicolor_force: set("CLICOLOR_FORCE").is_some_and(|value| value != "0"),
            dumb: set("TERM").is_some_and(|value| value == "dumb"),
            no_motion: set("NO_MOTION").is_some(),
            accessible: set("ACCESSIBLE").is_some_and(|value| value != "0"),
        }
    }
}

/// What was decided, and for the colours by what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Colours, keys and signs.
    pub look: Look,
    /// Whether the terminal is to be asked for its background first; until it answers, the colours are its own.
    pub asks: bool,
    /// What decided the colours.
    pub why: &'static str,
    /// Whether what moves may move.
    pub motion: bool,
    /// Whether the mouse is listened to.
    pub mouse: bool,
}

impl Choice {
    /// The first that has something to say: `--color`, `--theme`, `NO_COLOR`, `CLICOLOR_FORCE`, `TERM`, the file.
    pub fn of(
        config: Config,
        (colour, theme, ascii): (Colour, Option<Wanted>, bool),
        environment: Environment,
    ) -> Self {
        let chosen = theme.or(config.theme);
        let chosen = chosen.unwrap_or(Wanted::This(Theme::COLOURS));
        let by_name = if theme.is_some() {
            "--theme"
        } else if config.theme.is_some() {
            "config.toml"
        } else {
            "as it comes"
        };
        let (theme, why) = match colour {
            Colour::Never => (Wanted::This(Theme::MONOCHROME), "--color never"),
            Colour::Auto if theme.is_none() && environment.no_color => {
                (Wanted::This(Theme::MONOCHROME), "NO_COLOR")
            }
            Colour::Auto if theme.is_none() && environment.dumb && !environment.clicolor_force => {
                (Wanted::This(Theme::MONOCHROME), "TERM=dumb")
            }
            Colour::Auto | Colour::Always => (chosen, by_name),
        };
        let (asks, theme) = match theme {
            Wanted::Auto => (true, Theme::COLOURS),
            Wanted::This(theme) => (false, theme),
        };
        Self {
            asks,
            look: Look {
                theme,
                keys: config.keys,
                ascii: ascii || config.ascii,
                grouping: config.grouping,
            },
            why,
            mouse: config.mouse,
            motion: config.motion && !environment.no_motion,
        }
    }
}
