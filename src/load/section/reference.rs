//! References: names and lines that mean something elsewhere in the sheet.

use std::ops::Range;

use super::{Entry, Problem};
use crate::pricing::{Configuration, Line, LineError, nearest, plain};

/// Of which kinds all entries could be read: only then is a name that is not among them unknown.
pub(super) struct Whole(Vec<&'static str>);

impl Whole {
    pub(super) fn of<const N: usize>(kinds: [(&'static str, bool); N]) -> Self {
        let broken = kinds.into_iter().filter(|(_, all)| !all);
        Self(broken.map(|(kind, _)| kind).collect())
    }

    /// Whether every name of the kind is known.
    pub(super) fn knows(&self, kind: &str) -> bool {
        !self.0.contains(&kind)
    }
}

/// The problem of a name that nothing has.
pub(super) fn unknown(kind: &str, name: &str, at: Range<usize>, known: &[&str]) -> Problem {
    const SHOWN: usize = 6;
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None if known.len() > SHOWN => format!("write the id of a [[{kind}]] of this sheet"),
        None => format!("the sheet has {}", known.join(", ")),
    };
    Problem::absent(at, format!("unknown {kind} \"{}\"", plain(name)), help)
}

/// The problem of a line, unless it may come from an entry that could not be read.
pub(super) fn line_problem(error: &LineError, at: Range<usize>, whole: &Whole) -> Option<Problem> {
    let (message, help) = error.parts();
    Some(match error {
        LineError::UnknownName { kind, .. } if !whole.knows(kind) => return None,
        LineError::UnknownName { .. } => Problem::absent(at, message, help),
        LineError::Empty { .. }
        | LineError::BadNumber { .. }
        | LineError::PartMissing { .. }
        | LineError::TooManyParts { .. }
        | LineError::NothingToPrice { .. }
        | LineError::OptionMissing { .. }
        | LineError::TooManyEdits { .. }
        | LineError::BadSuffix { .. } => Problem::new(at, message, help),
    })
}

/// The configuration of a line that may say nothing else: what follows a comma would be ignored here.
pub(crate) fn bare(entry: &Entry<'_>, line: Line, at: Range<usize>) -> Configuration {
    let ignored = if line.reading.is_some() {
        Some("reading")
    } else if line.sheet.is_some() {
        Some("sheet")
    } else if line.total.is_some() {
        Some("total")
    } else {
        None
    };
    if let Some(ignored) = ignored {
        let message = format!("{ignored}= has no meaning in this line");
        entry.report(Problem::new(at, message, "write the line without it"));
    }
    line.configuration
}
