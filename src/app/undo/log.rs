//! Log: changes one upon another, as many as there were; a move along one axis takes four bytes of memory.
//!
//! Nearly all changes are such moves: a hundred thousand of them take less than half a megabyte.

use super::Done;
use super::part::Part;
use crate::pricing::At;

/// Changes, the last one on top.
#[derive(Clone, Debug, Default)]
pub(super) struct Log {
    /// Each change: an axis and where it was, or that it is the next of those below.
    order: Vec<u32>,
    /// The changes that are more than a move along one axis.
    others: Vec<Done>,
}

/// The bit from which on an entry tells its axis.
const AXIS: u32 = 29;
/// The axis of what is none.
const OTHER: u32 = 0;

impl Log {
    pub(super) const fn len(&self) -> usize {
        self.order.len()
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    pub(super) fn push(&mut self, done: Done) {
        if let Some(entry) = packed(&done) {
            self.order.push(entry);
        } else {
            self.order.push(OTHER << AXIS);
            self.others.push(done);
        }
    }

    pub(super) fn pop(&mut self) -> Option<Done> {
        let entry = self.order.pop()?;
        let place = usize::try_from(entry & !(u32::MAX << AXIS)).ok()?;
        let part = match entry >> AXIS {
            1 => Part::Model(At::new(place)),
            2 => Part::Quality(At::new(place)),
            3 => Part::Count(entry & !(u32::MAX << AXIS)),
            4 => Part::Dimension(At::new(place)),
            _ => return self.others.pop(),
        };
        Some(Done {
            parts: Box::new([part]),
            about: None,
        })
    }

    /// Forgets all but the first so many.
    pub(super) fn truncate(&mut self, changes: usize) {
        while self.len() > changes {
            self.pop();
        }
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

/// A move along one axis as a number; `None` for any other change, and for a place that has no room in it.
fn packed(done: &Done) -> Option<u32> {
    let [part] = &*done.parts else { return None };
    let (axis, place) = match part {
        Part::Model(at) => (1, at.index()),
        Part::Quality(at) => (2, at.index()),
        Part::Count(count) => (3, usize::try_from(*count).ok()?),
        Part::Dimension(at) => (4, at.index()),
        Part::Reading(_)
        | Part::Configuration(_)
        | Part::Pane(_)
        | Part::Tool(_)
        | Part::Options(_)
        | Part::Times(_)
        | Part::ImagesOf(_)
        | Part::Pins(_)
        | Part::Baseline(_)
        | Part::Steps(_)
        | Part::Runs(_)
        | Part::Budget(_)
        | Part::AffordQuality(_)
        | Part::OrBetter(_)
        | Part::Least(_)
        | Part::Keep(_)
        | Part::To(_)
        | Part::Pixels(_) => return None,
    };
    let place = u32::try_from(place)
        .ok()
        .filter(|place| place >> AXIS == 0)?;
    Some(axis << AXIS | place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::undo::{About, Place};
    use crate::app::{Action, Toward};

    fn done(part: Part) -> Done {
        let place = Place { column: 1, step: 2 };
        Done {
            parts: Box::new([part]),
            about: Some(About {
                action: Action::Model(Toward::Next),
                from: place,
                to: place,
            }),
        }
    }

    #[test]
    fn what_is_pushed_comes_back_in_its_order() {
        let parts = [
            Part::Model(At::new(14)),
            Part::Count(7),
            Part::Count(u32::MAX),
            Part::Baseline(3),
            Part::Quality(At::new(0)),
            Part::OrBetter(true),
            Part::Dimension(At::new(5)),
        ];
        let mut log = Log::default();
        for part in &parts {
            log.push(done(part.clone()));
        }
        assert_eq!(log.len(), parts.len());
        assert_eq!(log.others.len(), 3);
        for part in parts.iter().skip(2).rev() {
            let back = log.pop().unwrap().parts;
            assert_eq!(format!("{back:?}"), format!("[{part:?}]"));
        }
        log.truncate(1);
        assert_eq!(log.len(), 1);
        log.clear();
        assert!(log.is_empty() && log.pop().is_none());
    }
}
