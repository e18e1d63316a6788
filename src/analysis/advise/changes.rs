//! The single change that saves most, and all others in its order.

use super::{AdviseAsk, line};
use crate::analysis::{
    Cell, Head, Neighbours, Row, Section, Verdict, change_arithmetic, describe_edit,
};
use crate::pricing::{Amount, Change, Configuration, PriceList, Step};

const HEADS: [Head; 6] = [
    Head::words("axis", "change", 1),
    Head::words("to", "to", 0),
    Head::words("line", "", 9),
    Head::figures("total", "total", 0),
    Head::figures("change", "change", 1),
    Head::figures("percent", "percent", 3),
];

struct Single {
    axis: &'static str,
    to: String,
    configuration: Configuration,
    total: Amount,
}

/// Every other model, quality and count, and every attached edit taken off, the cheapest first.
fn singles(configuration: &Configuration, list: PriceList<'_>) -> Vec<Single> {
    let sheet = list.sheet;
    let near = Neighbours::of(configuration, list);
    let after = |step: Step| step.from(configuration, sheet);
    let mut singles = Vec::new();
    for step in near.models.iter().filter(|step| !step.current) {
        singles.push(Single {
            axis: "model",
            to: sheet.models.get(step.to).name.clone(),
            configuration: after(Step::Model(step.to)),
            total: step.total,
        });
    }
    // Edits alone have neither quality nor count: what would give them one is another thing to do.
    if configuration.generation.is_some() {
        for step in near.qualities.iter().filter(|step| !step.current) {
            singles.push(Single {
                axis: "quality",
                to: sheet.qualities.get(step.to).id.clone(),
                configuration: after(Step::Quality(step.to)),
                total: step.total,
            });
        }
        for step in near.counts.iter().filter(|step| !step.current) {
            singles.push(Single {
                axis: "count",
                to: format!("×{}", step.to),
                configuration: after(Step::Count(step.to)),
                total: step.total,
            });
        }
    }
    for used in &configuration.edits {
        let without = after(Step::Edit(*used));
        if without != *configuration {
            singles.push(Single {
                axis: "edit",
                to: format!("without {}", describe_edit(*used, sheet)),
                total: list.total(&without),
                configuration: without,
            });
        }
    }
    singles.sort_by_key(|single| (single.total.credits().is_none(), single.total.known_part()));
    singles
}

pub(super) fn section(ask: &AdviseAsk, list: PriceList<'_>) -> Section {
    let configuration = &ask.configuration;
    let singles = singles(configuration, list);
    let now = list.total(configuration);
    let best = singles.first().filter(|single| {
        let less = Change::between(now, single.total).direction();
        less == Some(std::cmp::Ordering::Less)
    });
    let (verdict, short, sentence) = match (now.credits(), best) {
        (None, _) => (
            Verdict::Open,
            "no known price".to_owned(),
            format!(
                "What the run in hand costs is not known ({now}), so neither is what a change saves."
            ),
        ),
        (Some(_), None) => (
            Verdict::Fails,
            "nothing saves".to_owned(),
            format!("No single change makes the run in hand ({now}) cheaper."),
        ),
        (Some(cost), Some(best)) => {
            let saved = cost.minus(best.total.known_part());
            let basis = now.basis().and(best.total.basis());
            let part = Change::between(now, best.total).percent(now, "");
            let part = part.map_or_else(String::new, |part| format!(", {part} less"));
            let to = &best.to;
            let saved = Amount::known(saved, basis);
            (
                Verdict::Holds,
                format!("{to} saves {saved}"),
                format!(
                    "What saves most is the {}: {to} costs {} instead of {now}{part}.",
                    best.axis, best.total
                ),
            )
        }
    };
    let identity = best.map_or_else(String::new, |best| best.to.clone());
    let best_line = best.map(|best| best.configuration.clone());
    let rows = singles.iter().map(|single| {
        let change = Change::between(now, single.total);
        Row::of(vec![
            Cell::Words(single.axis.to_owned()),
            Cell::Words(single.to.clone()),
            line(&single.configuration, list),
            Cell::Amount(single.total),
            Cell::Change(change),
            change
                .percent(now, "-")
                .map_or(Cell::Nothing, |part| Cell::Ratio {
                    words: part.trim_start_matches('~').to_owned(),
                    number: change.percent_number(now).unwrap_or_default(),
                    basis: now.basis().and(single.total.basis()),
                }),
        ])
        .about(single.configuration.clone())
        .judged(if Some(&single.configuration) == best_line.as_ref() {
            Verdict::Holds
        } else {
            Verdict::Open
        })
        .because(change_arithmetic(now, single.total))
    });
    Section {
        key: "changes",
        title: "What saves most".to_owned(),
        verdict,
        short,
        sentence,
        identity,
        others: Vec::new(),
        heads: HEADS.to_vec(),
        rows: rows.collect(),
    }
}
