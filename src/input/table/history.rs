//! The keys of History.

use super::{Binding, HIDDEN, Task, row};
use crate::app::{Action, HistoryAction, Scope};

/// History.
#[rustfmt::skip]
pub(super) const HISTORY: &[Binding] = &[
    row(Scope::History, Task::Move, "↑↓", "row (also k j)", list_keys!(Action::History, HistoryAction::Row), HIDDEN),
];
