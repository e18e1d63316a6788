//! Scene: a scene of a file as the panel shows it, or as the slide that a presenter shows.

use std::path::Path;

use super::SLIDES;
use crate::app::view::PresentView;
use crate::cli::arguments::Render;
use crate::cli::{Fault, output, stage};
use crate::load::{Failure, Loaded, Origin};
use crate::scenes::{Player, Script};

/// Has a scene of the file at its end, or its slide, and tells what it is called.
pub(super) fn staged(
    player: &mut Player<'_>,
    origin: &Origin,
    arguments: &Render,
    loaded: &Loaded,
) -> Result<String, Fault> {
    for (given, option) in [
        (!arguments.lines.is_empty(), "--line"),
        (arguments.plan.is_some(), "--plan"),
    ] {
        if given {
            return Err(Fault::Usage(format!(
                "{option} means nothing beside a file of scenes"
            )));
        }
    }
    let slide = arguments.slide || arguments.what == SLIDES;
    let script = Script::read(origin, &loaded.sheet);
    let scenes = script.and_then(|script| script.scenes(&loaded.sheet));
    let scenes = scenes.map_err(Fault::Sheet)?;
    let number = arguments.scene.unwrap_or(1);
    let at = number.checked_sub(1);
    let shot = at.and_then(|at| Some((at, scenes.shots.get(at)?)));
    let Some((at, shot)) = shot else {
        return Err(stage::no_scene(number, scenes.shots.len()));
    };
    if slide {
        // A slide says itself what is not so on this sheet.
        player.present(&scenes, at);
    } else if let (true, Some(misses)) = (shot.missed, &scenes.misses) {
        return Err(Fault::Sheet(Failure::Problems(misses.clone())));
    } else {
        player.stage(shot);
        let pressed = player.press_all(&shot.keys);
        pressed.map_err(|why| {
            let name = output::name(Path::new(&arguments.what));
            Fault::Usage(format!("{name}: scene {number}: {why}"))
        })?;
    }
    let title = shot.scene.title.clone().or(scenes.title);
    Ok(title.unwrap_or_else(|| format!("scene {number}")))
}

/// What a slide shows, for whoever does not see it.
pub(super) fn in_words(present: &PresentView<'_>) -> String {
    let bars = present.bars.iter();
    let bars = bars.map(|bar| format!("{}: {}", bar.what, bar.figure));
    let shown: Vec<_> = if present.bars.is_empty() {
        let figures = present.figures.iter();
        figures
            .map(|figure| format!("{} {}", figure.figure, figure.what))
            .collect()
    } else {
        bars.collect()
    };
    format!("{}; {}", present.title, shown.join(", "))
}
