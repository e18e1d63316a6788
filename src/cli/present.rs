//! Present: scenes one by one with the live panel behind them, the speaker's notes, or a check of the totals.

mod check;

use std::io::{IsTerminal as _, stdin, stdout};
use std::path::{Path, PathBuf};

use super::arguments::{Global, Present};
use super::output::Place;
use super::{Fault, Outcome, meaning, output, panel, stage};
use crate::load::{Loaded, Origin};
use crate::scenes::Script;
use crate::terminal::{self, Following, Presented};

/// The options that mean nothing to a presentation.
const NONE: [&str; 5] = ["--json", "--format", "--output", "--strict", "--explain"];
/// The same, and those that a follower has no use for: the presenter has chosen the sheet.
const NONE_OF_NOTES: [&str; 7] = [
    "--json",
    "--format",
    "--output",
    "--strict",
    "--explain",
    "--sheet",
    "--reading",
];

/// The show that is asked for.
pub(super) struct Asked {
    file: Option<PathBuf>,
    /// The number of the scene to begin with, from 1.
    scene: usize,
}

pub(super) fn run(arguments: &Present, global: &Global) -> Result<Outcome, Fault> {
    if arguments.check {
        return check::run(arguments.file.as_deref(), global);
    }
    if arguments.notes {
        meaning::refuse(global, "present --notes", &NONE_OF_NOTES)?;
        return notes(arguments, global);
    }
    meaning::refuse(global, "present", &NONE)?;
    let asked = Asked {
        file: arguments.file.clone(),
        scene: arguments.scene,
    };
    panel::open(&arguments.panel(), &[], global, Some(&asked))
}

/// Where the scenes are: in the file, or else built in.
fn origin(file: Option<&Path>, global: &Global) -> Result<Origin, Fault> {
    match file {
        Some(file) => stage::origin(file, global),
        None => Ok(Origin::BuiltIn),
    }
}

impl Asked {
    /// The show, if there is such a scene in it.
    pub(super) fn read(&self, loaded: &Loaded, reads: &str) -> Result<Presented, Fault> {
        if self.file.as_deref() == Some(Path::new("-")) {
            return Err(Fault::usage(format!(
                "the presentation reads {reads} from standard input, so the scenes cannot come from there: \
                 give it a file"
            )));
        }
        let origin = match &self.file {
            Some(file) => stage::file(file),
            None => Origin::BuiltIn,
        };
        let script = Script::read(&origin, &loaded.sheet).map_err(Fault::Sheet)?;
        let scenes = script.scenes(&loaded.sheet).map_err(Fault::Sheet)?;
        let at = self.scene.checked_sub(1);
        match at.filter(|at| *at < scenes.shots.len()) {
            Some(at) => Ok(Presented { script, at }),
            None => Err(stage::no_scene(self.scene, scenes.shots.len())),
        }
    }
}

/// What the speaker sees, on a screen or in lines.
fn notes(arguments: &Present, global: &Global) -> Result<Outcome, Fault> {
    let options = arguments.panel();
    let (choice, _) = panel::choice(&options, global);
    if panel::is_linear(&options) {
        let place = Place::standard(choice.look.ascii);
        let followed = output::write(place, terminal::follow_in_lines)?;
        return followed.map(|()| Outcome::Fine).map_err(Fault::Unexpected);
    }
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return Err(Fault::usage(
            "the notes need a terminal; without one, use genpanel present --notes --linear",
        ));
    }
    let look = choice.look;
    let ended = terminal::follow(Following { look }).map_err(Fault::Unexpected)?;
    Ok(panel::tell(ended))
}
