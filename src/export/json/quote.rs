//! Quote: the object of one configuration.

use serde::Serialize;

use crate::analysis::Proof;
use crate::export::Entry;
use crate::export::entry::{basis, rule, whole};
use crate::pricing::{Item, QuoteLine};

#[derive(Serialize)]
pub(super) struct Quote<'e> {
    line: &'e str,
    name: &'e str,
    per_image: Option<u64>,
    count: u32,
    lines: Vec<Part<'e>>,
    generation: Option<u64>,
    edits: Option<u64>,
    total: Option<u64>,
    basis: Option<&'static str>,
    missing: Option<&'static str>,
    reading: &'static str,
    sheet: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<Vec<Step<'e>>>,
}

#[derive(Serialize)]
struct Part<'e> {
    item: &'static str,
    name: String,
    each: Option<u64>,
    times: u64,
    credits: Option<u64>,
    basis: Option<&'static str>,
    missing: Option<&'static str>,
    rule: String,
    source: &'e str,
}

#[derive(Serialize)]
pub(in crate::export) struct Step<'e> {
    title: &'e str,
    parts: Vec<Given<'e>>,
    arithmetic: String,
    credits: Option<u64>,
}

#[derive(Serialize)]
struct Given<'e> {
    figure: &'e str,
    what: &'e str,
    basis: &'static str,
    source: &'e str,
}

impl<'e> Quote<'e> {
    pub(super) fn of(entry: &'e Entry<'_>) -> Self {
        let quote = &entry.quote;
        Self {
            line: &entry.line,
            name: &entry.name,
            per_image: quote.per_image().and_then(whole),
            count: entry.count,
            lines: quote
                .lines
                .iter()
                .map(|line| Part::of(line, entry))
                .collect(),
            generation: whole(quote.generation()),
            edits: whole(quote.edits()),
            total: whole(quote.total),
            basis: basis(quote.total),
            missing: quote.total.gap().word(),
            reading: quote.reading.word(),
            sheet: entry.fingerprint.to_string(),
            proof: entry
                .proofs
                .as_ref()
                .map(|proofs| proofs.iter().map(Step::of).collect()),
        }
    }
}

impl<'e> Part<'e> {
    fn of(line: &QuoteLine<'e>, entry: &Entry<'_>) -> Self {
        Self {
            item: match line.item {
                Item::Generation { .. } => "generation",
                Item::Edit(_) => "edit",
            },
            name: entry.item_name(line.item),
            each: whole(line.each),
            times: line.times,
            credits: whole(line.amount),
            basis: basis(line.amount),
            missing: line.amount.gap().word(),
            rule: rule(line.rule),
            source: line.source,
        }
    }
}

impl<'e> Step<'e> {
    pub(in crate::export) fn of(proof: &'e Proof<'_>) -> Self {
        let parts = proof.parts.iter().map(|part| Given {
            figure: &part.figure,
            what: &part.what,
            basis: part.basis.word(),
            source: part.source,
        });
        Self {
            title: &proof.title,
            parts: parts.collect(),
            arithmetic: proof.arithmetic(),
            credits: whole(proof.amount),
        }
    }
}
