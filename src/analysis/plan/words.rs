//! Words: what a plan comes to, in sentences, the same on every face.

use std::cmp::Ordering;

use super::{Amended, Amendment, Drafting, Left, PlanCost};
use crate::analysis::{describe, describe_edit, times};
use crate::pricing::{Change, Gap, grouped};

const IMAGES: (&str, &str) = ("image", "images");
const TRIES: (&str, &str) = ("try", "tries");

/// The final images and the tries that a saving pays for, each where it is one at least.
fn pays(drafting: &Drafting) -> (Option<String>, Option<String>) {
    let some = |number: Option<u64>| number.filter(|number| *number > 0);
    let images = some(drafting.more_images).map(|images| {
        let images = times(images, ("more final image", "more final images"));
        format!("{images} at {}", drafting.image)
    });
    let tries = some(drafting.more_tries)
        .map(|tries| format!("{} at {}", times(tries, TRIES), drafting.run));
    (images, tries)
}

impl PlanCost<'_> {
    /// What the plan costs and leaves, or which step breaks the budget and what mends it.
    pub fn verdict(&self) -> String {
        let total = self.total();
        let Some(budget) = self.budget else {
            return format!("The plan costs {total}.");
        };
        let left = self.left().unwrap_or(Left::Unknown).sentence();
        match self.breaks() {
            None => format!("The plan costs {total} of {budget}; {left}."),
            Some(at) => {
                let number = at.saturating_add(1);
                let mend = match self.mend() {
                    Some(mend) => {
                        let words = self.change_in_words(&mend);
                        format!("The cheapest mend is {words}: {} in all.", mend.total)
                    }
                    None if self.is_known() => "No single change mends it.".to_owned(),
                    None => "Whether a single change mends it, nobody knows.".to_owned(),
                };
                let earlier = self.steps.iter().take(at);
                let open = earlier
                    .map(|step| step.cost.gap())
                    .any(|gap| gap != Gap::None);
                let latest = if open { " at the latest" } else { "" };
                format!("Step {number}{latest} breaks the budget of {budget}: {left}. {mend}")
            }
        }
    }

    /// Whether every step has a price.
    fn is_known(&self) -> bool {
        self.total().gap() == Gap::None
    }

    /// What drafting saves, and how many more finals that pays for; empty for a plan that generates nothing.
    pub fn drafting_in_words(&self) -> String {
        let Some(drafting) = self.drafting() else {
            return String::new();
        };
        let edited = self
            .plan
            .iter()
            .any(|step| !step.configuration.edits.is_empty());
        let all = match drafting.images {
            images if images > 1 && !edited => {
                let images = grouped(images);
                format!(
                    "All {images} images at the final setting cost {}",
                    drafting.at_final
                )
            }
            _ => format!("All at the final setting costs {}", drafting.at_final),
        };
        match drafting.change {
            Change::Unknown => format!("{all}: nobody knows what drafting saves."),
            Change::By {
                direction: Ordering::Equal,
                ..
            } => format!("{all}, as the plan does."),
            Change::By {
                direction: Ordering::Greater,
                credits,
                basis,
            } => {
                let more = grouped(credits.get());
                format!("{all}: drafting costs {}{more} more.", basis.mark())
            }
            Change::By { credits, basis, .. } => {
                let saves = format!("drafting saves {}{}", basis.mark(), grouped(credits.get()));
                let pays = match pays(&drafting) {
                    (Some(images), Some(tries)) => format!(", which pays for {images} ({tries})"),
                    (Some(some), None) | (None, Some(some)) => format!(", which pays for {some}"),
                    (None, None) => String::new(),
                };
                format!("{all}: {saves}{pays}.")
            }
        }
    }

    /// The same in few words; empty for a plan that generates nothing.
    pub fn drafting_in_short(&self) -> String {
        let Some(drafting) = self.drafting() else {
            return String::new();
        };
        match drafting.change {
            Change::Unknown => "Nobody knows what drafting saves.".to_owned(),
            Change::By {
                direction: Ordering::Equal,
                ..
            } => "Drafting saves nothing.".to_owned(),
            Change::By {
                direction: Ordering::Greater,
                credits,
                basis,
            } => {
                let more = grouped(credits.get());
                format!("Drafting costs {}{more} more.", basis.mark())
            }
            Change::By { credits, basis, .. } => {
                let saves = format!("Drafting saves {}{}", basis.mark(), grouped(credits.get()));
                match pays(&drafting) {
                    (Some(images), Some(tries)) => format!("{saves}: {images}, or {tries}."),
                    (Some(some), None) | (None, Some(some)) => format!("{saves}: {some}."),
                    (None, None) => format!("{saves}."),
                }
            }
        }
    }

    /// A change in words that say what it is instead of: `2K instead of 4K in step 4`.
    pub fn change_in_words(&self, amended: &Amended) -> String {
        let number = amended.step.saturating_add(1);
        let Some(step) = self.plan.get(amended.step) else {
            return String::new();
        };
        let (sheet, configuration) = (self.sheet(), &step.configuration);
        let quality = configuration
            .generation
            .map_or("", |run| sheet.qualities.get(run.quality).id.as_str());
        match amended.by {
            Amendment::Model(model) => format!(
                "{} instead of {} in step {number}",
                sheet.models.get(model).name,
                sheet.models.get(configuration.model).name
            ),
            Amendment::Quality(to) => {
                let to = &sheet.qualities.get(to).id;
                format!("{to} instead of {quality} in step {number}")
            }
            Amendment::Count(to) => {
                let from = configuration.generation.map_or(0, |run| run.count);
                let to = times(to.into(), IMAGES);
                format!("{to} instead of {from} in step {number}")
            }
            Amendment::Tries(to) => {
                let to = times(to.into(), TRIES);
                format!("{to} instead of {} in step {number}", step.tries)
            }
            Amendment::WithoutEdit(at) => {
                let edit = configuration.edits.get(at);
                let edit = edit.map_or_else(String::new, |used| describe_edit(*used, sheet));
                format!("step {number} without {edit}")
            }
            Amendment::Skip => {
                let words = describe(configuration, sheet);
                format!("skipping step {number} ({words})")
            }
            Amendment::Upscaled { quality: to, edit } => {
                let to = &sheet.qualities.get(to).id;
                let edit = describe_edit(edit, sheet);
                format!("{to} and {edit} instead of {quality} in step {number}")
            }
        }
    }

    /// A change in few words: `final at 2K`, `3 final images`, `without step 2`.
    pub fn change_in_short(&self, amended: &Amended) -> String {
        let number = amended.step.saturating_add(1);
        let sheet = self.sheet();
        let what = if self.target() == Some(amended.step) {
            "final".to_owned()
        } else {
            format!("step {number}")
        };
        match amended.by {
            Amendment::Model(model) => format!("{what} on {}", sheet.models.get(model).name),
            Amendment::Quality(to) => format!("{what} at {}", sheet.qualities.get(to).id),
            Amendment::Count(to) => times(
                to.into(),
                (&format!("{what} image"), &format!("{what} images")),
            ),
            Amendment::Tries(to) => times(
                to.into(),
                (&format!("{what} try"), &format!("{what} tries")),
            ),
            Amendment::WithoutEdit(_) => self.change_in_words(amended),
            Amendment::Skip => format!("without step {number}"),
            Amendment::Upscaled { quality, edit } => {
                let quality = &sheet.qualities.get(quality).id;
                let option = sheet
                    .edit(edit.edit)
                    .map(|tool| tool.options.get(edit.option));
                let option = option.map_or("", |option| option.label.as_str());
                format!("{what} {quality} upscaled {option}")
            }
        }
    }
}
