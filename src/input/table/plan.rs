//! The keys of Plan.

use super::{Binding, HIDDEN, Task, row};
use crate::app::{Action, PlanAction, Scope};

/// Plan.
#[rustfmt::skip]
pub(super) const PLAN: &[Binding] = &[
    row(Scope::Plan, Task::Move, "↑↓", "row (also k j)", list_keys!(Action::Plan, PlanAction::Row), HIDDEN),
];
