//! The arguments of advise.

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::number;

/// The questions by their words in machine output; a test holds them to the answers.
const QUESTIONS: [&str; 7] = [
    "routes", "claim", "target", "drafts", "changes", "axes", "size",
];

/// As many as a quality has at most.
fn pixels(text: &str) -> Result<u64, String> {
    number::whole(text, (1, u32::MAX.into()), "4096")
}

#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  genpanel advise                                      for what the sheet starts with
  genpanel advise nano-banana-pro:4K:4 --to 4K --all-models
  genpanel advise flux-dev:1K:2 --pixels 4096 --json
  genpanel advise nano-banana-pro:4K:4 --only routes

Every verdict says whether it is the same under the other readings.")]
pub(in crate::cli) struct Advise {
    /// A configuration such as nano-banana-pro:2K:3 [default: the one that the sheet starts with]
    #[arg(value_name = "LINE")]
    pub(in crate::cli) line: Option<String>,
    /// The quality to reach [default: the highest]
    #[arg(long, value_name = "QUALITY")]
    pub(in crate::cli) to: Option<String>,
    /// The pixels of the longer side to reach as cheaply as can be [default: those of the quality]
    #[arg(long, value_name = "N", value_parser = pixels)]
    pub(in crate::cli) pixels: Option<u64>,
    /// Show the numbers of every model, not only of the one in the line
    #[arg(long)]
    pub(in crate::cli) all_models: bool,
    /// Hold this against the line, cost against size; may be given several times [default: the sheet's examples]
    #[arg(long = "pin", value_name = "LINE")]
    pub(in crate::cli) pins: Vec<String>,
    /// Answer this question alone; may be given several times
    #[arg(long, value_name = "QUESTION", value_parser = PossibleValuesParser::new(QUESTIONS))]
    pub(in crate::cli) only: Vec<String>,
}
