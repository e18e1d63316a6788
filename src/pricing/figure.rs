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

/// As many bytes as the longest number takes, with its commas.
const DIGITS: usize = 26;

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
        self.put(text.as_bytes());
    }

    /// A number, its digits in groups of three.
    pub(super) fn push_grouped(&mut self, number: u64) {
        let mut digits = [b','; DIGITS];
        let mut rest = number;
        let mut first = DIGITS;
        for (place, byte) in digits.iter_mut().enumerate().rev() {
            first = place;
            // Behind every third digit its comma stands already.
            if DIGITS.saturating_sub(place).is_multiple_of(4) {
                continue;
            }
            *byte = b'0' | u8::try_from(rest.rem_euclid(10)).unwrap_or_default();
            rest = rest.div_euclid(10);
            if rest == 0 {
                break;
            }
        }
        self.put(digits.get(first..).unwrap_or_default());
    }

    fn put(&mut self, bytes: &[u8]) {
        let start = usize::from(self.length);
        let end = start.saturating_add(bytes.len());
        if let Some(room) = self.bytes.get_mut(start..end) {
            room.copy_from_slice(bytes);
            self.length = u8::try_from(end).unwrap_or(self.length);
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
