//! The arguments of present.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::Panel;
use crate::ui::Theme;

#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  genpanel present                                the built-in tour
  genpanel present --notes                        in a second terminal: the speaker's notes, and what comes next
  genpanel present pitch.scenes.toml --scene 3
  genpanel present pitch.scenes.toml --check      whether all totals in it are so; exits with 3 where not
  genpanel present --linear                       each scene told in words
  genpanel render present --scene 2               a picture of a slide

Space and the arrows move, Enter goes live with what the scene has in hand, and Esc comes back to it.
The session of the panel is neither read nor written: what is done live is gone with the presentation.
`genpanel record --help` shows what a file of scenes holds.

A scene that names what the price sheet in use does not have, or another total than it gives, says so on screen.")]
pub(in crate::cli) struct Present {
    /// The scenes, a *.scenes.toml [default: the built-in tour]
    #[arg(value_name = "FILE")]
    pub(in crate::cli) file: Option<PathBuf>,
    /// The scene to begin with, counted from 1
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true)]
    pub(in crate::cli) scene: usize,
    /// Present nothing: tell every total that the sheet in use gives otherwise, and exit with 3 if there is one
    #[arg(long, conflicts_with_all = ["notes", "scene", "linear", "theme"])]
    pub(in crate::cli) check: bool,
    /// Show the speaker's notes of whoever presents, and follow
    #[arg(long, conflicts_with_all = ["file", "scene"])]
    pub(in crate::cli) notes: bool,
    /// Without a screen: each scene in words; ACCESSIBLE=1 does the same
    #[arg(long)]
    pub(in crate::cli) linear: bool,
    /// The colours: terminal, light, dark, high-contrast or monochrome [default: config.toml's, else terminal]
    #[arg(long, value_name = "THEME", value_parser = PossibleValuesParser::new(Theme::ALL.map(|(name, _)| name)), hide_possible_values = true, ignore_case = true)]
    pub(in crate::cli) theme: Option<String>,
}

impl Present {
    /// The panel's own options that it has as well.
    pub(in crate::cli) fn panel(&self) -> Panel {
        Panel {
            linear: self.linear,
            fresh: false,
            budget: None,
            plan: None,
            theme: self.theme.clone(),
        }
    }
}
