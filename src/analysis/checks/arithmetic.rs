//! Arithmetic: what a check demands, and what comes out, number by number.

use crate::analysis::{Explanation, in_short};
use crate::pricing::{
    Amount, At, Basis, Check, Configuration, Line, Model, PriceList, Template, grouped,
};

/// Adds what a check demands and what comes out under the reading that it names.
pub fn explain_check(check: &Check, list: PriceList<'_>, to: &mut Explanation) {
    match check {
        Check::Total {
            configuration,
            reading,
            total,
            source,
        } => {
            let list = reading.map_or(list, |reading| list.under(reading));
            let line = printed(configuration, list);
            let source = source.as_ref().unwrap_or(&list.sheet.source);
            to.given(&grouped(total.get()), &line, "demanded", source);
            to.heading("What comes out");
            to.quote(configuration, list);
        }
        Check::Rising { steps, reading, .. } => {
            let list = reading.map_or(list, |reading| list.under(reading));
            let every = steps.iter().any(|step| step.every_model);
            let models = list.sheet.models.places().map(|(at, _)| at);
            for model in models.take(if every { usize::MAX } else { 1 }) {
                rising(steps, (model, every), list, to);
            }
        }
        Check::Credits { prices, source } => {
            let source = source.as_ref().unwrap_or(&list.sheet.source);
            for (at, price) in prices {
                let model = list.sheet.models.get(*at);
                let found = Amount::of(model.credits, Basis::Stated);
                let what = format!("{}; on the sheet it is {found}", model.name);
                to.given(&grouped(price.get()), &what, "demanded", source);
            }
        }
    }
}

/// Of every model the totals in a line; of a single order each total with its sums.
fn rising(
    steps: &[Template],
    (model, every): (At<Model>, bool),
    list: PriceList<'_>,
    to: &mut Explanation,
) {
    let lines: Vec<_> = steps
        .iter()
        .map(|step| step.with(model, list.sheet))
        .collect();
    if !every {
        for line in &lines {
            to.arithmetic(format!("{}: {}", printed(line, list), in_short(line, list)));
        }
    }
    let totals: Vec<_> = lines.iter().map(|line| list.total(line)).collect();
    let mut words = totals.first().map_or_else(String::new, Amount::to_string);
    for pair in totals.windows(2) {
        if let [before, after] = pair {
            let sign = match (before.credits(), after.credits()) {
                (Some(before), Some(after)) if before < after => "<",
                (Some(_), Some(_)) => "not <",
                _ => "and",
            };
            words = format!("{words} {sign} {after}");
        }
    }
    let name = if every {
        format!("{}: ", list.sheet.models.get(model).name)
    } else {
        String::new()
    };
    to.arithmetic(format!("{name}{words}"));
}

fn printed(configuration: &Configuration, list: PriceList<'_>) -> String {
    Line::of(configuration.clone()).print(list.sheet)
}
