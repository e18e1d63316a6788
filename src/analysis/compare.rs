//! Compare: configurations side by side, each against one of them.

mod against;
mod arithmetic;

use super::describe;
use crate::pricing::{
    Amount, Basis, Change, Configuration, Credits, Gap, PriceList, Quote, Reading, ratio,
};

/// Some configurations, priced by the same list.
#[derive(Clone, Debug)]
pub struct Comparison<'s> {
    /// One column each, in the order given.
    pub columns: Vec<Column<'s>>,
    /// Which column the others are compared with.
    pub baseline: usize,
    /// The cheapest and the dearest, if there are two prices to compare.
    pub extremes: Option<Extremes>,
}

/// One configuration in a comparison.
#[derive(Clone, Debug)]
pub struct Column<'s> {
    /// What it asks for.
    pub configuration: Configuration,
    /// What it costs.
    pub quote: Quote<'s>,
    /// The change from the baseline's total.
    pub change: Change,
    /// The total under each reading, in the order of [`Reading::ALL`].
    pub readings: [Amount; Reading::ALL.len()],
}

/// Both ends of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extremes {
    /// The column with the least total, the first of several.
    pub cheapest: usize,
    /// The column with the greatest total, the first of several.
    pub dearest: usize,
    /// How many times the cheapest the dearest is, to one decimal; `None` when the cheapest is free.
    pub ratio: Option<String>,
}

impl<'s> Comparison<'s> {
    /// Compares; a baseline beyond the last configuration means the first.
    pub fn of(configurations: &[Configuration], baseline: usize, list: PriceList<'s>) -> Self {
        let asked = configurations
            .iter()
            .map(|configuration| (configuration, list));
        Self::among(asked, baseline)
    }

    /// As [`Comparison::of`], but each configuration under a reading of its own.
    pub fn of_readings(
        configurations: &[(Configuration, Reading)],
        baseline: usize,
        list: PriceList<'s>,
    ) -> Self {
        let asked = configurations
            .iter()
            .map(|(configuration, reading)| (configuration, list.under(*reading)));
        Self::among(asked, baseline)
    }

    fn among<'c>(
        asked: impl ExactSizeIterator<Item = (&'c Configuration, PriceList<'s>)> + Clone,
        baseline: usize,
    ) -> Self {
        let baseline = if baseline < asked.len() { baseline } else { 0 };
        let base = asked
            .clone()
            .nth(baseline)
            .map(|(chosen, list)| list.total(chosen));
        let columns: Vec<_> = asked
            .map(|(configuration, list)| {
                let quote = list.quote(configuration);
                Column {
                    configuration: configuration.clone(),
                    change: Change::between(base.unwrap_or_default(), quote.total),
                    readings: Reading::ALL.map(|reading| list.under(reading).total(configuration)),
                    quote,
                }
            })
            .collect();
        Self {
            extremes: Extremes::of(&columns),
            columns,
            baseline,
        }
    }

    /// The total that the others are compared with.
    pub fn base(&self) -> Amount {
        self.columns
            .get(self.baseline)
            .map_or(Amount::NOTHING, |column| column.quote.total)
    }

    /// Whether cheapest and dearest are not the same price.
    pub fn differ(&self, ends: &Extremes) -> bool {
        let total = |at: usize| {
            self.columns
                .get(at)
                .map(|column| column.quote.total.known_part())
        };
        total(ends.cheapest) != total(ends.dearest)
    }

    /// The weakest basis of all prices.
    pub fn basis(&self) -> Basis {
        let known = self.columns.iter().map(|column| column.quote.total);
        let known = known.filter(|total| total.gap() == Gap::None);
        known.fold(Basis::Stated, |weakest, total| weakest.and(total.basis()))
    }

    /// The greatest whole total, to which bars are drawn.
    pub fn greatest(&self) -> Credits {
        totals(&self.columns)
            .map(|(_, total)| total)
            .max()
            .unwrap_or_default()
    }

    /// Cheapest, dearest, how far they are apart and what the cheapest saves, in a sentence; empty for fewer than two
    /// prices.
    pub fn sentence(&self, list: PriceList<'_>) -> String {
        let both = self.both_ends(list);
        match (both.strip_suffix('.'), self.saves()) {
            (Some(ends), Some(saves)) => format!("{ends}; {saves}."),
            _ => both,
        }
    }

    /// The same without what the cheapest saves, for where there is not room for all.
    pub fn both_ends(&self, list: PriceList<'_>) -> String {
        let Some(extremes) = &self.extremes else {
            return String::new();
        };
        let words = |at: usize| {
            self.columns.get(at).map_or_else(String::new, |column| {
                let name = describe(&column.configuration, list.sheet);
                let reading = column.quote.reading;
                let under = if self
                    .columns
                    .iter()
                    .any(|other| other.quote.reading != reading)
                {
                    format!(" under {}", reading.word())
                } else {
                    String::new()
                };
                format!("{name}{under} ({})", column.quote.total)
            })
        };
        let (cheapest, dearest) = (words(extremes.cheapest), words(extremes.dearest));
        if !self.differ(extremes) {
            let all = if totals(&self.columns).count() == self.columns.len() {
                "All"
            } else {
                "All with a price"
            };
            let each = Amount::of(Some(self.greatest()), self.basis());
            return format!("{all} cost the same: {each}.");
        }
        let total = |at: usize| self.columns.get(at).map(|column| column.quote.total);
        let assumed = [extremes.cheapest, extremes.dearest]
            .into_iter()
            .any(|at| total(at).is_some_and(|total| !total.is_certain()));
        let mark = if assumed { "~" } else { "" };
        let all = totals(&self.columns).count() == self.columns.len();
        let of = if all {
            "Cheapest"
        } else {
            "Of those with a price, cheapest"
        };
        match &extremes.ratio {
            Some(ratio) if ratio != "1" => {
                format!(
                    "{of} is {cheapest}; dearest is {dearest}, {mark}{ratio} times the credits."
                )
            }
            _ => format!("{of} is {cheapest}; dearest is {dearest}."),
        }
    }
}

impl Extremes {
    fn of(columns: &[Column<'_>]) -> Option<Self> {
        if totals(columns).count() < 2 {
            return None;
        }
        // `min_by_key` keeps the first of equals, `max_by_key` the last: reversed, it keeps the first too.
        let (cheapest, least) = totals(columns).min_by_key(|(_, total)| *total)?;
        let most = totals(columns).map(|(_, total)| total).max()?;
        let (dearest, _) = totals(columns).find(|(_, total)| *total == most)?;
        Some(Self {
            cheapest,
            dearest,
            ratio: ratio(most, least),
        })
    }
}

fn totals<'c>(columns: &'c [Column<'_>]) -> impl Iterator<Item = (usize, Credits)> + 'c {
    columns
        .iter()
        .enumerate()
        .filter_map(|(at, column)| Some((at, column.quote.total.credits()?)))
}
