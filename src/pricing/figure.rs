//! Figure: a number as it is shown, without memory of its own: a screen holds a hundred, and each frame has them anew.

use std::fmt;
use std::ops::Deref;

/// A number with what stands before it: `147`, `~-45`, `>= ~18,446,744,073,709,551,615`, or a word in its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    bytes: [u8; MOST],
    length: u8,
}

/// The longest number with all that may stand before it takes 30 bytes.
const MOST: usize = 31;

impl Figure {
    /// Nothing.
    pub const EMPTY: Self = Self {
        bytes: [0; MOST],
        length: 0,
    };

    /// A number alone, its digits in groups of three.
    #[must_use]
    pub fn of(number: u64) -> Self {
        let mut figure = Self::EMPTY;
        figure.push_grouped(number);
        figure
    }

    /// With a text behind it; without one that has no room.
    #[must_use]
    pub fn with(mut self, text: &str) -> Self {
        self.push(text);
        self
    }

    pub(super) fn push(&mut self, text: &str) {
        let start = usize::from(self.length);
        let end = start.saturating_add(text.len());
        if let Some(room) = self.bytes.get_mut(start..end) {
            room.copy_from_slice(text.as_bytes());
            self.length = u8::try_from(end).unwrap_or(self.length);
        }
    }

    /// A number, its digits in groups of three.
    pub(super) fn push_grouped(&mut self, number: u64) {
        let (groups, rest) = (number.div_euclid(1_000), number.rem_euclid(1_000));
        if groups > 0 {
            self.push_grouped(groups);
            self.push(",");
        }
        if groups > 0 || rest >= 100 {
            self.push_digit(rest.div_euclid(100));
        }
        if groups > 0 || rest >= 10 {
            self.push_digit(rest.div_euclid(10).rem_euclid(10));
        }
        self.push_digit(rest.rem_euclid(10));
    }

    fn push_digit(&mut self, digit: u64) {
        if let Some(byte) = self.bytes.get_mut(usize::from(self.length)) {
            *byte = b'0' | u8::try_from(digit).unwrap_or_default();
            self.length = self.length.saturating_add(1);
        }
    }

    /// How many signs it has, each of one column.
    pub fn signs(&self) -> usize {
        const CONTINUES: u8 = 0b1000_0000;
        let bytes = self.bytes.iter().take(self.length.into());
        bytes
            .filter(|byte| **byte & 0b1100_0000 != CONTINUES)
            .count()
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..self.length.into()).unwrap_or_default();
        str::from_utf8(bytes).unwrap_or_default()
    }
}

impl Deref for Figure {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self)
    }
}

impl fmt::Debug for Figure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), out)
    }
}
