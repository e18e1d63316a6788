//! The arguments of open.

use clap::Args;

use super::Panel;

#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  genpanel open nano-banana-pro:4K:4
  genpanel open nano-banana-pro:2K:3,sheet=a19266a5,total=147
  genpanel open nano-banana-pro:4K:4 imagegen-fast:4K:4

One line is in hand when the panel opens; several are pinned, and Compare opens on them.
Pins of the last session stay before them; u takes all of it back.
A line that was made on another price sheet says so, with the total there and the total here.")]
pub(in crate::cli) struct Open {
    /// Configurations such as nano-banana-pro:2K:3
    #[arg(required = true, value_name = "LINE")]
    pub(in crate::cli) lines: Vec<String>,
    #[command(flatten)]
    pub(in crate::cli) panel: Panel,
}
