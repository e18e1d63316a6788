//! The arguments of render.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::Frame;
use crate::picture::PictureFormat;

#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  genpanel render work
  genpanel render work --keys \"right + p\" --size 120x40 --format ansi
  genpanel render compare --line nano-banana-pro:2K:3 --line imagegen-fast:2K:3 --format svg -o compare.svg
  genpanel render plan --plan images.plan.toml --budget 400 --format html -o plan.html
  genpanel render tour.scenes.toml --scene 2           what record shows at the end of that scene
  genpanel render tour.scenes.toml --scene 2 --slide   what present shows of it

The screens are work, compare, plan, afford, advise, history and sheet; help, proof and commands lie over work;
present is a slide of the built-in tour.
The panel opens on the price sheet's start, never on the session, with the keys and colours that it comes with:
the same arguments and sheet give the same bytes everywhere.
A picture in SVG or HTML is light or dark as its reader prefers, unless --theme says light or dark.")]
pub(in crate::cli) struct Render {
    /// A screen such as work, or a file of scenes
    #[arg(value_name = "SCREEN|FILE")]
    pub(in crate::cli) what: String,
    /// Which scene of the file, counted from 1
    #[arg(long, value_name = "N")]
    pub(in crate::cli) scene: Option<usize>,
    /// Draw the slide of the scene, as present shows it
    #[arg(long)]
    pub(in crate::cli) slide: bool,
    // In the place of the one that counts everywhere, under its name.
    /// What the picture is written as [default: text]
    #[arg(long, value_name = "FORMAT", value_parser = PossibleValuesParser::new(PictureFormat::ALL.map(PictureFormat::word)), ignore_case = true)]
    pub(in crate::cli) format: Option<String>,
    /// Have this configuration in hand; several are pinned for comparison, and so is one on compare
    #[arg(long = "line", value_name = "LINE")]
    pub(in crate::cli) lines: Vec<String>,
    /// Open this plan; - reads it from standard input
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) plan: Option<PathBuf>,
    /// Press these keys first, with blanks between them, as config.toml spells them
    #[arg(long, value_name = "KEYS", allow_hyphen_values = true)]
    pub(in crate::cli) keys: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) frame: Frame,
}
