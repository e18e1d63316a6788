//! The keys of every screen, of what lies over it, and of typing.

use crossterm::event::KeyCode;

use super::{Binding, DOWN, HIDDEN, LEFT, RIGHT, Task, UP, ch, row};
use crate::app::{Action, Copying, PresentAction, Purpose, Scope, Tab, TextEdit, Toward};
use crate::input::Key;

/// Every screen, what lies over it, and typing.
#[rustfmt::skip]
pub(super) const EVERYWHERE: &[Binding] = &[
    row(Scope::Typing, Task::Move, "0…9", "the digits of the number", &[
        (ch('0'), Action::Digit(0)), (ch('1'), Action::Digit(1)), (ch('2'), Action::Digit(2)), (ch('3'), Action::Digit(3)), (ch('4'), Action::Digit(4)),
        (ch('5'), Action::Digit(5)), (ch('6'), Action::Digit(6)), (ch('7'), Action::Digit(7)), (ch('8'), Action::Digit(8)), (ch('9'), Action::Digit(9)),
        (Key::of(KeyCode::Backspace), Action::EraseDigit),
    ], (0, Some("type a number"))),
    row(Scope::Typing, Task::Move, "Enter", "take the number", &[(Key::of(KeyCode::Enter), Action::Accept)], (0, Some("take it"))),
    row(Scope::Typing, Task::Move, "Esc", "leave it as it was", &[(Key::of(KeyCode::Esc), Action::Back)], (0, Some("leave it"))),
    row(Scope::Typing, Task::Move, "Ctrl-C", "quit", &[(Key::control('c'), Action::Quit)], HIDDEN),
    row(Scope::Typing, Task::Move, "Ctrl-Z", "suspend", &[(Key::control('z'), Action::Suspend)], HIDDEN),
    row(Scope::Everywhere, Task::Explore, "R", "next reading of the sheet", &[(ch('R'), Action::NextReading)], HIDDEN),
    row(Scope::Help, Task::Move, "↑↓", "scroll (also k j)", list_keys!(Action::Scroll), (1, Some("scroll"))),
    row(Scope::Help, Task::Move, "q", "close the help (also Esc ?)", &[(ch('q'), Action::Back)], (2, Some("close"))),
    row(Scope::Proof, Task::Move, "↑↓", "scroll (also k j)", list_keys!(Action::Scroll), (1, Some("scroll"))),
    row(Scope::Proof, Task::Move, "q", "close the proof (also Esc p)", &[(ch('q'), Action::Back)], (2, Some("close"))),
    row(Scope::Sent, Task::Move, "↑↓", "scroll (also k j)", list_keys!(Action::Scroll), (1, Some("scroll"))),
    row(Scope::Sent, Task::Move, "q", "close what was sent (also Esc)", &[(ch('q'), Action::Back)], (2, Some("close"))),
    row(Scope::Everywhere, Task::Move, "1…7", "the screens", &[
        (ch('1'), Action::Show(Tab::Work)),
        (ch('2'), Action::Show(Tab::Compare)),
        (ch('3'), Action::Show(Tab::Plan)),
        (ch('4'), Action::Show(Tab::Afford)),
        (ch('5'), Action::Show(Tab::Advise)),
        (ch('6'), Action::Show(Tab::History)),
        (ch('7'), Action::Show(Tab::Sheet)),
    ], HIDDEN),
    row(Scope::Everywhere, Task::Explore, "p", "proof: where the numbers come from", &[(ch('p'), Action::Proof)], (6, Some("proof"))),
    row(Scope::Palette, Task::Move, "↑↓", "another command (also PgUp PgDn)", &[
        (UP, Action::Scroll(Toward::Previous)), (DOWN, Action::Scroll(Toward::Next)),
        (Key::of(KeyCode::PageUp), Action::Scroll(Toward::PageBack)), (Key::of(KeyCode::PageDown), Action::Scroll(Toward::PageOn)),
    ], (1, Some("choose"))),
    row(Scope::Palette, Task::Move, "Enter", "run the command", &[(Key::of(KeyCode::Enter), Action::Accept)], (2, Some("run"))),
    row(Scope::Palette, Task::Move, "Esc", "close the list (also Ctrl-P)", &[(Key::of(KeyCode::Esc), Action::Back), (Key::control('p'), Action::Palette)], (3, Some("close"))),
    row(Scope::Path, Task::Move, "Enter", "take the name", &[(Key::of(KeyCode::Enter), Action::Accept)], (1, Some("take it"))),
    row(Scope::Path, Task::Move, "Esc", "leave it", &[(Key::of(KeyCode::Esc), Action::Back)], (2, Some("leave it"))),
    row(Scope::Replace, Task::Move, "y", "replace the file", &[(ch('y'), Action::Accept)], (1, Some("replace"))),
    row(Scope::Replace, Task::Move, "Esc", "leave it (also n)", &[(Key::of(KeyCode::Esc), Action::Back), (ch('n'), Action::Back)], (2, Some("leave it"))),
    row(Scope::Replace, Task::Move, "Ctrl-C", "quit", &[(Key::control('c'), Action::Quit)], HIDDEN),
    row(Scope::Replace, Task::Move, "Ctrl-Z", "suspend", &[(Key::control('z'), Action::Suspend)], HIDDEN),
    row(Scope::Copy, Task::Move, "l", "copy the line (also y)", &[(ch('l'), Action::CopyAs(Copying::Line)), (ch('y'), Action::CopyAs(Copying::Line))], (1, Some("line"))),
    row(Scope::Copy, Task::Move, "m c j", "copy as Markdown, CSV, JSON", &[(ch('m'), Action::CopyAs(Copying::Markdown)), (ch('c'), Action::CopyAs(Copying::Csv)), (ch('j'), Action::CopyAs(Copying::Json))], (2, Some("Markdown, CSV, JSON"))),
    row(Scope::Copy, Task::Move, "Esc", "leave it (also q)", &[(Key::of(KeyCode::Esc), Action::Back), (ch('q'), Action::Back)], (3, Some("leave it"))),
    row(Scope::Copy, Task::Move, "Ctrl-C", "quit", &[(Key::control('c'), Action::Quit)], HIDDEN),
    row(Scope::Copy, Task::Move, "Ctrl-Z", "suspend", &[(Key::control('z'), Action::Suspend)], HIDDEN),
    row(Scope::Filter, Task::Move, "↑↓", "model among those found (also PgUp PgDn)", &[
        (UP, Action::Scroll(Toward::Previous)), (DOWN, Action::Scroll(Toward::Next)),
        (Key::of(KeyCode::PageUp), Action::Scroll(Toward::PageBack)), (Key::of(KeyCode::PageDown), Action::Scroll(Toward::PageOn)),
    ], (1, Some("model"))),
    row(Scope::Filter, Task::Move, "Enter", "keep the filter", &[(Key::of(KeyCode::Enter), Action::Accept)], (2, Some("keep"))),
    row(Scope::Filter, Task::Move, "Esc", "show all models", &[(Key::of(KeyCode::Esc), Action::Back)], (3, Some("all models"))),
    row(Scope::Filtered, Task::Move, "Esc", "show all models", &[(Key::of(KeyCode::Esc), Action::Back)], (0, Some("all models"))),
    row(Scope::Text, Task::Move, "←→", "the cursor (also Home End)", &[
        (LEFT, Action::Type(TextEdit::Back)), (RIGHT, Action::Type(TextEdit::On)),
        (Key::of(KeyCode::Home), Action::Type(TextEdit::ToStart)), (Key::of(KeyCode::End), Action::Type(TextEdit::ToEnd)),
    ], HIDDEN),
    row(Scope::Text, Task::Move, "Backspace", "take back (also Del, Ctrl-W a word, Ctrl-U all)", &[
        (Key::of(KeyCode::Backspace), Action::Type(TextEdit::Erase)), (Key::of(KeyCode::Delete), Action::Type(TextEdit::EraseNext)),
        (Key::control('w'), Action::Type(TextEdit::EraseWord)), (Key::control('u'), Action::Type(TextEdit::Clear)),
    ], HIDDEN),
    row(Scope::Text, Task::Move, "Ctrl-C", "quit", &[(Key::control('c'), Action::Quit)], HIDDEN),
    row(Scope::Text, Task::Move, "Ctrl-Z", "suspend", &[(Key::control('z'), Action::Suspend)], HIDDEN),
    row(Scope::Everywhere, Task::Move, ":", "every command by name (also Ctrl-P)", &[(ch(':'), Action::Palette), (Key::control('p'), Action::Palette)], (8, Some("commands"))),
    row(Scope::Everywhere, Task::Move, "?", "help", &[(ch('?'), Action::Help)], (6, Some("help"))),
    row(Scope::Everywhere, Task::Move, "Esc", "back", &[(Key::of(KeyCode::Esc), Action::Back)], HIDDEN),
    row(Scope::Everywhere, Task::Move, "q", "quit (also Ctrl-C)", &[(ch('q'), Action::Quit), (Key::control('c'), Action::Quit)], (10, Some("quit"))),
    row(Scope::Everywhere, Task::Move, "y", "copy: then l line, m Markdown, c CSV, j JSON", &[(ch('y'), Action::Copy)], (9, Some("copy"))),
    row(Scope::Everywhere, Task::Move, "e", "export the screen to a file", &[(ch('e'), Action::Export)], (9, Some("export"))),
    row(Scope::Everywhere, Task::Explore, "u U", "undo, redo: any change, one by one", &[(ch('u'), Action::Undo), (ch('U'), Action::Redo)], HIDDEN),
    row(Scope::Everywhere, Task::Move, "Ctrl-Z", "suspend: back to the shell until fg", &[(Key::control('z'), Action::Suspend)], HIDDEN),
    row(Scope::Everywhere, Task::Move, "M", "mouse on, off: click and wheel", &[(ch('M'), Action::Mouse)], HIDDEN),
    row(Scope::Everywhere, Task::Present, "P", "present the scenes, or back from there", &[(ch('P'), Action::Present(PresentAction::Toggle))], HIDDEN),
    row(Scope::Everywhere, Task::Explore, "B", "set the budget", &[(ch('B'), Action::Ask(Purpose::Budget))], HIDDEN),
];
