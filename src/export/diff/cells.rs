//! Cells: differences and totals as a person reads them, under their headings.

use super::Diffed;
use crate::analysis::{Difference, DifferenceKind, Effect, Value};
use crate::export::Column;
use crate::export::column::NONE;
use crate::pricing::Amount;

pub(super) const PRICES: [Column; 7] = [
    Column::words("prices"),
    Column::words("of"),
    Column::words("price"),
    Column::numbers("before"),
    Column::numbers("after"),
    Column::numbers("change"),
    Column::numbers("percent"),
];

/// The differences.
pub(super) fn prices(diffed: &Diffed<'_>) -> Vec<Vec<String>> {
    diffed.differences.iter().map(price).collect()
}

fn price(one: &Difference) -> Vec<String> {
    let value =
        |value: Option<Value>| value.map_or_else(|| NONE.to_owned(), |value| value.to_string());
    // Where one side is no number, a change has no meaning; a question mark would say that it has one.
    let change = match one.change().signed() {
        Some(_) => one.change().words("-"),
        None => String::new(),
    };
    vec![
        one.kind().word().to_owned(),
        name(one),
        one.what.clone(),
        value(one.before),
        value(one.after),
        change,
        one.percent("-").unwrap_or_default(),
    ]
}

/// The name; of what comes or goes also the id, because another may have come or gone under the same name.
fn name(one: &Difference) -> String {
    let alone = one.kind() == DifferenceKind::Changed || one.id == one.name;
    if alone {
        one.name.clone()
    } else {
        format!("{} ({})", one.name, one.id)
    }
}

/// Which cells the totals have beside those that all have.
struct Shown {
    labels: bool,
    budgets: bool,
    notes: bool,
}

impl Shown {
    fn of(diffed: &Diffed<'_>) -> Self {
        let any = |has: fn(&Effect) -> bool| diffed.effects.iter().any(has);
        Self {
            labels: any(|effect| effect.label.is_some()),
            budgets: any(|effect| effect.budget.is_some()),
            notes: any(|effect| !note(effect).is_empty()),
        }
    }
}

/// The headings of the totals.
pub(super) fn of_totals(diffed: &Diffed<'_>) -> Vec<Column> {
    let shown = Shown::of(diffed);
    let mut columns = Vec::new();
    if shown.labels {
        columns.push(Column::words("label"));
    }
    columns.push(Column::words("total of"));
    columns.extend(["before", "after", "change", "percent"].map(Column::numbers));
    if shown.budgets {
        columns.push(Column::words("within budget"));
    }
    if shown.notes {
        columns.push(Column::words("note"));
    }
    columns
}

/// The totals.
pub(super) fn totals(diffed: &Diffed<'_>) -> Vec<Vec<String>> {
    let shown = Shown::of(diffed);
    let effects = diffed.effects.iter();
    effects.map(|effect| total(effect, &shown)).collect()
}

fn total(effect: &Effect, shown: &Shown) -> Vec<String> {
    let number = |total: &Result<Amount, String>| match total {
        Ok(total) => total.to_string(),
        Err(_) => NONE.to_owned(),
    };
    let mut cells = Vec::new();
    if shown.labels {
        cells.push(effect.label.clone().unwrap_or_default());
    }
    cells.push(effect.name.clone());
    cells.push(number(&effect.before));
    cells.push(number(&effect.after));
    cells.push(effect.change().words("-"));
    cells.push(effect.percent("-").unwrap_or_default());
    if shown.budgets {
        let words = match effect.within_budget() {
            Some([true, true]) => "still",
            Some([true, false]) => "no longer",
            Some([false, true]) => "now",
            Some([false, false]) => "no",
            None => "",
        };
        cells.push(words.to_owned());
    }
    if shown.notes {
        cells.push(note(effect));
    }
    cells
}

/// Why there is no total on one of the sheets.
pub(super) fn note(effect: &Effect) -> String {
    match (&effect.before, &effect.after) {
        (Err(why), _) => format!("not on the old sheet: {why}"),
        (_, Err(why)) => format!("not on the new sheet: {why}"),
        (Ok(_), Ok(_)) => String::new(),
    }
}
