//! Undo: every change of what a person set, taken back and done again one by one, without a limit.
//!
//! Moving about is no change: screens, rows, columns, lists and what lies over the screen stay where they are.

mod log;
mod part;
mod splice;
mod undoable;
mod words;

use std::fmt::Write as _;

use log::Log;
use part::Part;
use undoable::Undoable;

use super::{Action, App, Tab};

/// What was done and can be undone, and what was undone and can be done again.
#[derive(Clone, Debug, Default)]
pub struct Undo {
    done: Log,
    undone: Log,
    typing: Option<Typing>,
    /// How often something was made or taken back.
    made: u64,
}

/// One change.
#[derive(Clone, Debug)]
struct Done {
    /// The parts that changed, as they are on the other side of the change.
    parts: Box<[Part]>,
    /// `None` for a move along one axis, of which the part tells all.
    about: Option<About>,
}

/// What was done, and where.
#[derive(Clone, Copy, Debug)]
struct About {
    action: Action,
    /// Where it was looked at before.
    from: Place,
    /// Where it was looked at after.
    to: Place,
}

/// What is in hand of the pins and of the plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    column: usize,
    step: usize,
}

/// A number that is being typed: however many digits it has, it is one change.
#[derive(Clone, Debug)]
struct Typing {
    action: Action,
    before: Undoable,
    /// How many changes there were before it.
    changes: usize,
}

impl Undo {
    /// Whether nothing can be undone nor done again.
    pub(super) const fn is_empty(&self) -> bool {
        self.done.is_empty() && self.undone.is_empty()
    }

    /// How many changes can be undone.
    pub fn changes(&self) -> usize {
        self.done.len()
    }
}

impl App {
    /// Another number whenever a pin, a step, a run or the budget is another one: what a person made, and what is
    /// not to wait to be saved.
    pub const fn made(&self) -> u64 {
        if let Some(present) = &self.present {
            return present.own().made();
        }
        self.undo.made
    }

    fn count_made(&mut self, parts: &[Part]) {
        let made = parts.iter().any(Part::is_made);
        self.undo.made = self.undo.made.wrapping_add(u64::from(made));
    }

    pub(super) fn undo_refusal(&self, action: Action) -> Option<String> {
        let (list, words) = if action == Action::Redo {
            (&self.undo.undone, "nothing to redo")
        } else {
            (&self.undo.done, "nothing to undo")
        };
        list.is_empty().then(|| words.to_owned())
    }

    /// What is compared afterwards to see what was changed.
    pub(super) fn undoable(&self) -> Undoable {
        Undoable::all(self)
    }

    /// The same, as much of it as an action can change.
    pub(super) fn undoable_by(&self, action: Action) -> Undoable {
        Undoable::by(self, action)
    }

    /// Takes note of what an action changed, if it changed anything.
    pub(super) fn remember(&mut self, before: Undoable, action: Action) {
        let typing = self.undo.typing.take();
        if let (Action::Back, Some(typing)) = (action, &typing) {
            // A number that is left was no change, whatever it was on the way.
            self.undo.done.truncate(typing.changes);
        } else if let Action::Ask(_) = action {
            self.undo.typing = Some(Typing {
                action,
                before,
                changes: self.undo.done.len(),
            });
        } else if matches!(
            action,
            Action::Digit(_) | Action::EraseDigit | Action::Accept
        ) {
            let Some(typing) = typing else {
                return;
            };
            self.undo.done.truncate(typing.changes);
            self.enter(&typing.before, typing.action);
            self.undo.typing = self.prompt.is_some().then_some(typing);
        } else if !matches!(action, Action::Undo | Action::Redo) {
            self.enter(&before, action);
        }
    }

    fn enter(&mut self, before: &Undoable, action: Action) {
        // What most keys do, if it is a move along one axis: a byte says all about it.
        if let Some(part) = before.configuration_alone(self)
            && self.undo.done.push_move(&part)
        {
            self.undo.undone.clear();
            return;
        }
        let parts = before.differs_from(self);
        if parts.is_empty() {
            return;
        }
        self.count_made(&parts);
        self.undo.undone.clear();
        self.undo.done.push(Done {
            parts,
            about: Some(About {
                action,
                from: before.place(),
                to: self.place(),
            }),
        });
    }

    pub(super) fn undo(&mut self) {
        if let Some(mut done) = self.undo.done.pop() {
            let place = done.about.map(|about| about.from);
            self.exchange("undone", &mut done, place);
            self.undo.undone.push(done);
        }
    }

    pub(super) fn redo(&mut self) {
        if let Some(mut done) = self.undo.undone.pop() {
            let place = done.about.map(|about| about.to);
            self.exchange("redone", &mut done, place);
            self.undo.done.push(done);
        }
    }

    /// Exchanges the parts with those in use, goes where that shows, and says what it did.
    fn exchange(&mut self, what: &str, done: &mut Done, place: Option<Place>) {
        self.count_made(&done.parts);
        let (total, pane) = (self.total(), self.work.pane);
        for part in &mut done.parts {
            part.exchange(self);
            if let Some(place) = place {
                part.look_at(place, self);
            }
        }
        let here = |tab: Tab| done.parts.iter().all(|part| part.shown_on().contains(&tab));
        if !here(self.tab) {
            let best = Tab::ALL.into_iter().find(|tab| here(*tab));
            let first = done.parts.first().and_then(|part| part.shown_on().first());
            self.tab = best.or(first.copied()).unwrap_or(self.tab);
        }
        let mut words = format!("{what}: {}", self.changed(done));
        let now = self.total();
        // Another pane is another button, not a change of this one.
        if total != now && pane == self.work.pane {
            let _ = write!(words, ", total {total} → {now}");
        }
        self.notice = Some(words);
    }

    fn place(&self) -> Place {
        Place {
            column: self.compare.column,
            step: self.plan.row,
        }
    }
}
