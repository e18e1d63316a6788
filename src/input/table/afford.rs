//! The keys of Afford.

use crossterm::event::KeyCode;

use super::{Binding, HIDDEN, Task, ch, row};
use crate::app::{Action, AffordAction, FilterAction, Purpose, Scope};
use crate::input::Key;

/// Afford.
#[rustfmt::skip]
pub(super) const AFFORD: &[Binding] = &[
    row(Scope::Afford, Task::Explore, "↑↓", "model (also k j)", list_keys!(Action::Afford, AffordAction::Row), (1, Some("model"))),
    row(Scope::Afford, Task::Explore, "←→", "quality (also h l)", side_keys!(Action::Afford, AffordAction::Quality), (2, Some("quality"))),
    row(Scope::Afford, Task::Explore, "+−", "images at least (also = _)", count_keys!(Action::Afford, AffordAction::Least), (4, Some("at least"))),
    row(Scope::Afford, Task::Explore, "n", "type the images at least", &[(ch('n'), Action::Ask(Purpose::Least))], HIDDEN),
    row(Scope::Afford, Task::Explore, "/", "filter the models", &[(ch('/'), Action::Filter(FilterAction::Open))], (9, Some("filter"))),
    row(Scope::Afford, Task::Explore, "K", "type the credits to keep back", &[(ch('K'), Action::Ask(Purpose::Keep))], (5, Some("keep back"))),
    row(Scope::Afford, Task::Explore, "b", "this quality, or better ones too", &[(ch('b'), Action::Afford(AffordAction::OrBetter))], (7, Some("or better"))),
    row(Scope::Afford, Task::Compare, "v", "bars of images, or of credits", &[(ch('v'), Action::Afford(AffordAction::Bars))], (8, Some("bars"))),
    row(Scope::Afford, Task::Explore, "Enter", "take the row to Work", &[(Key::of(KeyCode::Enter), Action::Afford(AffordAction::Take))], (3, Some("to Work"))),
];
