//! The keys of Advise.

use super::{Binding, HIDDEN, Task, row};
use crate::app::{Action, AdviseAction, Scope};

/// Advise.
#[rustfmt::skip]
pub(super) const ADVISE: &[Binding] = &[
    row(Scope::Advise, Task::Move, "↑↓", "row (also k j)", list_keys!(Action::Advise, AdviseAction::Row), HIDDEN),
];
