//! Log: changes one upon another, as many as there were; a move along one axis takes a byte of memory, or five from
//! the 31st place on.
//!
//! Nearly all changes are such moves: a hundred thousand near ones take an eighth of a megabyte.

use super::Done;
use super::part::Part;
use crate::pricing::At;

/// Changes, the last one on top.
#[derive(Clone, Debug, Default)]
pub(super) struct Log {
    /// How many there are.
    changes: usize,
    /// Each change: an axis and where it was, or that it is the next of those below. Read from the end, a byte that
    /// is [`FAR`] stands before the four of its place.
    order: Vec<u8>,
    /// The changes that are more than a move along one axis.
    others: Vec<Done>,
}

/// The bit from which on a byte tells its axis.
const AXIS: u32 = 5;
/// The axis of what is none.
const OTHER: u8 = 0;
/// The bits beside the axis; all of them set say that the place has no room there.
const FAR: u8 = (1 << AXIS) - 1;

impl Log {
    pub(super) const fn len(&self) -> usize {
        self.changes
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.changes == 0
    }

    pub(super) fn push(&mut self, done: Done) {
        if let [part] = &*done.parts
            && self.push_move(part)
        {
            return;
        }
        self.changes += 1;
        self.order.push(OTHER << AXIS);
        self.others.push(done);
    }

    /// The same for a part alone; `false` where it is no move along one axis.
    pub(super) fn push_move(&mut self, part: &Part) -> bool {
        let Some((axis, place)) = axis_and_place(part) else {
            return false;
        };
        self.changes += 1;
        let near = u8::try_from(place).ok().filter(|near| *near < FAR);
        if near.is_none() {
            self.order.extend(place.to_le_bytes());
        }
        self.order.push(axis << AXIS | near.unwrap_or(FAR));
        true
    }

    pub(super) fn pop(&mut self) -> Option<Done> {
        let byte = self.order.pop()?;
        self.changes -= 1;
        let mut place = u32::from(byte & FAR);
        if place == u32::from(FAR) {
            let at = self.order.len().checked_sub(size_of::<u32>())?;
            let bytes = self.order.split_off(at);
            place = u32::from_le_bytes(bytes.try_into().ok()?);
        }
        let at = usize::try_from(place).ok()?;
        let part = match byte >> AXIS {
            1 => Part::Model(At::new(at)),
            2 => Part::Quality(At::new(at)),
            3 => Part::Count(place),
            4 => Part::Dimension(At::new(at)),
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
        if !self.is_empty() {
            *self = Self::default();
        }
    }
}

/// The axis of a move along one, and where it was; `None` for any other change.
fn axis_and_place(part: &Part) -> Option<(u8, u32)> {
    let (axis, place) = match part {
        Part::Model(at) => (1, at.index()),
        Part::Quality(at) => (2, at.index()),
        Part::Count(count) => return Some((3, *count)),
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
    Some((axis, u32::try_from(place).ok()?))
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
            Part::Count(30),
            Part::Count(31),
            Part::Model(At::new(499)),
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
        assert_eq!(log.others.len(), 2);
        assert_eq!(log.order.len(), parts.len() + 3 * size_of::<u32>());
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
