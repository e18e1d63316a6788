//! Beside: the object of a comparison, in which each configuration stands beside the others.

use serde::Serialize;

use super::decimal;
use super::quote::Quote;
use crate::analysis::Rank;
use crate::export::Entry;
use crate::export::compared::{Compared, Side};
use crate::export::entry::{basis, whole};
use crate::pricing::{Amount, Basis, Reading, ungrouped};

#[derive(Serialize)]
pub(super) struct Comparison<'e> {
    baseline: usize,
    columns: Vec<Beside<'e>>,
    cheapest: Option<usize>,
    dearest: Option<usize>,
    ratio: Option<f64>,
    ratio_basis: Option<&'static str>,
    saving: Option<u64>,
    saving_percent: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arithmetic: Option<String>,
    sentence: &'e str,
    reading: &'static str,
    sheet: String,
}

#[derive(Serialize)]
struct Beside<'e> {
    #[serde(flatten)]
    quote: Quote<'e>,
    change: Option<i128>,
    change_basis: Option<&'static str>,
    percent: Option<f64>,
    times: Option<f64>,
    label: Option<&'e str>,
    readings: Readings,
    ranks: Option<Ranks>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arithmetic: Option<String>,
}

/// The place of the total among the others, from 1, under each reading, by its word.
struct Ranks(Rank);

/// The total under each reading, by its word.
struct Readings([Amount; Reading::ALL.len()]);

#[derive(Serialize)]
struct Under {
    total: Option<u64>,
    basis: Option<&'static str>,
    missing: Option<&'static str>,
}

impl<'e> Comparison<'e> {
    pub(super) fn of(compared: &'e Compared<'_>) -> Self {
        let extremes = compared.comparison.extremes.as_ref();
        let ratio = extremes.and_then(|ends| ends.ratio.as_deref());
        let columns = compared.entries.iter().zip(compared.sides());
        let columns = columns.zip(&compared.ranks);
        Self {
            baseline: compared.comparison.baseline + 1,
            columns: columns
                .enumerate()
                .map(|(at, ((entry, side), rank))| Beside {
                    arithmetic: compared.explains().then(|| compared.arithmetic(at)),
                    ..Beside::of(entry, &side, *rank)
                })
                .collect(),
            cheapest: extremes.map(|ends| ends.cheapest + 1),
            dearest: extremes.map(|ends| ends.dearest + 1),
            ratio: ratio.and_then(|ratio| decimal(&ungrouped(ratio))),
            arithmetic: compared
                .explains()
                .then(|| compared.comparison.ratio_arithmetic()),
            ratio_basis: compared.ratio_basis().map(Basis::word),
            saving: compared.saving().map(|(saving, _)| saving),
            saving_percent: compared
                .saving()
                .and_then(|(_, percent)| decimal(&percent?)),
            sentence: &compared.sentence,
            reading: compared.reading.word(),
            sheet: compared.fingerprint.to_string(),
        }
    }
}

impl<'e> Beside<'e> {
    fn of(entry: &'e Entry<'_>, side: &Side, rank: Option<Rank>) -> Self {
        Self {
            quote: Quote::of(entry),
            change: side.change,
            change_basis: side.change_basis.map(Basis::word),
            percent: side.percent.as_deref().and_then(decimal),
            times: side.times.as_deref().and_then(decimal),
            label: entry.label,
            readings: Readings(side.readings),
            ranks: rank.map(Ranks),
            arithmetic: None,
        }
    }
}

impl Serialize for Readings {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let totals = self.0.into_iter().map(Under::of);
        to.collect_map(Reading::ALL.map(Reading::word).into_iter().zip(totals))
    }
}

impl Under {
    fn of(amount: Amount) -> Self {
        Self {
            total: whole(amount),
            basis: basis(amount),
            missing: amount.gap().word(),
        }
    }
}

impl Serialize for Ranks {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(Reading::ALL.map(Reading::word).into_iter().zip(self.0.0))
    }
}
