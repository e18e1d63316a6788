//! Checks: whether what the sheet says must come out does come out.

mod arithmetic;

pub use arithmetic::explain_check;

use crate::pricing::{
    Amount, At, Basis, Check, Configuration, Credits, Gap, Line, Model, PriceList, Sheet, Template,
    grouped, plain,
};

/// How one check of a sheet went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckResult {
    /// What the sheet claims.
    pub claim: String,
    /// Whether it is so. A rising order is judged by the prices that are known.
    pub holds: bool,
    /// What came out instead, where it does not hold.
    pub found: String,
    /// Where the claim is made.
    pub source: Option<String>,
}

/// Every check of the sheet, in its order. A check that names a reading is made under that one.
pub fn checks(list: PriceList<'_>) -> Vec<CheckResult> {
    list.sheet
        .checks
        .iter()
        .map(|check| result(check, list))
        .collect()
}

fn result(check: &Check, list: PriceList<'_>) -> CheckResult {
    let sheet = list.sheet;
    let (claim, failures, source) = match check {
        Check::Total {
            configuration,
            reading,
            total,
            source,
        } => {
            let list = reading.map_or(list, |reading| list.under(reading));
            let found = list.total(configuration);
            let line = Line {
                reading: *reading,
                ..Line::of(configuration.clone())
            };
            let wrong = found.credits() != Some(*total);
            (
                format!("{} costs {}", line.print(sheet), grouped(total.get())),
                wrong
                    .then(|| format!("it costs {found}"))
                    .into_iter()
                    .collect(),
                source,
            )
        }
        Check::Rising {
            steps,
            reading,
            source,
        } => {
            let list = reading.map_or(list, |reading| list.under(reading));
            let orders = orders(steps, list);
            let under =
                reading.map_or_else(String::new, |reading| format!(" under {}", reading.word()));
            let known = if all_known(&orders) {
                ""
            } else {
                ", as far as prices are known"
            };
            let claim = rising_claim(steps, sheet) + &under + known;
            (claim, falls(&orders, sheet), source)
        }
        Check::Credits { prices, source } => (
            format!("the list prices of {} models", prices.len()),
            differences(prices, sheet),
            source,
        ),
    };
    CheckResult {
        claim,
        holds: failures.is_empty(),
        found: failures.join("; "),
        source: source.clone(),
    }
}

fn rising_claim(steps: &[Template], sheet: &Sheet) -> String {
    let lines: Vec<String> = steps
        .iter()
        .map(|step| {
            let line = Line::of(step.configuration.clone()).print(sheet);
            let model = &sheet.models.get(step.configuration.model).id;
            match line.strip_prefix(model.as_str()) {
                Some(rest) if step.every_model => format!("*{rest}"),
                _ => line,
            }
        })
        .collect();
    let every = steps.iter().any(|step| step.every_model);
    let whom = if every { " for every model" } else { "" };
    format!("{} rises{whom}", lines.join(" < "))
}

/// The configurations in their order, with what each costs: once, or for every model in turn.
fn orders(steps: &[Template], list: PriceList<'_>) -> Vec<Vec<(Configuration, Amount)>> {
    let every = steps.iter().any(|step| step.every_model);
    let turns = list.sheet.models.places();
    turns
        .take(if every { usize::MAX } else { 1 })
        .map(|(at, _)| {
            let priced = steps.iter().map(|step| {
                let line = step.with(at, list.sheet);
                let total = list.total(&line);
                (line, total)
            });
            priced.collect()
        })
        .collect()
}

/// Whether each of the configurations has a price.
fn all_known(orders: &[Vec<(Configuration, Amount)>]) -> bool {
    let mut all = orders.iter().flatten();
    all.all(|(_, total)| total.gap() != Gap::Missing)
}

/// Where a configuration does not cost more than the one before it.
fn falls(orders: &[Vec<(Configuration, Amount)>], sheet: &Sheet) -> Vec<String> {
    let fall = |order: &Vec<(Configuration, Amount)>| {
        let priced: Vec<_> = order
            .iter()
            .filter_map(|(line, total)| Some((total.credits()?, line)))
            .collect();
        let words = |line: &Configuration| Line::of(line.clone()).print(sheet);
        priced.windows(2).find_map(|pair| match pair {
            [(less, before), (more, line)] if more <= less => Some(format!(
                "{} costs {}, not more than {} for {}",
                words(line),
                grouped(more.get()),
                grouped(less.get()),
                words(before)
            )),
            _ => None,
        })
    };
    orders.iter().filter_map(fall).collect()
}

fn differences(prices: &[(At<Model>, Credits)], sheet: &Sheet) -> Vec<String> {
    prices
        .iter()
        .filter_map(|(at, stated)| {
            let model = sheet.models.get(*at);
            let found = Amount::of(model.credits, Basis::Stated);
            (model.credits != Some(*stated)).then(|| {
                let (name, stated) = (plain(&model.name), grouped(stated.get()));
                format!("{name} is {found}, stated is {stated}")
            })
        })
        .collect()
}
