//! List: things in the sheet's order, never empty, so that something is always selected.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// A place in a [`List`] of `T`: a model's place cannot be used where a quality's is meant.
pub struct At<T>(usize, PhantomData<fn() -> T>);

impl<T> At<T> {
    /// The first place.
    pub const FIRST: Self = Self::new(0);

    /// The place with this index, counted from 0.
    pub const fn new(index: usize) -> Self {
        Self(index, PhantomData)
    }

    /// The index, counted from 0.
    pub const fn index(self) -> usize {
        self.0
    }
}

/// At least one `T`. A place beyond the end means the last one, so looking up never fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<T> {
    last: T,
    before: Vec<T>,
}

impl<T> List<T> {
    /// A list of one.
    pub const fn one(only: T) -> Self {
        Self {
            last: only,
            before: Vec::new(),
        }
    }

    /// The items in order; `None` when there are none.
    pub fn new(mut items: Vec<T>) -> Option<Self> {
        let last = items.pop()?;
        Some(Self {
            last,
            before: items,
        })
    }

    /// What stands there.
    pub fn get(&self, at: At<T>) -> &T {
        self.before.get(at.0).unwrap_or(&self.last)
    }

    /// How many there are; never 0.
    #[expect(clippy::len_without_is_empty, reason = "a list is never empty")]
    pub fn len(&self) -> usize {
        self.before.len().saturating_add(1)
    }

    /// All, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + Clone {
        self.before.iter().chain(std::iter::once(&self.last))
    }

    /// All with their places, in order.
    pub fn places(&self) -> impl Iterator<Item = (At<T>, &T)> {
        self.iter()
            .enumerate()
            .map(|(index, item)| (At::new(index), item))
    }

    /// The place of the first one that fits.
    pub fn find(&self, fits: impl Fn(&T) -> bool) -> Option<At<T>> {
        self.iter().position(fits).map(At::new)
    }

    /// The last place.
    pub fn last(&self) -> At<T> {
        At::new(self.before.len())
    }
}

// Derived by hand: a place is a number whatever `T` is.
impl<T> Clone for At<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for At<T> {}
impl<T> Default for At<T> {
    fn default() -> Self {
        Self::FIRST
    }
}
impl<T> PartialEq for At<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for At<T> {}
impl<T> Hash for At<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for At<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "At({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_beyond_the_end_is_the_last() {
        let list = List::new(vec!['a', 'b', 'c']).unwrap();
        assert_eq!(*list.get(At::new(99)), 'c');
        assert_eq!(list.iter().collect::<String>(), "abc");
        assert_eq!(list.len(), 3);
        assert!(List::<char>::new(vec![]).is_none());
    }
}
