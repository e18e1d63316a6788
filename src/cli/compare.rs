//! Compare: configurations side by side, against one of them.

use super::arguments::{Compare, Global};
use super::quote::{verdict, wrong};
use super::say::say;
use super::{Fault, Outcome, chosen, output};
use crate::export::{self, Compared};
use crate::load::Loaded;
use crate::pricing::Line;

pub(super) fn run(arguments: &Compare, global: &Global) -> Result<Outcome, Fault> {
    let shape = global.shape()?;
    if arguments.lines.is_empty() && !arguments.examples {
        return Err(Fault::usage(
            "nothing to compare: give configurations such as nano-banana-pro:2K:3, or --examples",
        ));
    }
    let loaded = chosen::sheet_with_warning(global)?;
    let lines = lines(arguments, &loaded)?;
    let baseline = baseline(arguments.baseline, lines.len())?;
    let list = loaded.price_list(global.reading);
    let mut compared = Compared::of(&lines, baseline, list, loaded.fingerprint);
    compared.readings = arguments.readings;
    if global.explain {
        compared = compared.explained(list);
    }
    for ((_, line), entry) in lines.iter().zip(&compared.entries) {
        if let Some(note) = line.note(loaded.fingerprint, entry.quote.total) {
            say(format_args!("{}: {note}", entry.line));
        }
    }
    output::write(global.place(), |out| {
        export::comparison(shape, &compared, out)
    })?;
    Ok(verdict(compared.is_certain(), global))
}

/// The lines given, then the sheet's examples with their names.
fn lines<'s>(
    arguments: &Compare,
    loaded: &'s Loaded,
) -> Result<Vec<(Option<&'s str>, Line)>, Fault> {
    let sheet = &loaded.sheet;
    let mut lines = Vec::new();
    for text in &arguments.lines {
        let line = Line::parse(text, sheet)
            .map_err(|error| Fault::Usage(wrong(text, &error, arguments.lines.len())))?;
        lines.push((None, line));
    }
    if arguments.examples {
        if sheet.examples.is_empty() && lines.is_empty() {
            return Err(Fault::usage("the sheet has no examples to compare"));
        }
        lines.extend(sheet.examples.iter().map(|example| {
            let line = Line::of(example.configuration.clone());
            (Some(example.name.as_str()), line)
        }));
    }
    Ok(lines)
}

/// The index of the baseline, which is given from 1.
fn baseline(given: usize, of: usize) -> Result<usize, Fault> {
    given
        .checked_sub(1)
        .filter(|index| *index < of)
        .ok_or_else(|| {
            Fault::usage(match of {
                1 => format!("--baseline {given}: there is only 1 configuration"),
                _ => format!("--baseline {given}: there are the configurations 1 to {of}"),
            })
        })
}
