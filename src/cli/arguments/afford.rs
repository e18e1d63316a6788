//! The arguments of afford.

use std::path::PathBuf;

use clap::Args;

use super::number;

#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  genpanel afford 500                                  every model at the quality that the sheet starts with
  genpanel afford 500 --quality 1K --or-better --min-count 20
  genpanel afford 500 --keep 100 --run nano-banana-pro:2K:3 --plan images.plan.toml

left + one more = the price of one image, in every row that has a price.
With --min-count, models that make fewer images are marked; if all do, the exit code is 4.")]
pub(in crate::cli) struct Afford {
    /// The credits there are
    #[arg(value_parser = number::credits)]
    pub(in crate::cli) budget: u64,
    /// The quality [default: the one that the sheet starts with]
    #[arg(long, value_name = "QUALITY")]
    pub(in crate::cli) quality: Option<String>,
    /// Take the best quality, from that one up, that still gives the least count
    #[arg(long)]
    pub(in crate::cli) or_better: bool,
    /// This model alone
    #[arg(long, value_name = "MODEL")]
    pub(in crate::cli) model: Option<String>,
    /// The least count of images
    #[arg(long, value_name = "N", value_parser = number::some)]
    pub(in crate::cli) min_count: Option<u64>,
    /// Credits to keep back
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = number::credits)]
    pub(in crate::cli) keep: u64,
    /// Tell how often this run fits, too; may be given several times
    #[arg(long = "run", value_name = "LINE")]
    pub(in crate::cli) runs: Vec<String>,
    /// Tell how often this plan fits, too; may be given several times
    #[arg(long = "plan", value_name = "FILE")]
    pub(in crate::cli) plans: Vec<PathBuf>,
}
