//! The keys of Compare.

use crossterm::event::KeyCode;

use super::{Binding, HIDDEN, Task, ch, row};
use crate::app::{Action, Scope, Toward};
use crate::input::Key;

/// Compare.
#[rustfmt::skip]
pub(super) const COMPARE: &[Binding] = &[
    row(Scope::Compare, Task::Compare, "←→", "column (also h l)", side_keys!(Action::Column), (1, Some("column"))),
    row(Scope::Compare, Task::Compare, "b", "compare with this column", &[(ch('b'), Action::Baseline)], (2, Some("baseline"))),
    row(Scope::Compare, Task::Compare, "o", "only the rows that differ", &[(ch('o'), Action::Differences)], (3, Some("differences"))),
    row(Scope::Compare, Task::Compare, "x", "add the sheet's examples", &[(ch('x'), Action::Examples)], (4, Some("examples"))),
    row(Scope::Compare, Task::Compare, "Enter", "take the column to Work", &[(Key::of(KeyCode::Enter), Action::Take)], (5, Some("to Work"))),
    row(Scope::Compare, Task::Compare, "s", "swap with the baseline", &[(ch('s'), Action::Swap)], (6, Some("swap"))),
    row(Scope::Compare, Task::Compare, "H L", "move the column", &[(ch('H'), Action::MoveColumn(Toward::Previous)), (ch('L'), Action::MoveColumn(Toward::Next))], HIDDEN),
    row(Scope::Compare, Task::Compare, "C", "unpin the column (also Del)", &[(ch('C'), Action::Unpin), (Key::of(KeyCode::Delete), Action::Unpin)], (7, Some("unpin"))),
    row(Scope::Compare, Task::Compare, "↑↓", "scroll the rows (also k j)", list_keys!(Action::Row), HIDDEN),
];
