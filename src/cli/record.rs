//! Record: the scenes of a file as an asciicast.

use std::path::Path;

use super::arguments::{Global, Record};
use super::{Fault, Outcome, chosen, meaning, output, stage};
use crate::export::Cast;
use crate::scenes::Moment;
use crate::terminal::Reel;

/// The options that mean nothing to a recording.
const NONE: [&str; 5] = ["--json", "--format", "--strict", "--explain", "--color"];

pub(super) fn run(arguments: &Record, global: &Global) -> Result<Outcome, Fault> {
    meaning::refuse(global, "record", &NONE)?;
    global.by_ending(is_cast, "a recording is an asciicast, which .cast says")?;
    let origin = stage::origin(&arguments.file, global)?;
    let loaded = chosen::sheet_with_warning(global)?;
    let mut scenes = stage::scenes(&origin, &loaded)?;
    scenes.slides = arguments.slides;
    let app = stage::app(&loaded, &arguments.frame, global);
    let look = stage::look(&arguments.frame, global);
    let area = stage::area(&arguments.frame);
    let mut cast = Cast::begin(area.width, area.height, scenes.title.as_deref());
    let mut reel = Reel::default();
    let played = scenes.play(&app, &look, area, |at, moment| match moment {
        Moment::Scene(title) => cast.marker(at, &title),
        Moment::Frame(cells) => cast.output(at, &reel.next(&cells)),
        Moment::End => cast.output(at, ""),
    });
    played.map_err(|why| {
        let name = output::name(&arguments.file);
        Fault::Usage(format!("{name}: {why}"))
    })?;
    let cast = cast.finish();
    output::write(global.output.as_deref(), |out| {
        out.write_all(cast.as_bytes())
    })?;
    Ok(Outcome::Fine)
}

fn is_cast(file: &Path) -> Option<()> {
    let ending = file.extension()?;
    ending.eq_ignore_ascii_case("cast").then_some(())
}
