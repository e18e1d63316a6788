//! Panel: what can be said when no command is given.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::number;
use crate::config::Wanted;

/// As much as a price sheet may start with: a thousand million million credits.
const MOST: u64 = 1_000_000_000_000_000;

/// A budget that the panel takes, or what to write instead.
pub(super) fn budget(text: &str) -> Result<u64, String> {
    number::whole(text, (0, MOST), "1000 or 1,000")
}

/// The panel's own options.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "The panel")]
pub(in crate::cli) struct Panel {
    /// Without a screen: commands in, lines out, for screen readers and scripts; ACCESSIBLE=1 does the same
    #[arg(long)]
    pub(in crate::cli) linear: bool,
    /// Begin without the last session, which is put aside
    #[arg(long)]
    pub(in crate::cli) fresh: bool,
    /// The budget in credits; 0 is none [default: the session's, else the sheet's]
    #[arg(long, value_name = "N", value_parser = budget)]
    pub(in crate::cli) budget: Option<u64>,
    /// Open the panel on this plan
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) plan: Option<PathBuf>,
    /// The colours: terminal, light, dark, high-contrast, monochrome, or auto for light or dark by the background [default: config.toml's, else terminal]
    #[arg(long, value_name = "THEME", value_parser = PossibleValuesParser::new(Wanted::all().into_iter().map(|(name, _)| name)), hide_possible_values = true, ignore_case = true)]
    pub(in crate::cli) theme: Option<String>,
}

impl Panel {
    pub(in crate::cli) fn is_given(&self) -> bool {
        self.linear
            || self.fresh
            || self.budget.is_some()
            || self.plan.is_some()
            || self.theme.is_some()
    }
}
