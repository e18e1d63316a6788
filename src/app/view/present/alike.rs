//! Alike: of several runs, what all have in common and what each has for itself.

use crate::analysis::{describe, describe_dimension, describe_edit, times};
use crate::app::App;
use crate::pricing::Configuration;

impl App {
    /// What the runs have in common, and the name of each beside the others.
    pub(super) fn alike(&self, all: &[Configuration]) -> (String, Vec<String>) {
        let parts: Option<Vec<_>> = all.iter().map(|run| self.parts(run)).collect();
        let Some(parts) = parts.filter(|parts| parts.len() > 1) else {
            let names = all.iter().map(|run| describe(run, &self.sheet));
            return (String::new(), names.collect());
        };
        let first = parts.first().cloned().unwrap_or_default();
        let same = |at: usize| parts.iter().all(|run| run.get(at) == first.get(at));
        let of = |run: &[String], common: bool| -> Vec<String> {
            let parts = run.iter().enumerate();
            let parts = parts.filter(|(at, part)| same(*at) == common && !part.is_empty());
            parts.map(|(_, part)| part.clone()).collect()
        };
        // The shape has no price: it is told only where it is what differs.
        let mut common = first.clone();
        if let Some(shape) = common.get_mut(SHAPE) {
            shape.clear();
        }
        let names = parts.iter().map(|run| match of(run, false).as_slice() {
            [] => "without edits".to_owned(),
            parts => parts.join(", "),
        });
        (of(&common, true).join(", "), names.collect())
    }

    /// Model, quality, count, shape and edits; edits alone have no such parts.
    fn parts(&self, configuration: &Configuration) -> Option<Vec<String>> {
        let sheet = &self.sheet;
        let run = configuration.generation?;
        let edits = configuration.edits.iter().map(|used| {
            let words = describe_edit(*used, sheet);
            format!("{words} ×{}", used.times)
        });
        Some(vec![
            sheet.models.get(configuration.model).name.clone(),
            sheet.qualities.get(run.quality).id.clone(),
            times(run.count.into(), ("image", "images")),
            describe_dimension(sheet.dimensions.get(run.dimension)),
            edits.collect::<Vec<_>>().join(", "),
        ])
    }
}

/// The place of the shape among the parts.
const SHAPE: usize = 3;
