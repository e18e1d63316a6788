//! Object: the differences of two sheets as one JSON object.

use serde::Serialize;

use super::{Diffed, Side};
use crate::analysis::{Difference, DifferenceKind, Effect, EffectProof, SideProof, Value};
use crate::export::entry::{basis, whole};
use crate::export::json::{Step, decimal};
use crate::pricing::{Amount, Credits};

#[derive(Serialize)]
pub(super) struct Object<'d> {
    old: OneSheet<'d>,
    new: OneSheet<'d>,
    /// Whether every price is the same, and how prices are reckoned.
    same_prices: bool,
    changed: usize,
    added: usize,
    removed: usize,
    differences: Vec<OnePrice<'d>>,
    totals: Vec<Total<'d>>,
    limit: Option<f64>,
    above: Vec<&'d str>,
    sentence: String,
}

#[derive(Serialize)]
struct OneSheet<'d> {
    file: &'d str,
    name: &'d str,
    as_of: &'d str,
    sheet: String,
}

#[derive(Serialize)]
struct OnePrice<'d> {
    kind: &'static str,
    section: &'static str,
    id: &'d str,
    name: &'d str,
    price: &'d str,
    unit: Option<&'static str>,
    before: Option<Given>,
    after: Option<Given>,
    change: Option<i128>,
    percent: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arithmetic: Option<String>,
}

/// What a sheet says: a number with its basis and gap, or a word.
#[derive(Serialize)]
#[serde(untagged)]
enum Given {
    Number(Figure),
    Word(String),
}

#[derive(Serialize)]
struct Figure {
    number: Option<u64>,
    basis: Option<&'static str>,
    missing: Option<&'static str>,
}

#[derive(Serialize)]
struct Total<'d> {
    of: &'d str,
    label: Option<&'d str>,
    before: Option<Figure>,
    after: Option<Figure>,
    change: Option<i128>,
    percent: Option<f64>,
    /// The reason why a sheet gives no total, of the old one and of the new one.
    problems: [Option<&'d str>; 2],
    budget: Option<u64>,
    within_budget: Option<[bool; 2]>,
    above_limit: Option<bool>,
    /// How the total comes about on the old sheet and on the new one.
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<[Option<Vec<Step<'d>>>; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arithmetic: Option<String>,
}

impl<'d> Object<'d> {
    pub(super) fn of(diffed: &'d Diffed<'_>) -> Self {
        let count = |kind: DifferenceKind| {
            let of_kind = diffed.differences.iter().filter(|one| one.kind() == kind);
            of_kind.count()
        };
        let explain = diffed.proofs.is_some();
        Self {
            old: OneSheet::of(&diffed.old),
            new: OneSheet::of(&diffed.new),
            same_prices: !diffed.differences.iter().any(Difference::is_price),
            changed: count(DifferenceKind::Changed),
            added: count(DifferenceKind::Added),
            removed: count(DifferenceKind::Removed),
            differences: (0..)
                .zip(&diffed.differences)
                .map(|(at, one)| OnePrice {
                    arithmetic: explain.then(|| diffed.price_arithmetic(at)),
                    ..OnePrice::of(one)
                })
                .collect(),
            totals: (0..)
                .zip(&diffed.effects)
                .map(|(at, effect)| Total::of((at, effect), diffed))
                .collect(),
            limit: diffed.limit.and_then(|limit| decimal(&limit.percent())),
            above: diffed.above().map(|effect| effect.name.as_str()).collect(),
            sentence: diffed.sentence(),
        }
    }
}

impl<'d> OneSheet<'d> {
    fn of(side: &'d Side) -> Self {
        Self {
            file: &side.file,
            name: &side.name,
            as_of: &side.as_of,
            sheet: side.fingerprint.to_string(),
        }
    }
}

impl<'d> OnePrice<'d> {
    fn of(one: &'d Difference) -> Self {
        Self {
            kind: one.kind().word(),
            section: one.section.word(),
            id: &one.id,
            name: &one.name,
            price: &one.what,
            unit: one.before.or(one.after).and_then(Value::unit),
            before: one.before.map(Given::of),
            after: one.after.map(Given::of),
            change: one.change().signed(),
            percent: one.percent_number().as_deref().and_then(decimal),
            arithmetic: None,
        }
    }
}

impl Given {
    fn of(value: Value) -> Self {
        match value.amount() {
            Some(amount) => Self::Number(Figure::of(amount)),
            None => Self::Word(value.to_string()),
        }
    }
}

impl Figure {
    fn of(amount: Amount) -> Self {
        Self {
            number: whole(amount),
            basis: basis(amount),
            missing: amount.gap().word(),
        }
    }
}

impl<'d> Total<'d> {
    fn of((at, effect): (usize, &'d Effect), diffed: &'d Diffed<'_>) -> Self {
        let proof = diffed.total_proof(at);
        let steps = |side: Option<&'d SideProof<'_>>| {
            side.map(|side| side.proofs.iter().map(Step::of).collect())
        };
        let number = |total: &Result<Amount, String>| total.as_ref().ok().copied().map(Figure::of);
        let problem = |total: &'d Result<Amount, String>| total.as_ref().err().map(String::as_str);
        Self {
            of: &effect.name,
            label: effect.label.as_deref(),
            before: number(&effect.before),
            after: number(&effect.after),
            change: effect.change().signed(),
            percent: effect.percent_number().as_deref().and_then(decimal),
            problems: [problem(&effect.before), problem(&effect.after)],
            budget: effect.budget.map(Credits::get),
            within_budget: effect.within_budget(),
            above_limit: diffed.limit.and_then(|limit| effect.exceeds(limit)),
            proof: proof.map(|of| [steps(of.old.as_ref()), steps(of.new.as_ref())]),
            arithmetic: proof.map(EffectProof::arithmetic),
        }
    }
}
