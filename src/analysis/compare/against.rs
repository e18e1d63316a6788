//! Against: how many times the baseline a total is, and what the cheapest saves, in words.

use super::Comparison;
use crate::pricing::{Basis, Change, ratio, ungrouped};

impl Comparison<'_> {
    /// How many times the baseline's credits a column costs, without grouping, and what that rests on; `None` where either is not known or the baseline is free.
    pub fn times(&self, at: usize) -> Option<(String, Basis)> {
        let (base, total) = (self.base(), self.columns.get(at)?.quote.total);
        let times = ratio(total.credits()?, base.credits()?)?;
        Some((ungrouped(&times), base.basis().and(total.basis())))
    }

    /// What the cheapest takes off the dearest; `None` where there are no two prices.
    pub fn saving(&self) -> Option<Change> {
        let ends = self.extremes.as_ref()?;
        let total = |at: usize| self.columns.get(at).map(|column| column.quote.total);
        Some(Change::between(total(ends.dearest)?, total(ends.cheapest)?))
    }

    /// `you save 138 (93.9 %)`; `None` where there is nothing to save.
    pub fn saves(&self) -> Option<String> {
        let ends = self.extremes.as_ref().filter(|ends| self.differ(ends))?;
        let dearest = self.columns.get(ends.dearest)?.quote.total;
        let saving = self.saving()?;
        let share = saving.percent(dearest, "")?;
        let share = share.trim_start_matches('~');
        Some(format!("you save {} ({share})", saving.words("")))
    }
}
