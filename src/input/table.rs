//! The one key table: every key, its action, its words and where it means something.

use crossterm::event::KeyCode;

use super::Key;
use crate::app::{Action, Scope, Tab, Toward};

/// One row of the table: a few keys that belong together.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// Where it means something.
    pub scope: Scope,
    /// What it is for, as the help groups it.
    pub task: Task,
    /// Each key with its action.
    pub keys: &'static [(Key, Action)],
    /// The keys as the help shows them.
    pub shown: &'static str,
    /// What it does, in the help.
    pub words: &'static str,
    /// What it does, in the footer; `None` keeps it out of there.
    pub hint: Option<&'static str>,
    /// Its place in the footer, the least first.
    pub urgency: u8,
}

/// What a person wants to do, as the help groups the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Task {
    /// Change the configuration.
    Explore,
    /// Set up an edit.
    Edit,
    /// Look at configurations side by side.
    Compare,
    /// Get about.
    Move,
}

impl Task {
    /// Every task, in the order of the help.
    pub const ALL: [Self; 4] = [Self::Explore, Self::Edit, Self::Compare, Self::Move];

    /// The heading in the help.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Explore => "Explore",
            Self::Edit => "Edit",
            Self::Compare => "Compare",
            Self::Move => "Get about",
        }
    }
}

impl Binding {
    /// What a key does here.
    pub fn action_of(&self, key: Key) -> Option<Action> {
        let bound = self.keys.iter().find(|(bound, _)| *bound == key);
        bound.map(|(_, action)| *action)
    }
}

const UP: Key = Key::of(KeyCode::Up);
const DOWN: Key = Key::of(KeyCode::Down);
const LEFT: Key = Key::of(KeyCode::Left);
const RIGHT: Key = Key::of(KeyCode::Right);

const fn ch(sign: char) -> Key {
    Key::char(sign)
}

/// A row of the table. The footer's place comes last, so that rows read as sentences.
const fn row(
    scope: Scope,
    task: Task,
    shown: &'static str,
    words: &'static str,
    keys: &'static [(Key, Action)],
    (urgency, hint): (u8, Option<&'static str>),
) -> Binding {
    Binding {
        scope,
        task,
        keys,
        shown,
        words,
        hint,
        urgency,
    }
}

const HIDDEN: (u8, Option<&str>) = (99, None);

macro_rules! list_keys {
    ($action:path) => {
        &[
            (UP, $action(Toward::Previous)),
            (DOWN, $action(Toward::Next)),
            (ch('k'), $action(Toward::Previous)),
            (ch('j'), $action(Toward::Next)),
            (Key::of(KeyCode::PageUp), $action(Toward::PageBack)),
            (Key::of(KeyCode::PageDown), $action(Toward::PageOn)),
            (Key::of(KeyCode::Home), $action(Toward::First)),
            (Key::of(KeyCode::End), $action(Toward::Last)),
            (ch('g'), $action(Toward::First)),
            (ch('G'), $action(Toward::Last)),
        ]
    };
}

macro_rules! side_keys {
    ($action:path) => {
        &[
            (LEFT, $action(Toward::Previous)),
            (RIGHT, $action(Toward::Next)),
            (ch('h'), $action(Toward::Previous)),
            (ch('l'), $action(Toward::Next)),
        ]
    };
}

macro_rules! count_keys {
    ($action:path) => {
        &[
            (ch('-'), $action(Toward::Previous)),
            (ch('+'), $action(Toward::Next)),
            (ch('_'), $action(Toward::Previous)),
            (ch('='), $action(Toward::Next)),
        ]
    };
}

/// The table.
#[rustfmt::skip]
pub const BINDINGS: &[Binding] = &[
    row(Scope::Generate, Task::Explore, "↑↓", "model (also k j)", list_keys!(Action::Model), (1, Some("model"))),
    row(Scope::Generate, Task::Explore, "←→", "quality (also h l)", side_keys!(Action::Quality), (2, Some("quality"))),
    row(Scope::Generate, Task::Explore, "+−", "count (also = _)", count_keys!(Action::Count), (3, Some("count"))),
    row(Scope::Generate, Task::Explore, "n", "type the count", &[(ch('n'), Action::TypeCount)], HIDDEN),
    row(Scope::Typing, Task::Explore, "0…9", "the digits of the count", &[
        (ch('0'), Action::Digit(0)), (ch('1'), Action::Digit(1)), (ch('2'), Action::Digit(2)), (ch('3'), Action::Digit(3)), (ch('4'), Action::Digit(4)),
        (ch('5'), Action::Digit(5)), (ch('6'), Action::Digit(6)), (ch('7'), Action::Digit(7)), (ch('8'), Action::Digit(8)), (ch('9'), Action::Digit(9)),
        (Key::of(KeyCode::Backspace), Action::EraseDigit),
    ], (0, Some("type the count"))),
    row(Scope::Typing, Task::Explore, "Esc", "done typing", &[(Key::of(KeyCode::Esc), Action::Back), (Key::of(KeyCode::Enter), Action::Back)], (0, Some("done"))),
    row(Scope::Work, Task::Explore, "d D", "next, previous size", &[(ch('d'), Action::Dimension(Toward::Next)), (ch('D'), Action::Dimension(Toward::Previous))], (7, Some("size"))),
    row(Scope::Edit, Task::Edit, "↑↓", "editing tool (also k j)", list_keys!(Action::Tool), (1, Some("tool"))),
    row(Scope::Edit, Task::Edit, "←→", "its option (also h l)", side_keys!(Action::Option), (2, Some("option"))),
    row(Scope::Edit, Task::Edit, "+−", "how many times (also = _)", count_keys!(Action::Times), (3, Some("times"))),
    row(Scope::Edit, Task::Edit, "a", "attach to the run, or off", &[(ch('a'), Action::Attach)], (4, Some("attach"))),
    row(Scope::Generate, Task::Edit, "t Tab", "to the editing tools", &[(ch('t'), Action::SwitchPane), (Key::of(KeyCode::Tab), Action::SwitchPane), (Key::of(KeyCode::BackTab), Action::SwitchPane)], (5, Some("edits"))),
    row(Scope::Edit, Task::Edit, "t Tab", "back to the run", &[(ch('t'), Action::SwitchPane), (Key::of(KeyCode::Tab), Action::SwitchPane), (Key::of(KeyCode::BackTab), Action::SwitchPane)], (5, Some("back"))),
    row(Scope::Work, Task::Explore, "0", "reset", &[(ch('0'), Action::Reset)], (8, Some("reset"))),
    row(Scope::Everywhere, Task::Explore, "R", "next reading of the sheet", &[(ch('R'), Action::NextReading)], HIDDEN),
    row(Scope::Work, Task::Compare, "c", "pin what the button shows", &[(ch('c'), Action::Pin)], (4, Some("pin"))),
    row(Scope::Work, Task::Compare, "C", "unpin it", &[(ch('C'), Action::Unpin)], HIDDEN),
    row(Scope::Compare, Task::Compare, "←→", "column (also h l)", side_keys!(Action::Column), (1, Some("column"))),
    row(Scope::Compare, Task::Compare, "b", "compare with this column", &[(ch('b'), Action::Baseline)], (2, Some("baseline"))),
    row(Scope::Compare, Task::Compare, "o", "only the rows that differ", &[(ch('o'), Action::Differences)], (3, Some("differences"))),
    row(Scope::Compare, Task::Compare, "x", "add the sheet's examples", &[(ch('x'), Action::Examples)], (4, Some("examples"))),
    row(Scope::Compare, Task::Compare, "Enter", "take the column to Work", &[(Key::of(KeyCode::Enter), Action::Take)], (5, Some("to Work"))),
    row(Scope::Compare, Task::Compare, "s", "swap with the baseline", &[(ch('s'), Action::Swap)], (6, Some("swap"))),
    row(Scope::Compare, Task::Compare, "H L", "move the column", &[(ch('H'), Action::MoveColumn(Toward::Previous)), (ch('L'), Action::MoveColumn(Toward::Next))], HIDDEN),
    row(Scope::Compare, Task::Compare, "C", "unpin the column (also Del)", &[(ch('C'), Action::Unpin), (Key::of(KeyCode::Delete), Action::Unpin)], (7, Some("unpin"))),
    row(Scope::Compare, Task::Compare, "↑↓", "scroll the rows (also k j)", list_keys!(Action::Row), HIDDEN),
    row(Scope::Help, Task::Move, "↑↓", "scroll (also k j)", list_keys!(Action::ScrollHelp), (1, Some("scroll"))),
    row(Scope::Help, Task::Move, "q", "close the help (also Esc ?)", &[(ch('q'), Action::Back)], (2, Some("close"))),
    row(Scope::Everywhere, Task::Move, "1 2", "Work, Compare", &[(ch('1'), Action::Show(Tab::Work)), (ch('2'), Action::Show(Tab::Compare))], HIDDEN),
    row(Scope::Everywhere, Task::Move, "?", "help", &[(ch('?'), Action::Help)], (6, Some("help"))),
    row(Scope::Everywhere, Task::Move, "Esc", "back", &[(Key::of(KeyCode::Esc), Action::Back)], HIDDEN),
    row(Scope::Everywhere, Task::Move, "q", "quit (also Ctrl-C)", &[(ch('q'), Action::Quit), (Key::control('c'), Action::Quit)], (10, Some("quit"))),
];
