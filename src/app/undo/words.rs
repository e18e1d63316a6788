//! Words: what was undone, from what to what.

mod lists;

use super::part::Part;
use super::{App, Done};
use crate::analysis::{describe, describe_dimension, describe_edit};
use crate::app::Pane;
use crate::pricing::{At, Configuration, Credits, Edit, Quality, grouped};

/// More than so many parts are told as what was done.
const MOST_PARTS: usize = 2;

impl App {
    /// What changed: the parts hold what was, the panel what is now.
    pub(super) fn changed(&self, done: &Done) -> String {
        if done.parts.len() > MOST_PARTS
            && let Some(name) = done.about.and_then(|about| about.action.name())
        {
            let in_hand = describe(&self.work.on_button(&self.sheet), &self.sheet);
            return format!("{name}; now {in_hand}");
        }
        // The baseline stays with its pin: that its place is another one follows from the pins.
        let pins = done.parts.iter().any(|part| matches!(part, Part::Pins(_)));
        let told = |part: &&Part| !(pins && matches!(part, Part::Baseline(_)));
        let parts = done.parts.iter().filter(told);
        let words = parts.map(|part| self.part_in_words(part));
        words.collect::<Vec<_>>().join(", ")
    }

    fn part_in_words(&self, part: &Part) -> String {
        let work = &self.work;
        match part {
            Part::Reading(was) => from_to("reading", was.word(), self.reading.word()),
            Part::Configuration(was) => self.configuration_in_words(was),
            Part::Model(_) | Part::Quality(_) | Part::Count(_) | Part::Dimension(_) => {
                let mut was = work.configuration.clone();
                part.clone().move_along(&mut was);
                self.configuration_in_words(&was)
            }
            Part::Pane(was) => from_to("pane", pane(*was), pane(work.pane)),
            Part::Tool(was) => from_to("tool", self.tool(*was), self.tool(work.tool)),
            Part::Options(was) => self.option_in_words(was.at),
            Part::Times(was) => from_to(
                "uses",
                &grouped(u64::from(*was)),
                &grouped(u64::from(work.times)),
            ),
            Part::ImagesOf(was) => from_to("images", &images(*was), &images(work.images_of)),
            Part::Pins(was) => self.pins_changed(was),
            Part::Baseline(was) => {
                let (was, now) = (was + 1, self.compare.baseline + 1);
                format!("baseline, pin {was} → pin {now}")
            }
            Part::Steps(was) => self.steps_changed(was),
            Part::Runs(was) => self.runs_changed(was),
            Part::Budget(was) => credits("budget", *was, self.ledger.budget),
            Part::AffordQuality(was) => from_to(
                "quality of Afford",
                self.quality(*was),
                self.quality(self.afford.quality),
            ),
            Part::OrBetter(_) if self.afford.or_better => "better qualities too".to_owned(),
            Part::OrBetter(_) => "this quality alone".to_owned(),
            Part::Least(was) => from_to(
                "images at least",
                &grouped(u64::from(*was)),
                &grouped(u64::from(self.afford.least)),
            ),
            Part::Keep(was) => credits("kept back", *was, self.afford.keep),
            Part::To(was) => from_to(
                "quality to reach",
                self.quality(*was),
                self.quality(self.advise.to),
            ),
            Part::Pixels(was) => {
                let pixels = |pixels: Option<u64>| {
                    pixels.map_or_else(|| "those of the quality".to_owned(), grouped)
                };
                from_to(
                    "pixels to reach",
                    &pixels(*was),
                    &pixels(self.advise.pixels),
                )
            }
        }
    }

    /// The one axis that differs, or else both configurations.
    fn configuration_in_words(&self, was: &Configuration) -> String {
        let (now, sheet) = (&self.work.configuration, &self.sheet);
        let model = was.model != now.model;
        let edits = was.edits != now.edits;
        let all = || format!("{} → {}", describe(was, sheet), describe(now, sheet));
        if was.generation == now.generation {
            return match (model, edits) {
                (true, false) => {
                    let name = |at| sheet.models.get(at).name.as_str();
                    from_to("model", name(was.model), name(now.model))
                }
                (false, true) => from_to("edits", &self.edits(was), &self.edits(now)),
                _ => all(),
            };
        }
        let (Some(before), Some(after), false, false) =
            (was.generation, now.generation, model, edits)
        else {
            return all();
        };
        let quality = before.quality != after.quality;
        let count = before.count != after.count;
        let size = before.dimension != after.dimension;
        match (quality, count, size) {
            (true, false, false) => from_to(
                "quality",
                self.quality(before.quality),
                self.quality(after.quality),
            ),
            (false, true, false) => format!("count, {} → {}", before.count, after.count),
            (false, false, true) => {
                let name = |at| describe_dimension(sheet.dimensions.get(at));
                from_to("size", &name(before.dimension), &name(after.dimension))
            }
            _ => all(),
        }
    }

    fn edits(&self, configuration: &Configuration) -> String {
        let edits = configuration.edits.iter();
        let edits: Vec<_> = edits
            .map(|used| format!("{} ×{}", describe_edit(*used, &self.sheet), used.times))
            .collect();
        if edits.is_empty() {
            "none".to_owned()
        } else {
            edits.join(", ")
        }
    }

    fn option_in_words(&self, at: usize) -> String {
        let option = self.work.options.get(at).copied();
        let edit = self.sheet.edit(At::new(at));
        let words = edit.zip(option).map(|(edit, option)| {
            format!(
                "option of {}, now {}",
                edit.name,
                edit.options.get(option).label
            )
        });
        words.unwrap_or_default()
    }

    fn quality(&self, at: At<Quality>) -> &str {
        &self.sheet.qualities.get(at).id
    }

    fn tool(&self, at: At<Edit>) -> &str {
        self.sheet.edit(at).map_or("none", |edit| &edit.name)
    }
}

fn from_to(what: &str, was: &str, now: &str) -> String {
    format!("{what}, {was} → {now}")
}

fn credits(what: &str, was: Credits, now: Credits) -> String {
    from_to(what, &grouped(was.get()), &grouped(now.get()))
}

const fn pane(pane: Pane) -> &'static str {
    match pane {
        Pane::Generate => "Generate",
        Pane::Edit => "Edit",
    }
}

fn images(of: Option<usize>) -> String {
    of.map_or_else(
        || "any".to_owned(),
        |run| format!("those of run {}", run + 1),
    )
}
