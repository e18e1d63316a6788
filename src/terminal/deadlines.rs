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
    pub(super) save: Option<Instant>,
    /// The deadline that has just passed.
    pub(super) due: Option<Instant>,
}

/// What a deadline was for.
pub(super) enum Due {
    Act(Action),
    Save,
    /// To wait no longer for an answer.
    Draw,
}

impl Deadlines {
    pub(super) fn next(&self) -> Option<Instant> {
        let all = [self.answer, self.settle, self.advance, self.save];
        all.into_iter().flatten().min()
    }

    /// What the earliest deadline was for.
    pub(super) fn pass(&mut self) -> Due {
        let next = self.next();
        if next == self.answer {
            self.answer = None;
            Due::Draw
        } else if next == self.save {
            self.save = None;
            Due::Save
        } else if next == self.advance {
            self.due = self.advance.take();
            Due::Act(Action::Advance)
        } else {
            self.settle = None;
            Due::Act(Action::Settle)
        }
    }
}
