//! Starter: the text of a new plan, with words beside what can be changed.

use std::fmt::Write as _;

use super::print::{quoted, steps};
use crate::analysis::{PlanStep, Template};
use crate::pricing::{Credits, PriceList};

const HEAD: &str = "\
# A plan: steps on the way to a final batch, each a configuration and how often it is tried.
# `genpanel plan FILE` prices it and exits with 4 when it is beyond its budget.
#
# line   a configuration, as `genpanel quote` takes it: MODEL:QUALITY:COUNT, and edits behind a +
# tries  how often the step is run; 1 where nothing is said
# note   what the step is for
#
# The last step that generates is the target. Its model and quality are \"the final setting\",
# against which the plan is compared.

schema = 1
";

/// The text of a new plan.
pub fn starter(template: Template, plan: &[PlanStep], list: PriceList<'_>) -> String {
    let name = match template {
        Template::Workflow => "Test, refine, validate, final batch",
        Template::Draft => "Draft, then the final",
    };
    let mut text = format!("{HEAD}name = {}\n", quoted(name));
    let budget = list.sheet.start.budget;
    if budget == Credits::ZERO {
        text.push_str("# budget = 1000        # credits for the whole plan\n");
    } else {
        let line = format!("budget = {}", budget.get());
        let _ = writeln!(text, "{line:<22} # credits for the whole plan");
    }
    let word = list.sheet.reading.word();
    let line = format!("# reading = \"{word}\"");
    let _ = writeln!(
        text,
        "{line:<22} # how quality enters the price: tier, flat or table; else as the sheet says"
    );
    steps(plan, list.sheet, &mut text);
    text
}
