//! The arguments of plan.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Args, Subcommand, ValueEnum};

use super::number;
use crate::analysis::Template;

#[derive(Args, Debug)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "\
Examples:
  genpanel plan new                          images.plan.toml, to edit
  genpanel plan images.plan.toml
  genpanel plan images.plan.toml --budget 400 --json
  genpanel plan new - | genpanel plan - --explain

The budget is --budget, else the plan's, else the price sheet's; 0 means that there is none.
A plan beyond its budget exits with 4, and the step that breaks it is named with the cheapest mend:
of all single changes the one after which the plan is as dear as the budget allows."
)]
pub(in crate::cli) struct Plan {
    /// The plan, a *.plan.toml; - reads it from standard input
    #[arg(required = true, value_name = "FILE")]
    pub(in crate::cli) file: Option<PathBuf>,
    /// The credits that the plan may cost, instead of its own budget
    #[arg(long, value_name = "N", value_parser = number::credits)]
    pub(in crate::cli) budget: Option<u64>,
    #[command(subcommand)]
    pub(in crate::cli) command: Option<PlanCommand>,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum PlanCommand {
    /// Write a plan to start from; an existing file is never touched
    New(PlanNew),
}

#[derive(Args, Debug)]
pub(in crate::cli) struct PlanNew {
    /// Which plan
    #[arg(
        long,
        value_enum,
        ignore_case = true,
        default_value_t,
        value_name = "TEMPLATE"
    )]
    pub(in crate::cli) template: Template,
    /// What it leads up to, such as nano-banana-pro:4K:4
    #[arg(long, value_name = "LINE")]
    pub(in crate::cli) target: Option<String>,
    /// Where to; - writes it to standard output
    #[arg(default_value = "images.plan.toml")]
    pub(in crate::cli) file: PathBuf,
}

impl ValueEnum for Template {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()).help(self.meaning()))
    }
}
