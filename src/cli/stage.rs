//! Stage: the panel as it opens where no terminal is: on the sheet's start, with everything as it comes.

use std::path::Path;

use ratatui::layout::Rect;

use super::arguments::{Frame, Global};
use super::{Fault, chosen};
use crate::app::App;
use crate::input::Keymap;
use crate::load::{Failure, Loaded, Origin, Why};
use crate::pricing::Credits;
use crate::scenes::{self, Scenes};
use crate::ui::{Grouping, Look, Theme};

/// The cells that are asked for.
pub(super) const fn area(frame: &Frame) -> Rect {
    Rect::new(0, 0, frame.size.width, frame.size.height)
}

/// How it looks; neither the environment nor the configuration file has a say in it.
pub(super) fn look(frame: &Frame, global: &Global) -> Look {
    let theme = Theme::named(&frame.theme.to_lowercase());
    Look {
        theme: theme.unwrap_or(Theme::COLOURS),
        keys: Keymap::default(),
        ascii: global.ascii,
        grouping: Grouping::default(),
    }
}

/// The panel on a sheet.
pub(super) fn app(loaded: &Loaded, frame: &Frame, global: &Global) -> App {
    let sheet = loaded.sheet.clone();
    let reading = global.reading.unwrap_or(sheet.reading);
    let mut app = App::new(sheet, reading);
    if let Some(budget) = frame.budget {
        // Nothing is spent yet, so every budget will do.
        app.notice = app.ledger.set_budget(Credits::new(budget)).err();
    }
    app
}

/// The scenes of a file, all of whose totals are as it says.
pub(super) fn scenes(origin: &Origin, loaded: &Loaded) -> Result<Scenes, Fault> {
    let scenes = scenes::load(origin, &loaded.sheet).map_err(Fault::Sheet)?;
    match scenes.misses {
        Some(misses) => Err(Fault::Sheet(Failure::Problems(misses))),
        None => Ok(scenes),
    }
}

/// A file that was named.
pub(super) fn file(path: &Path) -> Origin {
    Origin::File {
        path: path.to_owned(),
        why: Why::Argument,
    }
}

/// There is no such scene.
pub(super) fn no_scene(number: usize, all: usize) -> Fault {
    let are = match all {
        1 => "is 1 scene".to_owned(),
        all => format!("are {all} scenes"),
    };
    Fault::Usage(format!("--scene {number}: there {are}, counted from 1"))
}

/// Where scenes are read from; standard input holds one thing, and is asked before anything reads it.
pub(super) fn origin(file: &Path, global: &Global) -> Result<Origin, Fault> {
    if file != Path::new("-") {
        return Ok(self::file(file));
    }
    if chosen::takes_stdin(global) {
        return Err(Fault::usage(
            "standard input cannot be both the sheet and the scenes: give one of them as a file",
        ));
    }
    Ok(Origin::Stdin)
}
