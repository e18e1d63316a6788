//! Subject: what a total is wanted of on both sheets, from an argument or from the sheets themselves.

use crate::analysis::Effect;
use crate::cli::Fault;
use crate::pricing::{Line, PriceList, folded, plain};

/// The old sheet and the new one, each under its reading.
pub(super) type Lists<'s> = (PriceList<'s>, PriceList<'s>);

/// What an argument asks about: the one place that knows the kinds of arguments.
pub(super) fn effect(argument: &str, (old, new): Lists<'_>) -> Result<Effect, Fault> {
    Effect::of_line(argument, old, new).map_err(|error| {
        let (there, here) = (error.old.to_string(), error.new.to_string());
        let shown = plain(argument);
        Fault::usage(if there == here {
            format!("{shown}: {here}")
        } else {
            format!("{shown}: on the new sheet, {here}; on the old one, {there}")
        })
    })
}

/// The start and the examples of both sheets, each once.
pub(super) fn defaults(lists: Lists<'_>) -> Vec<Effect> {
    let (old, new) = lists;
    let mut effects: Vec<Effect> = Vec::new();
    for list in [old, new] {
        let sheet = list.sheet;
        let start = ("start", sheet.start.configuration());
        let examples = sheet.examples.iter();
        let examples =
            examples.map(|example| (example.name.as_str(), example.configuration.clone()));
        for (label, configuration) in std::iter::once(start).chain(examples) {
            let text = Line::of(configuration).print(sheet);
            // A sheet can read what it wrote itself, so there is always an effect.
            let Ok(effect) = Effect::of_line(&text, old, new) else {
                continue;
            };
            let known = |other: &Effect| folded(&other.name) == folded(&effect.name);
            if !effects.iter().any(known) {
                effects.push(Effect {
                    label: Some(label.to_owned()),
                    ..effect
                });
            }
        }
    }
    effects
}
