//! Model matters most: how far each axis moves the total, the others staying as they are.
//!
//! The effect of an axis is how many times its cheapest choice its dearest costs. As a total is price times count,
//! that factor says the same wherever one stands; the spread in credits, which does not, stands beside it.

use std::cmp::Ordering;

use super::AdviseAsk;
use crate::analysis::describe::ratio_in_words;
use crate::analysis::{Cell, Head, Neighbour, Neighbours, Row, Section, Verdict};
use crate::pricing::{
    Amount, Basis, Change, Configuration, Credits, PriceList, Step, ratio, ungrouped,
};

const HEADS: [Head; 6] = [
    Head::words("axis", "axis", 0),
    Head::figures("choices", "choices", 3),
    Head::figures("cheapest", "cheapest", 1),
    Head::figures("dearest", "dearest", 1),
    Head::figures("spread", "apart", 2),
    Head::figures("times", "times", 0),
];

/// How far one axis moves the total.
struct Axis {
    name: &'static str,
    choices: u64,
    cheapest: Amount,
    dearest: Amount,
    /// What the cheapest and the dearest choice are called.
    names: [String; 2],
    /// The configuration with the cheapest choice.
    saving: Configuration,
}

impl Axis {
    /// `None` without two known totals.
    fn of<T: Copy>(
        name: &'static str,
        steps: &[Neighbour<T>],
        (called, step): (impl Fn(T) -> String, fn(T) -> Step),
        (from, list): (&Configuration, PriceList<'_>),
    ) -> Option<Self> {
        let known = steps.iter().filter(|step| step.total.credits().is_some());
        let choices = known.clone().count();
        let cheapest = known.clone().min_by_key(|step| step.total.known_part())?;
        let dearest = known.rev().max_by_key(|step| step.total.known_part())?;
        (choices > 1).then(|| Self {
            name,
            choices: u64::try_from(choices).unwrap_or(u64::MAX),
            cheapest: cheapest.total,
            dearest: dearest.total,
            names: [called(cheapest.to), called(dearest.to)],
            saving: step(cheapest.to).from(from, list.sheet),
        })
    }

    /// `147 (Nano Banana Pro) / 9 (ImageGen Fast) = 16.3 times`.
    fn arithmetic(&self) -> String {
        let [cheap, dear] = &self.names;
        let apart = self.spread() > Credits::ZERO;
        let times = self.times().map_or_else(String::new, |times| {
            let mark = self.basis().mark();
            format!(" = {mark}{}", ratio_in_words(&times, apart))
        });
        format!(
            "{} ({dear}) / {} ({cheap}){times}",
            self.dearest, self.cheapest
        )
    }

    fn ends(&self) -> (u128, u128) {
        let number = |amount: Amount| u128::from(amount.known_part().get());
        match (number(self.cheapest), number(self.dearest)) {
            // All choices are free: none costs more than another.
            (0, 0) => (1, 1),
            ends => ends,
        }
    }

    /// Which axis moves the total by the greater factor; from nothing to something is greater than any.
    fn by_factor(&self, other: &Self) -> Ordering {
        let ((less, more), (other_less, other_more)) = (self.ends(), other.ends());
        match (less, other_less) {
            (0, 0) => Ordering::Equal,
            (0, _) => Ordering::Greater,
            (_, 0) => Ordering::Less,
            _ => more
                .saturating_mul(other_less)
                .cmp(&other_more.saturating_mul(less)),
        }
    }

    fn spread(&self) -> Credits {
        self.dearest.known_part().minus(self.cheapest.known_part())
    }

    fn basis(&self) -> Basis {
        self.cheapest.basis().and(self.dearest.basis())
    }

    /// `16.3`; `None` where the cheapest is free.
    fn times(&self) -> Option<String> {
        ratio(self.dearest.known_part(), self.cheapest.known_part())
    }

    fn words(&self) -> String {
        let mark = self.basis().mark();
        self.times().map_or_else(
            || "from nothing".to_owned(),
            |times| format!("{mark}{times} times"),
        )
    }
}

pub(super) fn section(ask: &AdviseAsk, list: PriceList<'_>) -> Section {
    let near = Neighbours::of(&ask.configuration, list);
    // Edits alone have neither quality nor count.
    let run = ask.configuration.generation.is_some();
    let (sheet, at) = (list.sheet, (&ask.configuration, list));
    let model = |to| sheet.models.get(to).name.clone();
    let quality = |to| sheet.qualities.get(to).id.clone();
    let count = |to| format!("×{to}");
    let axes = [
        Axis::of("model", &near.models, (model, Step::Model), at),
        Axis::of("quality", &near.qualities, (quality, Step::Quality), at).filter(|_| run),
        Axis::of("count", &near.counts, (count, Step::Count), at).filter(|_| run),
    ];
    let axes: Vec<_> = axes.into_iter().flatten().collect();
    let most = axes.iter().reduce(|most, axis| match axis.by_factor(most) {
        Ordering::Greater => axis,
        Ordering::Less | Ordering::Equal => most,
    });
    let most = most.filter(|most| most.spread() > Credits::ZERO);
    let level = |axis: &Axis| most.is_some_and(|most| axis.by_factor(most) == Ordering::Equal);
    let leaders: Vec<_> = axes.iter().filter(|axis| level(axis)).collect();
    let verdict = match leaders.as_slice() {
        [] => Verdict::Open,
        [only] if only.name == "model" => Verdict::Holds,
        several if several.iter().any(|axis| axis.name == "model") => Verdict::Ties,
        _ => Verdict::Fails,
    };
    let names: Vec<_> = leaders.iter().map(|axis| axis.name).collect();
    let rows = axes.iter().map(|axis| {
        Row::of(vec![
            Cell::Words(axis.name.to_owned()),
            Cell::Number(axis.choices),
            Cell::Amount(axis.cheapest),
            Cell::Amount(axis.dearest),
            Cell::Change(Change::between(axis.cheapest, axis.dearest)),
            axis.times().map_or(Cell::Nothing, |words| Cell::Ratio {
                number: ungrouped(&words),
                words,
                basis: axis.basis(),
            }),
        ])
        .judged(if level(axis) {
            Verdict::Holds
        } else {
            Verdict::Open
        })
        .about(axis.saving.clone())
        .because(axis.arithmetic())
    });
    Section {
        key: "axes",
        title: "Model matters most".to_owned(),
        verdict,
        short: match (leaders.as_slice(), most) {
            ([only], _) => format!("{}, {}", only.name, only.words()),
            ([_, ..], Some(most)) => format!("{}, {}", names.join(" and "), most.words()),
            _ if axes.is_empty() => "nothing to compare".to_owned(),
            _ => "nothing moves the total".to_owned(),
        },
        sentence: sentence(&axes, most, verdict),
        identity: if most.is_none() && !axes.is_empty() {
            "none".to_owned()
        } else {
            names.join(" ")
        },
        others: Vec::new(),
        heads: HEADS.to_vec(),
        rows: rows.collect(),
    }
}

fn sentence(axes: &[Axis], most: Option<&Axis>, verdict: Verdict) -> String {
    let Some(most) = most else {
        let words = if axes.is_empty() {
            "No axis has two known totals to compare."
        } else {
            "Open here: nothing moves the total."
        };
        return words.to_owned();
    };
    let others = axes.iter().filter(|axis| axis.name != most.name);
    let others: Vec<_> = others
        .map(|axis| format!("{} {}", axis.name, axis.words()))
        .collect();
    let others = if others.is_empty() {
        String::new()
    } else {
        format!(" ({})", others.join(", "))
    };
    let start = match verdict {
        Verdict::Holds => "True here",
        Verdict::Ties => "A tie here",
        Verdict::Fails => "Not true here",
        Verdict::Open => "Open here",
    };
    let (name, words) = (most.name, most.words());
    let widest = axes.iter().map(Axis::spread).max().unwrap_or_default();
    let wider = axes
        .iter()
        .filter(|axis| axis.spread() == widest && widest > most.spread());
    let wider = wider.map(|axis| {
        let apart = |axis: &Axis| Amount::known(axis.spread(), axis.basis());
        format!(
            " In credits the {} moves more from here: {} apart, the {name} {}.",
            axis.name,
            apart(axis),
            apart(most)
        )
    });
    let wider = wider.collect::<String>();
    let cheapest = if most.times().is_some() {
        format!("its dearest choice costs {words} its cheapest")
    } else {
        "its cheapest choice is free".to_owned()
    };
    format!("{start}: the {name} moves the total most, as {cheapest}{others}.{wider}")
}
