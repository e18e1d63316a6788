//! The keys of Sheet.

use super::{Binding, Task, row};
use crate::app::{Action, Scope, SheetAction};

/// Sheet.
#[rustfmt::skip]
pub(super) const SHEET: &[Binding] = &[
    row(Scope::Sheet, Task::Move, "←→", "section (also h l)", side_keys!(Action::Sheet, SheetAction::Section), (1, Some("section"))),
    row(Scope::Sheet, Task::Move, "↑↓", "row (also k j)", list_keys!(Action::Sheet, SheetAction::Row), (2, Some("row"))),
];
