//! The keys of Sheet.

use super::{Binding, HIDDEN, Task, row};
use crate::app::{Action, Scope, SheetAction};

/// Sheet.
#[rustfmt::skip]
pub(super) const SHEET: &[Binding] = &[
    row(Scope::Sheet, Task::Move, "↑↓", "row (also k j)", list_keys!(Action::Sheet, SheetAction::Row), HIDDEN),
];
