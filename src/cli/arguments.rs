//! Arguments: what can be typed, as clap reads it.

mod advise;
mod afford;
mod alone;
mod frame;
mod history;
mod number;
mod open;
mod panel;
mod plan;
mod present;
mod record;
mod render;
mod shape;
mod sheet;
mod shell;
mod words;

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

pub(super) use advise::Advise;
pub(super) use afford::Afford;
pub(super) use frame::Frame;
pub(super) use history::History;
pub(super) use open::Open;
pub(super) use panel::Panel;
pub(super) use plan::{Plan, PlanCommand, PlanNew};
pub(super) use present::Present;
pub(super) use record::Record;
pub(super) use render::Render;
pub(super) use sheet::{Diff, Sheet};
pub(super) use shell::Shell;

use self::words::EXAMPLES;
use crate::config::Colour;
use crate::export::Shape;
use crate::pricing::Reading;

/// See what an AI image run costs before you run it.
///
/// Without a command, opens the generation panel in the terminal.
#[derive(Debug, Default, Parser)]
#[command(name = "genpanel", bin_name = "genpanel", version, after_help = EXAMPLES)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(flatten)]
    pub(super) panel: Panel,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Open the panel with configurations in it
    Open(Open),
    /// Price configurations
    Quote(Quote),
    /// Put configurations side by side
    Compare(Compare),
    /// Price the steps of a plan against a budget, or start one
    Plan(Plan),
    /// Tell how many images a budget buys
    Afford(Afford),
    /// Advise on a configuration: upscale or regenerate, draft and final, what saves most
    Advise(Advise),
    /// List the simulated runs of the panel, and what they cost
    History(History),
    /// Check a price sheet, compare two, start one, or tell which one is used
    #[command(subcommand, arg_required_else_help = false)]
    Sheet(Sheet),
    /// Present scenes, one slide each, with the live panel behind every one
    Present(Present),
    /// Draw one frame of a screen or a scene, as text, with colours, as SVG or as HTML
    Render(Box<Render>),
    /// Record the scenes of a file as an asciicast, which asciinema plays
    Record(Record),
    /// List the keys in effect, by screen and task, with the names that config.toml takes
    Keys,
    /// Tell what this terminal can do, and which files the panel uses
    Doctor,
    /// Write the completions of a shell to standard output
    Completions {
        /// Which shell
        #[arg(value_enum, ignore_case = true)]
        shell: Shell,
    },
    /// Write the manual page, or that of a command, to standard output
    Man {
        /// A command, such as quote, or sheet diff
        command: Vec<String>,
    },
}

/// What every command takes.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option of its own"
)]
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Everywhere")]
pub(super) struct Global {
    /// The price sheet; - reads it from standard input
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) sheet: Option<PathBuf>,
    /// How quality enters the price, instead of as the sheet says
    #[arg(
        long,
        global = true,
        value_enum,
        ignore_case = true,
        value_name = "READING"
    )]
    pub(super) reading: Option<Reading>,
    /// Short for --format json
    #[arg(long, global = true)]
    pub(super) json: bool,
    /// The shape of the output [default: as the ending of --output says, else table]
    #[arg(
        long,
        global = true,
        value_parser = PossibleValuesParser::new(Shape::ALL.map(Shape::word)),
        ignore_case = true,
        value_name = "FORMAT"
    )]
    pub(super) format: Option<String>,
    /// Write to this file, whole or not at all, instead of standard output
    #[arg(short, long, global = true, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Exit with 6 if a result rests on an assumed or missing price
    #[arg(long, global = true)]
    pub(super) strict: bool,
    /// Add the arithmetic, with the basis and source of every number
    #[arg(long, global = true)]
    pub(super) explain: bool,
    /// Write tables, and draw the panel, without any sign beyond ASCII
    #[arg(long, global = true)]
    pub(super) ascii: bool,
    /// Whether the panel has colours; auto is as the environment says [default: auto]
    #[arg(
        long,
        global = true,
        value_enum,
        ignore_case = true,
        value_name = "WHEN"
    )]
    pub(super) color: Option<Colour>,
}

#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  genpanel quote nano-banana-pro:2K:3
  genpanel quote flux-dev+inpaint:25:2                 edits alone, on an image you have
  genpanel quote nano-banana-pro:4K:4,reading=flat     a reading of its own
  genpanel quote - --json < lines.txt                  one JSON object per line

On standard input, empty lines and lines that start with # are skipped.
A bad line is reported with its number, the rest goes on, and the exit code is 2.
The table then has columns of a fixed width, because the longest line is not known yet.")]
pub(super) struct Quote {
    /// A configuration such as nano-banana-pro:2K:3; - reads one per line from standard input
    #[arg(required = true, value_name = "LINE")]
    pub(super) lines: Vec<String>,
}

#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  genpanel compare nano-banana-pro:2K:3 imagegen-fast:2K:3
  genpanel compare nano-banana-pro:4K:4 --examples --readings
  genpanel compare nano-banana-pro:4K:4 nano-banana-pro:4K:4,reading=flat

One configuration alone is shown as its own baseline, with no sentence below it.")]
pub(super) struct Compare {
    /// Configurations such as nano-banana-pro:2K:3
    #[arg(value_name = "LINE")]
    pub(super) lines: Vec<String>,
    /// Which one the others are compared with, counted from 1
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(super) baseline: usize,
    /// Add the total under each reading
    #[arg(long)]
    pub(super) readings: bool,
    /// Add the sheet's examples, after the lines
    #[arg(long)]
    pub(super) examples: bool,
}

impl ValueEnum for Reading {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()).help(self.meaning()))
    }
}

impl ValueEnum for Colour {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()))
    }
}
