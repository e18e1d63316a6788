//! Arithmetic: how what stands beside a total in a comparison comes about.

use super::Comparison;
use crate::analysis::describe::ratio_in_words;
use crate::analysis::{change_arithmetic, in_short};
use crate::pricing::{PriceList, Reading};

impl Comparison<'_> {
    /// The change of a column from the baseline, in credits and in percent; empty for the baseline itself.
    pub fn arithmetic(&self, at: usize) -> String {
        let column = self.columns.get(at).filter(|_| at != self.baseline);
        column.map_or_else(String::new, |column| {
            change_arithmetic(self.base(), column.quote.total)
        })
    }

    /// A column's total under each reading, a line each.
    pub fn readings_arithmetic(&self, at: usize, list: PriceList<'_>) -> Vec<String> {
        let Some(column) = self.columns.get(at) else {
            return Vec::new();
        };
        let under = |reading: Reading| {
            let sums = in_short(&column.configuration, list.under(reading));
            format!("{}: {sums}", reading.word())
        };
        Reading::ALL.into_iter().map(under).collect()
    }

    /// How far cheapest and dearest are apart: `147 / 9 = 16.3 times`; empty where nobody knows. Where it rounds to
    /// once, which it is not, it says so: `176 / 168 = 1.0 times, rounded`.
    pub fn ratio_arithmetic(&self) -> String {
        let Some(ends) = self.extremes.as_ref() else {
            return String::new();
        };
        let total = |at: usize| self.columns.get(at).map(|column| column.quote.total);
        let (Some(least), Some(most)) = (total(ends.cheapest), total(ends.dearest)) else {
            return String::new();
        };
        let mark = least.basis().and(most.basis()).mark();
        let ratio = ends.ratio.as_ref();
        ratio.map_or_else(String::new, |ratio| {
            let times = ratio_in_words(ratio, self.differ(ends));
            format!("{most} / {least} = {mark}{times}")
        })
    }
}
