//! The keys of History.

use crossterm::event::KeyCode;

use super::{Binding, Task, ch, row};
use crate::app::{Action, HistoryAction, Scope};
use crate::input::Key;

/// History.
#[rustfmt::skip]
pub(super) const HISTORY: &[Binding] = &[
    row(Scope::History, Task::Move, "↑↓", "row (also k j)", list_keys!(Action::History, HistoryAction::Row), (1, Some("run"))),
    row(Scope::History, Task::Explore, "Enter", "take the run to Work", &[(Key::of(KeyCode::Enter), Action::History(HistoryAction::Take))], (2, Some("to Work"))),
    row(Scope::History, Task::Edit, "t", "edit its images", &[(ch('t'), Action::History(HistoryAction::EditImages))], (3, Some("edit its images"))),
];
