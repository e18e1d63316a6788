//! Deadlines: when the loop wakes up though nothing happened.

use std::time::Instant;

use crate::app::Action;

/// When to wake up without an event.
#[derive(Default)]
pub(super) struct Deadlines {
    /// The answer about the background, before which nothing is drawn.
    pub(super) answer: Option<Instant>,
    pub(super) settle: Option<Instant>,
    pub(super) advance: Option<Instant>,
    /// The deadline that has just passed.
    pub(super) due: Option<Instant>,
}

impl Deadlines {
    pub(super) fn next(&self) -> Option<Instant> {
        [self.answer, self.settle, self.advance]
            .into_iter()
            .flatten()
            .min()
    }

    /// What the earliest deadline was for.
    pub(super) fn pass(&mut self) -> Option<Action> {
        if self.answer.is_some() && self.next() == self.answer {
            self.answer = None;
            return None;
        }
        Some(if self.next() == self.advance {
            self.due = self.advance.take();
            Action::Advance
        } else {
            self.settle = None;
            Action::Settle
        })
    }
}
