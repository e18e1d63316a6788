//! Diff: which prices differ in two sheets, and what that does to configurations.

mod subject;

use std::path::Path;

use crate::analysis::{Effect, differences};
use crate::cli::arguments::{Diff, Global};
use crate::cli::quote::verdict;
use crate::cli::say::say;
use crate::cli::{Fault, Outcome, chosen, output};
use crate::export::{self, Diffed, Side};
use crate::load::{Failure, Loaded, Origin, Why, load};
use crate::pricing::plain;
use subject::Lists;

pub(super) fn run(arguments: &Diff, global: &Global) -> Result<Outcome, Fault> {
    let format = global.format()?;
    if global.sheet.is_some() {
        return Err(Fault::usage(
            "sheet diff names both sheets itself: leave --sheet out",
        ));
    }
    let standard = Path::new("-");
    if arguments.old == standard && arguments.new == standard {
        return Err(Fault::usage(
            "standard input cannot be both sheets: give one of them as a file",
        ));
    }
    let (old, new) = both(load(origin(&arguments.old)), load(origin(&arguments.new)))?;
    chosen::warn(&new);
    let lists = Lists {
        old: old.price_list(global.reading),
        new: new.price_list(global.reading),
        asked: global.reading,
    };
    let effects = if arguments.subjects.is_empty() {
        subject::defaults(lists)
    } else {
        let subjects = arguments.subjects.iter();
        subjects
            .map(|subject| subject::effect(subject, lists))
            .collect::<Result<_, _>>()?
    };
    let explain = global.explain;
    let proofs = explain.then(|| subject::proofs(&arguments.subjects, &effects, lists));
    let diffed = Diffed {
        differences: differences(&old.sheet, &new.sheet),
        effects,
        limit: arguments.fail_increase,
        proofs,
        old: side(&old),
        new: side(&new),
    };
    output::write(global.place(), |out| {
        export::difference(format, &diffed, out)
    })?;
    if let Some(limit) = diffed.limit {
        for effect in diffed.unsure() {
            let name = plain(&effect.name);
            say(format_args!(
                "nobody can say whether {name} rises by more than {limit}"
            ));
        }
    }
    if diffed.above().next().is_some() {
        if let Some(words) = diffed.verdict() {
            say(words);
        }
        return Ok(Outcome::Increase);
    }
    let certain = diffed.effects.iter().all(Effect::is_certain);
    Ok(verdict(certain, global))
}

/// A file, standard input, or the sheet in the program.
fn origin(name: &Path) -> Origin {
    if name == Path::new("-") {
        Origin::Stdin
    } else if name == Path::new("built-in") && name.symlink_metadata().is_err() {
        Origin::BuiltIn
    } else {
        Origin::File {
            path: name.to_owned(),
            why: Why::Argument,
        }
    }
}

/// Both sheets; where both are bad, the problems of both are told.
fn both(
    old: Result<Loaded, Failure>,
    new: Result<Loaded, Failure>,
) -> Result<(Loaded, Loaded), Fault> {
    match (old, new) {
        (Ok(old), Ok(new)) => Ok((old, new)),
        (Err(old), Err(new)) => {
            Fault::Sheet(old).say();
            Err(Fault::Sheet(new))
        }
        (Err(failure), _) | (_, Err(failure)) => Err(Fault::Sheet(failure)),
    }
}

fn side(loaded: &Loaded) -> Side {
    Side {
        file: loaded.origin.name(),
        name: loaded.sheet.name.clone(),
        as_of: loaded.sheet.as_of.clone(),
        fingerprint: loaded.fingerprint,
    }
}
