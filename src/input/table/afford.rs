//! The keys of Afford.

use super::{Binding, HIDDEN, Task, row};
use crate::app::{Action, AffordAction, Scope};

/// Afford.
#[rustfmt::skip]
pub(super) const AFFORD: &[Binding] = &[
    row(Scope::Afford, Task::Move, "↑↓", "row (also k j)", list_keys!(Action::Afford, AffordAction::Row), HIDDEN),
];
