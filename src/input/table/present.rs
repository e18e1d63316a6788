//! The keys of a presentation, of the panel behind it and of the speaker's notes.

use crossterm::event::KeyCode;

use super::{Binding, HIDDEN, LEFT, RIGHT, Task, ch, row};
use crate::app::{Action, PresentAction, Purpose, Scope, Toward};
use crate::input::Key;

const NEXT: Action = Action::Present(PresentAction::Scene(Toward::Next));
const PREVIOUS: Action = Action::Present(PresentAction::Scene(Toward::Previous));
const LIVE: Action = Action::Present(PresentAction::Live);
const LEAVE: Action = Action::Present(PresentAction::Leave);
const BACK: Action = Action::Present(PresentAction::Back);

/// A presentation.
#[rustfmt::skip]
pub(super) const PRESENT: &[Binding] = &[
    row(Scope::Slides, Task::Present, "Space", "next scene (also → PgDn)", &[(ch(' '), NEXT), (RIGHT, NEXT), (Key::of(KeyCode::PageDown), NEXT)], (1, Some("next"))),
    row(Scope::Slides, Task::Present, "←", "previous scene (also PgUp)", &[(LEFT, PREVIOUS), (Key::of(KeyCode::PageUp), PREVIOUS)], (2, Some("back"))),
    row(Scope::Slides, Task::Present, "Enter", "into the live panel with the scene (also i)", &[(Key::of(KeyCode::Enter), LIVE), (ch('i'), LIVE)], (3, Some("live"))),
    row(Scope::Slides, Task::Present, "g", "type the number of a scene", &[(ch('g'), Action::Ask(Purpose::Scene))], (4, Some("go to"))),
    row(Scope::Slides, Task::Present, "Home End", "first, last scene", &[(Key::of(KeyCode::Home), Action::Present(PresentAction::Scene(Toward::First))), (Key::of(KeyCode::End), Action::Present(PresentAction::Scene(Toward::Last)))], HIDDEN),
    row(Scope::Slides, Task::Present, "b", "blank the screen, or show the scene again", &[(ch('b'), Action::Present(PresentAction::Blank))], (5, Some("blank"))),
    row(Scope::Slides, Task::Present, "q", "leave the presentation (also Esc)", &[(ch('q'), LEAVE), (Key::of(KeyCode::Esc), LEAVE)], (6, Some("leave"))),
    row(Scope::Live, Task::Present, "Esc", "back to the scene (also q)", &[(Key::of(KeyCode::Esc), BACK), (ch('q'), BACK)], (0, Some("to the scene"))),
    row(Scope::Notes, Task::Present, "↑↓", "scroll (also k j)", list_keys!(Action::Scroll), (1, Some("scroll"))),
    row(Scope::Notes, Task::Present, "q", "close the notes (also Esc, Ctrl-C)", &[(ch('q'), Action::Quit), (Key::of(KeyCode::Esc), Action::Quit), (Key::control('c'), Action::Quit)], (2, Some("close"))),
    row(Scope::Notes, Task::Present, "Ctrl-Z", "suspend", &[(Key::control('z'), Action::Suspend)], HIDDEN),
];
