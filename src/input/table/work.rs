//! The keys of Work.

use crossterm::event::KeyCode;

use super::{Binding, HIDDEN, Task, ch, row};
use crate::app::{Action, FilterAction, Purpose, Scope, Toward};
use crate::input::Key;

/// Work.
#[rustfmt::skip]
pub(super) const WORK: &[Binding] = &[
    row(Scope::Generate, Task::Explore, "↑↓", "model (also k j)", list_keys!(Action::Model), (1, Some("model"))),
    row(Scope::Generate, Task::Explore, "←→", "quality (also h l)", side_keys!(Action::Quality), (2, Some("quality"))),
    row(Scope::Generate, Task::Explore, "+−", "count (also = _)", count_keys!(Action::Count), (3, Some("count"))),
    row(Scope::Generate, Task::Explore, "n", "type the count", &[(ch('n'), Action::Ask(Purpose::Count))], HIDDEN),
    row(Scope::Generate, Task::Explore, "/", "filter the models", &[(ch('/'), Action::Filter(FilterAction::Open))], (9, Some("filter"))),
    row(Scope::Work, Task::Explore, "d D", "next, previous size", &[(ch('d'), Action::Dimension(Toward::Next)), (ch('D'), Action::Dimension(Toward::Previous))], (7, Some("size"))),
    row(Scope::Edit, Task::Edit, "↑↓", "editing tool (also k j)", list_keys!(Action::Tool), (1, Some("tool"))),
    row(Scope::Edit, Task::Edit, "←→", "its option (also h l)", side_keys!(Action::Option), (2, Some("option"))),
    row(Scope::Edit, Task::Edit, "+−", "how many times (also = _)", count_keys!(Action::Times), (3, Some("times"))),
    row(Scope::Edit, Task::Edit, "a", "attach to the run, or off", &[(ch('a'), Action::Attach)], (4, Some("attach"))),
    row(Scope::Work, Task::Explore, "Enter", "simulate the run", &[(Key::of(KeyCode::Enter), Action::Simulate)], (6, Some("simulate"))),
    row(Scope::Generate, Task::Edit, "t Tab", "to the editing tools", &[(ch('t'), Action::SwitchPane), (Key::of(KeyCode::Tab), Action::SwitchPane), (Key::of(KeyCode::BackTab), Action::SwitchPane)], (5, Some("edits"))),
    row(Scope::Edit, Task::Edit, "t Tab", "back to the run", &[(ch('t'), Action::SwitchPane), (Key::of(KeyCode::Tab), Action::SwitchPane), (Key::of(KeyCode::BackTab), Action::SwitchPane)], (5, Some("back"))),
    row(Scope::Work, Task::Explore, "0", "reset", &[(ch('0'), Action::Reset)], (8, Some("reset"))),
    row(Scope::Work, Task::Compare, "c", "pin what the button shows", &[(ch('c'), Action::Pin)], (4, Some("pin"))),
    row(Scope::Work, Task::Compare, "C", "unpin it", &[(ch('C'), Action::Unpin)], HIDDEN),
];
