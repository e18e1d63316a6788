//! Splice: the stretch in which two lists differ, so that a change of a long list is kept as what changed.

/// Puts some items in the place of others.
#[derive(Clone, Debug)]
pub(super) struct Splice<T> {
    /// Where the stretch begins.
    pub(super) at: usize,
    /// How many items of the list in use it covers.
    pub(super) len: usize,
    /// What stood there instead.
    pub(super) items: Box<[T]>,
}

impl<T: Clone + PartialEq> Splice<T> {
    /// What leads from a list back to the one before; `None` where they are the same.
    pub(super) fn between(before: &[T], after: &[T]) -> Option<Self> {
        if before == after {
            return None;
        }
        let same = |pair: &(&T, &T)| pair.0 == pair.1;
        let at = before.iter().zip(after).take_while(same).count();
        let (before, after) = (before.get(at..)?, after.get(at..)?);
        let ends = before.iter().rev().zip(after.iter().rev());
        let end = ends.take_while(same).count();
        Some(Self {
            at,
            len: after.len() - end,
            items: before.get(..before.len() - end)?.into(),
        })
    }

    /// Exchanges the stretch; what stood there is kept instead, so that the next exchange undoes it.
    pub(super) fn exchange(&mut self, list: &mut Vec<T>) {
        // What is kept always fits, as changes are undone in their order.
        let end = (self.at + self.len).min(list.len());
        let start = self.at.min(end);
        let items = std::mem::take(&mut self.items);
        self.len = items.len();
        self.items = list.splice(start..end, items).collect();
    }

    /// The stretch in the list in use.
    pub(super) fn of<'l>(&self, list: &'l [T]) -> &'l [T] {
        list.get(self.at..self.at + self.len).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_led_back_and_forth() {
        let lists = ["", "a", "ab", "ba", "aab", "abab", "xabz", "aaa"];
        for before in lists {
            for after in lists {
                let [before, after] = [before, after].map(|list| list.chars().collect::<Vec<_>>());
                let Some(mut splice) = Splice::between(&before, &after) else {
                    assert_eq!(before, after);
                    continue;
                };
                let mut list = after.clone();
                splice.exchange(&mut list);
                assert_eq!(list, before);
                splice.exchange(&mut list);
                assert_eq!(list, after);
            }
        }
    }
}
