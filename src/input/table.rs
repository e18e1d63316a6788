//! The one key table: every key, its action, its words and where it means something.

#[macro_use]
mod moves;
mod advise;
mod afford;
mod compare;
mod everywhere;
mod history;
mod plan;
mod present;
mod sheet;
mod work;

use std::sync::LazyLock;

use crossterm::event::KeyCode;

use super::Key;
use crate::app::{Action, Scope};

/// The table, in groups by screen.
const GROUPS: &[&[Binding<'static>]] = &[
    work::WORK,
    compare::COMPARE,
    plan::PLAN,
    afford::AFFORD,
    advise::ADVISE,
    history::HISTORY,
    sheet::SHEET,
    present::PRESENT,
    everywhere::EVERYWHERE,
];

/// Every row of the table, in its order.
pub fn bindings() -> impl Iterator<Item = &'static Binding<'static>> {
    GROUPS.iter().flat_map(|group| group.iter())
}

/// A row and its place in the table.
type Placed = (usize, &'static Binding<'static>);

/// The rows of a scope, each with its place in the table.
pub(super) fn rows(scope: Scope) -> &'static [Placed] {
    static ROWS: LazyLock<Vec<Vec<Placed>>> = LazyLock::new(|| {
        let mut rows = Vec::new();
        for (place, row) in bindings().enumerate() {
            let scope = row.scope as usize;
            if rows.len() <= scope {
                rows.resize(scope + 1, Vec::new());
            }
            if let Some(rows) = rows.get_mut(scope) {
                rows.push((place, row));
            }
        }
        rows
    });
    ROWS.get(scope as usize).map_or(&[], Vec::as_slice)
}

/// One row of the table: a few keys that belong together.
#[derive(Clone, Copy, Debug)]
pub struct Binding<'k> {
    /// Where it means something.
    pub scope: Scope,
    /// What it is for, as the help groups it.
    pub task: Task,
    /// Each key with its action.
    pub keys: &'k [(Key, Action)],
    /// The keys as the help shows them.
    pub shown: &'k str,
    /// What it does, in the help.
    pub words: &'k str,
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
    /// Set up a plan.
    Plan,
    /// Show it to others.
    Present,
    /// Get about.
    Move,
}

impl Task {
    /// Every task, in the order of the help.
    pub const ALL: [Self; 6] = [
        Self::Explore,
        Self::Edit,
        Self::Compare,
        Self::Plan,
        Self::Present,
        Self::Move,
    ];

    /// The heading in the help.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Explore => "Explore",
            Self::Edit => "Edit",
            Self::Compare => "Compare",
            Self::Plan => "Plan",
            Self::Present => "Present",
            Self::Move => "Get about",
        }
    }
}

impl Binding<'_> {
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

/// A row that is not in the footer.
const HIDDEN: (u8, Option<&str>) = (99, None);

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
) -> Binding<'static> {
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
