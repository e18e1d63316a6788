//! Compared: a comparison with the words that every format shows.

use super::Entry;
use super::column::{Column, figures};
use super::proof;
use crate::analysis::{Comparison, Rank, TURNED, joined_steps, ranks, turned_words};
use crate::pricing::{Amount, Basis, Fingerprint, Line, PriceList, Reading};

/// A comparison, ready to be written.
#[derive(Clone, Debug)]
pub struct Compared<'s> {
    /// The numbers.
    pub comparison: Comparison<'s>,
    /// Each configuration in words, in the comparison's order.
    pub entries: Vec<Entry<'s>>,
    /// Cheapest and dearest in a sentence; empty for fewer than two prices.
    pub sentence: String,
    /// The reading that holds where a line names none.
    pub reading: Reading,
    /// The fingerprint of the sheet.
    pub fingerprint: Fingerprint,
    /// Whether the total under each reading is shown.
    pub readings: bool,
    /// The place of each total among the others under each reading.
    pub ranks: Vec<Option<Rank>>,
}

/// How one configuration compares, in bare numbers.
pub(super) struct Side {
    /// Whether the others are compared with it.
    pub(super) baseline: bool,
    /// Credits more or fewer than the baseline.
    pub(super) change: Option<i128>,
    /// The same in percent: `-93.9`.
    pub(super) percent: Option<String>,
    /// How many times the baseline's credits: `0.1`.
    pub(super) times: Option<String>,
    /// What the change, its percentage and its times rest on.
    pub(super) change_basis: Option<Basis>,
    /// The total under each reading.
    pub(super) readings: [Amount; Reading::ALL.len()],
}

impl<'s> Compared<'s> {
    /// Compares lines, each with what the sheet calls it.
    pub fn of(
        lines: &[(Option<&'s str>, Line)],
        baseline: usize,
        list: PriceList<'s>,
        fingerprint: Fingerprint,
    ) -> Self {
        let asked: Vec<_> = lines
            .iter()
            .map(|(_, line)| {
                let reading = line.reading.unwrap_or(list.reading);
                (line.configuration.clone(), reading)
            })
            .collect();
        let comparison = Comparison::of_readings(&asked, baseline, list);
        let entries = lines
            .iter()
            .map(|(label, line)| Entry {
                label: *label,
                ..Entry::of(line, list, fingerprint)
            })
            .collect();
        Self {
            sentence: comparison.sentence(list),
            ranks: ranks(&comparison),
            comparison,
            entries,
            reading: list.reading,
            fingerprint,
            readings: false,
        }
    }

    /// With the proofs of each configuration.
    #[must_use]
    pub fn explained(mut self, list: PriceList<'s>) -> Self {
        self.entries = self
            .entries
            .into_iter()
            .zip(&self.comparison.columns)
            .map(|(entry, column)| entry.explained(&column.configuration, list))
            .collect();
        self
    }

    /// Whether the arithmetic is shown.
    pub(super) fn explains(&self) -> bool {
        self.entries.iter().any(|entry| entry.proofs.is_some())
    }

    /// How the change of a column comes about, and its total under each reading where that is shown.
    pub(super) fn arithmetic(&self, at: usize) -> String {
        let mut parts = vec![self.comparison.arithmetic(at)];
        if let Some(entry) = self.entries.get(at).filter(|_| self.readings) {
            let list = PriceList::new(entry.sheet, self.reading);
            parts.extend(self.comparison.readings_arithmetic(at, list));
        }
        let parts: Vec<_> = parts.iter().map(String::as_str).collect();
        joined_steps(&parts)
    }

    /// Each column's proof in one cell.
    pub(super) fn explanation_cell(&self, at: usize) -> String {
        let entry = self.entries.get(at);
        entry.map_or_else(String::new, |entry| {
            let proofs = entry.proofs.as_deref().unwrap_or_default();
            proof::cell(proofs, entry.quote.total, &self.arithmetic(at))
        })
    }

    /// Whether every total that is shown rests on stated prices alone.
    pub fn is_certain(&self) -> bool {
        self.comparison.columns.iter().all(|column| {
            let others = column.readings.iter().filter(|_| self.readings);
            others
                .chain([&column.quote.total])
                .all(|total| total.is_certain())
        })
    }

    pub(super) fn columns(&self) -> Vec<Column> {
        let mut columns = Vec::new();
        if self.labelled() {
            columns.push(Column::words("label"));
        }
        columns.push(Column::words("configuration"));
        columns.extend(
            [
                "each",
                "count",
                "generation",
                "edits",
                "total",
                "change",
                "percent",
            ]
            .map(Column::numbers),
        );
        if self.readings {
            columns.extend(Reading::ALL.map(|reading| Column::numbers(reading.word())));
        }
        columns
    }

    pub(super) fn cells(&self) -> Vec<Vec<String>> {
        let base = self.comparison.base();
        let rows = self.entries.iter().zip(&self.comparison.columns);
        rows.enumerate()
            .map(|(at, (entry, column))| {
                let mut cells = Vec::new();
                if self.labelled() {
                    cells.push(entry.label.unwrap_or_default().to_owned());
                }
                cells.push(entry.line.clone());
                cells.extend(figures(entry));
                if at == self.comparison.baseline {
                    cells.extend(["baseline".to_owned(), String::new()]);
                } else {
                    cells.push(column.change.words("-"));
                    cells.push(column.change.percent(base, "-").unwrap_or_default());
                }
                if self.readings {
                    let totals = Reading::ALL.into_iter().zip(column.readings);
                    cells.extend(totals.map(|(reading, total)| {
                        // Where one of the column is marked, the figures of all stay under each other.
                        let mark = match self.turns(at, reading) {
                            true => format!(" {TURNED}"),
                            false if self.marked(reading) => "  ".to_owned(),
                            false => String::new(),
                        };
                        format!("{total}{mark}")
                    }));
                }
                cells
            })
            .collect()
    }

    /// What the marks beside totals mean; `None` where there are none.
    pub(super) fn legend(&self) -> Option<String> {
        let marked = self.readings && Reading::ALL.into_iter().any(|reading| self.marked(reading));
        marked.then(|| turned_words(self.reading))
    }

    fn marked(&self, reading: Reading) -> bool {
        (0..self.ranks.len()).any(|at| self.turns(at, reading))
    }

    /// Whether a reading puts a total in another place than the reading in use.
    fn turns(&self, at: usize, reading: Reading) -> bool {
        let rank = self.ranks.get(at).copied().flatten();
        rank.is_some_and(|rank| rank.differs(reading, self.reading))
    }

    pub(super) fn sides(&self) -> impl Iterator<Item = Side> {
        let base = self.comparison.base();
        let columns = self.comparison.columns.iter();
        columns.enumerate().map(move |(at, column)| Side {
            baseline: at == self.comparison.baseline,
            change: column.change.signed(),
            percent: column.change.percent_number(base),
            times: self.comparison.times(at).map(|(times, _)| times),
            change_basis: column.change.basis(),
            readings: column.readings,
        })
    }

    /// The credits that the cheapest takes off the dearest, and the same in percent of it.
    pub(super) fn saving(&self) -> Option<(u64, Option<String>)> {
        let ends = self.comparison.extremes.as_ref()?;
        let dearest = self.comparison.columns.get(ends.dearest)?.quote.total;
        let saving = self.comparison.saving()?;
        let credits = u64::try_from(saving.signed()?.unsigned_abs()).ok()?;
        let percent = saving.percent_number(dearest);
        Some((
            credits,
            percent.map(|percent| percent.trim_start_matches('-').to_owned()),
        ))
    }

    /// What the ratio of dearest to cheapest rests on, if there is one.
    pub(super) fn ratio_basis(&self) -> Option<Basis> {
        let ends = self.comparison.extremes.as_ref()?;
        ends.ratio.as_ref()?;
        if !self.comparison.differ(ends) {
            return Some(self.comparison.basis());
        }
        let basis = |at: usize| {
            let column = self.comparison.columns.get(at)?;
            Some(column.quote.total.basis())
        };
        Some(basis(ends.cheapest)?.and(basis(ends.dearest)?))
    }

    fn labelled(&self) -> bool {
        self.entries.iter().any(|entry| entry.label.is_some())
    }
}
