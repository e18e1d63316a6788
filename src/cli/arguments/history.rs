//! History: what can be asked of the simulated runs.

use clap::Args;

use super::number;
use crate::export::Month;

#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  genpanel history                       every run, with its cost and what it left
  genpanel history --explain             with the arithmetic of each
  genpanel history -o runs.csv           the ending says the format
  genpanel history --focus 2026-11       as FOCUS 1.2, every row marked as simulated

The panel keeps its runs in $XDG_STATE_HOME/genpanel/session.toml, or ~/.local/state/genpanel/session.toml.
A second panel, opened while the first is, keeps its own in session-2.toml: --session 2 lists them.
What a run cost is what it cost then; another price sheet does not change it.")]
pub(in crate::cli) struct History {
    /// Which session, where several panels were open at once
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = number::few)]
    pub(in crate::cli) session: u32,
    /// As FOCUS 1.2 CSV, booked to this month; config.toml must say what a credit is worth
    #[arg(long, value_name = "YYYY-MM")]
    pub(in crate::cli) focus: Option<Month>,
}
