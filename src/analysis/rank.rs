//! Rank: which place each configuration takes by its total, and whether another reading gives it another place.

use super::Comparison;
use crate::pricing::{Credits, Reading};

/// The places of one configuration among several, from 1 for the least total, under each of [`Reading::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rank(pub [usize; Reading::ALL.len()]);

impl Rank {
    /// Whether the place under a reading is another than under the reading in use.
    pub fn differs(self, under: Reading, in_use: Reading) -> bool {
        self.at(under) != self.at(in_use)
    }

    /// Whether the place depends on the reading.
    pub fn turns(self) -> bool {
        let [first, rest @ ..] = self.0;
        rest.iter().any(|place| *place != first)
    }

    /// The place under a reading.
    pub fn at(self, reading: Reading) -> usize {
        let all = Reading::ALL.iter().zip(self.0);
        all.filter(|(of, _)| **of == reading)
            .map(|(_, place)| place)
            .sum()
    }
}

/// The sign beside a total whose place another reading would change.
pub const TURNED: &str = "↕";

/// What [`TURNED`] means, in words.
pub fn turned_words(in_use: Reading) -> String {
    format!(
        "{TURNED} another place among these than under {}",
        in_use.word()
    )
}

/// The rank of each column; equal totals share the better place.
///
/// Only columns with a whole total under every reading are ranked, or else one that has a price under a single reading
/// would move all the others.
pub fn ranks(comparison: &Comparison<'_>) -> Vec<Option<Rank>> {
    let totals: Vec<Option<Vec<Credits>>> = comparison
        .columns
        .iter()
        .map(|column| {
            column
                .readings
                .iter()
                .map(|total| total.credits())
                .collect()
        })
        .collect();
    let rank = |own: &Vec<Credits>| {
        let mut places = [1_usize; Reading::ALL.len()];
        for (reading, (place, own)) in places.iter_mut().zip(own).enumerate() {
            let others = totals.iter().flatten();
            let cheaper =
                others.filter(|other| other.get(reading).is_some_and(|other| other < own));
            *place = place.saturating_add(cheaper.count());
        }
        Rank(places)
    };
    totals.iter().map(|own| own.as_ref().map(rank)).collect()
}
