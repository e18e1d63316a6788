//! The configuration file: theme, signs, motion, mouse, grouping, worth of a credit and keys, read with every problem told; and what wins over it.
//!
//! `$XDG_CONFIG_HOME/genpanel/config.toml`, or `~/.config/genpanel/config.toml`. None has to be there.

mod choice;
mod keys;
mod read;

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

pub use choice::{Choice, Colour, Environment, Wanted};

use crate::input::Keymap;
use crate::load::{Failure, Kind, Origin, Problem, Problems, Source, Why};
use crate::pricing::Money;
use crate::ui::Grouping;

/// What the file says; what it leaves out is as it comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The colours; `None` where the file does not say.
    pub theme: Option<Wanted>,
    /// Whether no sign beyond ASCII is drawn.
    pub ascii: bool,
    /// Whether what moves may move.
    pub motion: bool,
    /// Whether the mouse is listened to.
    pub mouse: bool,
    /// What stands between the thousands of a number.
    pub grouping: Grouping,
    /// What a credit is worth, where the file says so.
    pub money: Option<Money>,
    /// The keys.
    pub keys: Keymap,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            theme: None,
            ascii: false,
            motion: true,
            mouse: false,
            grouping: Grouping::default(),
            money: None,
            keys: Keymap::default(),
        }
    }
}

/// The folder of the configuration; `None` where there is no home directory.
pub fn folder() -> Option<PathBuf> {
    let places = etcetera::choose_base_strategy().ok()?;
    let config = places.config_dir();
    // An empty HOME makes a path that depends on where one stands.
    config.is_absolute().then(|| config.join("genpanel"))
}

/// The file.
pub fn file() -> Option<PathBuf> {
    folder().map(|folder| folder.join("config.toml"))
}

/// Reads the file; as it comes where there is none.
///
/// # Errors
///
/// Why it could not be read, or every problem in it.
pub fn read(path: &Path) -> Result<Config, Failure> {
    if path.symlink_metadata().is_err() {
        return Ok(Config::default());
    }
    let origin = Origin::File {
        path: path.to_owned(),
        why: Why::Argument,
    };
    let problems = |text: &str| parse(text).err().unwrap_or_default();
    let source = Source::read_as(Kind::Config, &origin, problems)?;
    parse(&source.text)
        .map_err(|problems| Failure::Problems(Problems::new(origin.name(), source.text, problems)))
}

/// Reads it from text.
///
/// # Errors
///
/// Every problem in the text, in its order.
pub fn parse(text: &str) -> Result<Config, Vec<Problem>> {
    read::config(text)
}
