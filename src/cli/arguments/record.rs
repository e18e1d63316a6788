//! The arguments of record.

use std::path::PathBuf;

use clap::Args;

use super::Frame;

#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  genpanel record tour.scenes.toml -o tour.cast
  asciinema play tour.cast
  genpanel record tour.scenes.toml --slides -o slides.cast

A file of scenes:
  schema = 1
  title = \"What a run costs\"

  [[scene]]                            one or more, each of which begins at the price sheet's start
  title = \"The button follows\"         said below the button, and a chapter of the recording
  line = \"nano-banana-pro:2K:3\"        or compare = [\"LINE\", …], plan = \"FILE\", advise = \"LINE\", afford = 500
  screen = \"work\"                      another screen than its own
  total = 147                          what it costs, \"~294\" where that is assumed; totals = […] for compare
  keys = \"right right +\"               pressed one by one, as config.toml spells them
  seconds = 4                          how long it is shown, with all its keys
  words = [\"…\"]                        said on its slide
  notes = \"…\"                          what only the speaker sees; or a list, a line each

The recording is an asciicast of version 2. Its clock is the file's, so the same file gives the same bytes.
A total that comes out differently on the price sheet in use is told, and exits with 3.")]
pub(in crate::cli) struct Record {
    /// The scenes, a *.scenes.toml; - reads them from standard input
    #[arg(value_name = "FILE")]
    pub(in crate::cli) file: PathBuf,
    /// Begin each scene with three seconds of its slide, as present shows it, and echo the keys that are then
    /// pressed; where there are none, the slide is all of it
    #[arg(long)]
    pub(in crate::cli) slides: bool,
    #[command(flatten)]
    pub(in crate::cli) frame: Frame,
}
