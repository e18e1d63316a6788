//! The keys of Advise.

use crossterm::event::KeyCode;

use super::{Binding, HIDDEN, Task, ch, row};
use crate::app::{Action, AdviseAction, Purpose, Scope, Toward};
use crate::input::Key;

/// Advise.
#[rustfmt::skip]
pub(super) const ADVISE: &[Binding] = &[
    row(Scope::Advise, Task::Move, "↑↓", "row, on to the next question (also k j)", list_keys!(Action::Advise, AdviseAction::Row), (1, Some("row"))),
    row(Scope::Advise, Task::Move, "s S", "next, previous question", &[(ch('s'), Action::Advise(AdviseAction::Question(Toward::Next))), (ch('S'), Action::Advise(AdviseAction::Question(Toward::Previous)))], (2, Some("question"))),
    row(Scope::Advise, Task::Explore, "←→", "quality to reach (also h l)", side_keys!(Action::Advise, AdviseAction::To), (3, Some("to quality"))),
    row(Scope::Advise, Task::Explore, "Enter", "take the row to Work", &[(Key::of(KeyCode::Enter), Action::Advise(AdviseAction::Take))], (4, Some("to Work"))),
    row(Scope::Advise, Task::Explore, "n", "type the pixels to reach", &[(ch('n'), Action::Ask(Purpose::Pixels))], HIDDEN),
];
