//! Moves: the keys of a list, of a row and of a number, for any action that takes a direction.
//!
//! `list_keys!(Action::Model)` binds an action of its own; `list_keys!(Action::Plan, PlanAction::Row)` one of a screen.

macro_rules! toward {
    ($to:ident, $action:path) => {
        $action($crate::app::Toward::$to)
    };
    ($to:ident, $screen:path, $action:path) => {
        $screen($action($crate::app::Toward::$to))
    };
}

macro_rules! list_keys {
    ($($path:path),+) => {
        &[
            (super::UP, toward!(Previous, $($path),+)),
            (super::DOWN, toward!(Next, $($path),+)),
            (super::ch('k'), toward!(Previous, $($path),+)),
            (super::ch('j'), toward!(Next, $($path),+)),
            ($crate::input::Key::of(crossterm::event::KeyCode::PageUp), toward!(PageBack, $($path),+)),
            ($crate::input::Key::of(crossterm::event::KeyCode::PageDown), toward!(PageOn, $($path),+)),
            ($crate::input::Key::of(crossterm::event::KeyCode::Home), toward!(First, $($path),+)),
            ($crate::input::Key::of(crossterm::event::KeyCode::End), toward!(Last, $($path),+)),
            (super::ch('g'), toward!(First, $($path),+)),
            (super::ch('G'), toward!(Last, $($path),+)),
        ]
    };
}

macro_rules! side_keys {
    ($($path:path),+) => {
        &[
            (super::LEFT, toward!(Previous, $($path),+)),
            (super::RIGHT, toward!(Next, $($path),+)),
            (super::ch('h'), toward!(Previous, $($path),+)),
            (super::ch('l'), toward!(Next, $($path),+)),
        ]
    };
}

macro_rules! count_keys {
    ($($path:path),+) => {
        &[
            (super::ch('-'), toward!(Previous, $($path),+)),
            (super::ch('+'), toward!(Next, $($path),+)),
            (super::ch('_'), toward!(Previous, $($path),+)),
            (super::ch('='), toward!(Next, $($path),+)),
        ]
    };
}
