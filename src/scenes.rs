//! Scenes: a show in a file, `*.scenes.toml`, read with every problem told; and what it looks like, played without a
//! terminal or a clock.
//!
//! ```toml
//! schema = 1
//! title = "What a run costs"             # optional
//!
//! [[scene]]                              # one or more, each of which begins anew at the sheet's start
//! title = "The button follows"           # optional, and so is everything below
//! words = ["One sentence.", "Another."]
//! notes = "what the speaker says"        # or a list, a line each
//! line = "nano-banana-pro:2K:3"          # or one of these:
//! # compare = ["nano-banana-pro:2K:3", "imagegen-fast:2K:3"]
//! # plan = "images.plan.toml"            # beside this file; or "workflow", the page's four steps
//! # advise = "nano-banana-pro:2K:3"
//! # afford = 500
//! screen = "work"                        # another screen than the subject's own
//! total = 147                            # what it costs, "~294" where that is assumed; of compare totals = [147, 9]
//! keys = "right right +"                 # pressed one by one
//! seconds = 4                            # how long it is shown
//! ```

mod keys;
mod play;
mod read;
mod script;
mod subject;
mod total;

use std::path::Path;

pub use keys::read_keys;
pub use play::{Moment, Player};
pub use script::Script;
pub use subject::opened_plan;

use crate::app::{Scene, Show};
use crate::input::Key;
use crate::load::{Failure, Origin, Problem, Problems};
use crate::pricing::Sheet;

/// A show.
#[derive(Clone, Debug, Default)]
pub struct Scenes {
    /// What it is called.
    pub title: Option<String>,
    /// The scenes, in their order; in a file that was read there is at least one.
    pub shots: Vec<Shot>,
    /// Whether each scene begins with its slide, as a presenter shows it, when the show is played.
    pub slides: bool,
    /// The totals that come out differently on the sheet in use, under the reading that it names.
    pub misses: Option<Problems>,
}

/// A scene, and what is done in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shot {
    /// What is on screen.
    pub scene: Scene,
    /// The keys that are pressed, one by one.
    pub keys: Vec<Key>,
    /// How long it is shown, in seconds.
    pub seconds: u64,
    /// Whether something of it is among the misses.
    pub missed: bool,
}

/// Reads a show from where it is, against a sheet.
///
/// # Errors
///
/// Why it could not be read, or every problem in it; a total that comes out differently is none.
pub fn load(origin: &Origin, sheet: &Sheet) -> Result<Scenes, Failure> {
    Script::read(origin, sheet)?.strict(sheet)
}

/// Reads a show from text, against a sheet; the plans that it names are in the folder.
///
/// # Errors
///
/// Every problem in the text, in its order.
pub fn parse(text: &str, folder: &Path, sheet: &Sheet) -> Result<Scenes, Vec<Problem>> {
    let against = read::Against {
        folder,
        sheet,
        lenient: false,
    };
    read::scenes(text, against).map(|(scenes, _)| scenes)
}

impl From<&Scenes> for Show {
    fn from(scenes: &Scenes) -> Self {
        let shots = scenes.shots.iter();
        Self {
            title: scenes.title.clone(),
            scenes: shots.map(|shot| shot.scene.clone()).collect(),
        }
    }
}
