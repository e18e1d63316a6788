//! Toward: which way a selection moves along its axis; it stops at both ends.

use crate::pricing::{At, List};

/// A move along one axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Toward {
    /// One back.
    Previous,
    /// One on.
    Next,
    /// Ten back.
    PageBack,
    /// Ten on.
    PageOn,
    /// To the start.
    First,
    /// To the end.
    Last,
    /// To this place, counted from 0, or to this number.
    To(u32),
}

/// How far a page goes.
const PAGE: usize = 10;

impl Toward {
    /// Where the move leads from an index, with this many in all.
    pub fn index(self, from: usize, len: usize) -> usize {
        let last = len.saturating_sub(1);
        let from = from.min(last);
        match self {
            Self::Previous => from.saturating_sub(1),
            Self::Next => (from + 1).min(last),
            Self::PageBack => from.saturating_sub(PAGE),
            Self::PageOn => (from + PAGE).min(last),
            Self::First => 0,
            Self::Last => last,
            Self::To(place) => usize::try_from(place).unwrap_or(last).min(last),
        }
    }

    /// Where the move leads from a place in a list.
    pub fn place<T>(self, from: At<T>, list: &List<T>) -> At<T> {
        At::new(self.index(from.index(), list.len()))
    }

    /// Where the move leads from a number within a range.
    pub fn number(self, from: u32, min: u32, max: u32) -> u32 {
        let from = from.clamp(min, max.max(min));
        match self {
            Self::Previous => from.saturating_sub(1).max(min),
            Self::Next => from.saturating_add(1).min(max),
            Self::PageBack => from.saturating_sub(10).max(min),
            Self::PageOn => from.saturating_add(10).min(max),
            Self::First => min,
            Self::Last => max,
            Self::To(number) => number.clamp(min, max.max(min)),
        }
    }

    /// Why a move along an axis leads nowhere.
    pub(super) fn nowhere(self, of: &str) -> String {
        match self {
            Self::Previous | Self::PageBack | Self::First => format!("this is the first {of}"),
            Self::Next | Self::PageOn | Self::Last => format!("this is the last {of}"),
            Self::To(_) => format!("this {of} is in hand"),
        }
    }

    /// The same, where there may be nothing else at all.
    pub(super) fn no_further(self, none: &str, of: &str) -> String {
        match self {
            Self::To(_) => self.nowhere(of),
            Self::Previous
            | Self::Next
            | Self::PageBack
            | Self::PageOn
            | Self::First
            | Self::Last => format!("there is {none} further that way"),
        }
    }

    /// Where a move goes round instead of stopping.
    pub fn round<T>(self, from: At<T>, list: &List<T>) -> At<T> {
        let to = self.place(from, list);
        match self {
            Self::Next if to == from => At::FIRST,
            Self::Previous if to == from => list.last(),
            Self::Previous
            | Self::Next
            | Self::PageBack
            | Self::PageOn
            | Self::First
            | Self::Last
            | Self::To(_) => to,
        }
    }
}
