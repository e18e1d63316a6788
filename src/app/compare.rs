//! Compare: the pinned configurations and how they are looked at.

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
