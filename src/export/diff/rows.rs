//! Rows: differences for a machine, in bare numbers, prices first and totals after them, in the same columns.

use super::Diffed;
use super::cells::note;
use super::explained::PROOF;
use crate::analysis::{Difference, Effect, Value};
use crate::export::Column;
use crate::export::entry::{basis, whole};
use crate::pricing::{Amount, Change};

const COLUMNS: [Column; 16] = [
    Column::words("kind"),
    Column::words("section"),
    Column::words("id"),
    Column::words("name"),
    Column::words("price"),
    Column::words("unit"),
    Column::words("before"),
    Column::words("before_basis"),
    Column::words("before_missing"),
    Column::words("after"),
    Column::words("after_basis"),
    Column::words("after_missing"),
    Column::words("change"),
    Column::words("percent"),
    Column::words("above_limit"),
    Column::words("note"),
];

/// The headings, with one for the proofs where they are shown.
pub(super) fn columns(diffed: &Diffed<'_>) -> Vec<Column> {
    let proof = diffed.proofs.is_some().then_some(PROOF);
    COLUMNS.into_iter().chain(proof).collect()
}

pub(super) fn rows(diffed: &Diffed<'_>) -> Vec<Vec<String>> {
    let explain = diffed.proofs.is_some();
    let prices = diffed.differences.iter().enumerate().map(|(at, one)| {
        let mut cells = price(one);
        cells.extend(explain.then(|| diffed.price_arithmetic(at)));
        cells
    });
    let totals = diffed.effects.iter().enumerate().map(|(at, effect)| {
        let mut cells = total(effect, diffed);
        cells.extend(explain.then(|| diffed.total_cell(at)));
        cells
    });
    prices.chain(totals).collect()
}

fn price(one: &Difference) -> Vec<String> {
    let unit = one.before.or(one.after).and_then(Value::unit);
    let mut cells: Vec<String> = [
        one.kind().word(),
        one.section.word(),
        &one.id,
        &one.name,
        &one.what,
        unit.unwrap_or_default(),
    ]
    .map(str::to_owned)
    .to_vec();
    for value in [one.before, one.after] {
        match (value, value.and_then(Value::amount)) {
            (_, Some(amount)) => cells.extend(number(amount)),
            (Some(word), None) => cells.extend([word.to_string(), String::new(), String::new()]),
            (None, None) => cells.extend([const { String::new() }; 3]),
        }
    }
    cells.extend(change(one.change(), one.percent_number()));
    cells.extend([String::new(), String::new()]);
    cells
}

fn total(effect: &Effect, diffed: &Diffed<'_>) -> Vec<String> {
    let label = effect.label.as_deref().unwrap_or_default();
    let mut cells: Vec<String> = ["total", "", &effect.name, label, "total", "credits"]
        .map(str::to_owned)
        .to_vec();
    for total in [&effect.before, &effect.after] {
        match total {
            Ok(amount) => cells.extend(number(*amount)),
            Err(_) => cells.extend([const { String::new() }; 3]),
        }
    }
    cells.extend(change(effect.change(), effect.percent_number()));
    let above = diffed.limit.and_then(|limit| effect.exceeds(limit));
    cells.push(above.map_or_else(String::new, |above| above.to_string()));
    cells.push(note(effect));
    cells
}

/// The number, its basis, and what it lacks.
fn number(amount: Amount) -> [String; 3] {
    [
        whole(amount).map_or_else(String::new, |credits| credits.to_string()),
        basis(amount).unwrap_or_default().to_owned(),
        amount.gap().word().unwrap_or_default().to_owned(),
    ]
}

fn change(change: Change, percent: Option<String>) -> [String; 2] {
    [
        change
            .signed()
            .map_or_else(String::new, |by| by.to_string()),
        percent.unwrap_or_default(),
    ]
}
