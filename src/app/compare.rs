//! Compare: the pinned configurations and how they are looked at.

use super::{Action, App, Pane, Tab};
use crate::analysis::describe;
use crate::pricing::Configuration;

/// A configuration kept for comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// The configuration.
    pub configuration: Configuration,
    /// Its name, where it came from the sheet's examples.
    pub label: Option<String>,
}

/// The pins, and which of them is looked at and compared with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compare {
    /// The pins, in the order of the columns.
    pub pins: Vec<Pin>,
    /// The column in hand.
    pub column: usize,
    /// The column that the others are compared with.
    pub baseline: usize,
    /// Whether rows in which all columns agree are left out.
    pub only_differences: bool,
    /// How many rows are scrolled away.
    pub row: usize,
}

impl Compare {
    /// The pin in hand.
    pub fn selected(&self) -> Option<&Pin> {
        self.pins.get(self.column)
    }

    /// Whether anything is edited in any of them.
    pub fn edits(&self) -> bool {
        self.pins
            .iter()
            .any(|pin| !pin.configuration.edits.is_empty())
    }

    /// Where a configuration is pinned.
    pub fn position(&self, configuration: &Configuration) -> Option<usize> {
        self.pins
            .iter()
            .position(|pin| pin.configuration == *configuration)
    }

    /// Adds a pin at the end; tells whether it was new.
    pub(super) fn add(&mut self, pin: Pin) -> bool {
        let new = self.position(&pin.configuration).is_none();
        if new {
            self.pins.push(pin);
        }
        new
    }

    /// Drops a pin; column and baseline stay on the pins they were on.
    pub(super) fn remove(&mut self, at: usize) {
        if at >= self.pins.len() {
            return;
        }
        self.pins.remove(at);
        let last = self.pins.len().saturating_sub(1);
        if self.column > at || self.column > last {
            self.column = self.column.saturating_sub(1);
        }
        match self.baseline.cmp(&at) {
            std::cmp::Ordering::Greater => self.baseline -= 1,
            std::cmp::Ordering::Equal => self.baseline = 0,
            std::cmp::Ordering::Less => {}
        }
    }

    /// Exchanges two columns; the baseline stays with its pin.
    pub(super) fn exchange(&mut self, one: usize, other: usize) {
        if one >= self.pins.len() || other >= self.pins.len() {
            return;
        }
        self.pins.swap(one, other);
        for at in [&mut self.baseline, &mut self.column] {
            if *at == one {
                *at = other;
            } else if *at == other {
                *at = one;
            }
        }
    }
}

impl App {
    pub(super) fn pin(&mut self) {
        let configuration = self.work.on_button(&self.sheet);
        let words = describe(&configuration, &self.sheet);
        self.compare.add(Pin {
            configuration,
            label: None,
        });
        let number = self.compare.pins.len();
        let words = format!("pin {number}: {words}");
        let way = Action::Show(Tab::Compare);
        self.notice = Some(self.hinted(&words, "; ", way, "compares"));
    }

    pub(super) fn unpin(&mut self) {
        if let Some(at) = self.pin_in_hand() {
            self.compare.remove(at);
            self.notice = Some(format!("pin {} dropped", at + 1));
        }
    }

    pub(super) fn compare_columns(&mut self, action: Action) {
        let rows = self.compare_view().rows.len();
        let compare = &mut self.compare;
        let (column, len) = (compare.column, compare.pins.len());
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "called with the actions of the columns only"
        )]
        match action {
            Action::Column(toward) => compare.column = toward.index(column, len),
            Action::MoveColumn(toward) => {
                compare.exchange(column, toward.index(column, len));
            }
            Action::Row(toward) => compare.row = toward.index(compare.row, rows),
            Action::Baseline => compare.baseline = column,
            Action::Swap => {
                let baseline = compare.baseline;
                compare.exchange(column, baseline);
                compare.baseline = baseline;
                compare.column = column;
            }
            Action::Differences => {
                compare.only_differences = !compare.only_differences;
                compare.row = 0;
            }
            Action::Examples => {
                for example in &self.sheet.examples {
                    compare.add(Pin {
                        configuration: example.configuration.clone(),
                        label: Some(example.name.clone()),
                    });
                }
            }
            Action::Take => self.take_to_work(),
            _ => {}
        }
    }

    fn take_to_work(&mut self) {
        let Some(pin) = self.compare.selected() else {
            return;
        };
        self.work.configuration = pin.configuration.clone();
        self.work.pane = Pane::Generate;
        self.tab = Tab::Work;
        let number = self.compare.column + 1;
        self.notice = Some(format!("pin {number} is in hand"));
    }
}
