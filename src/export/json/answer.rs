//! Answer: what was asked and each section by its key, as one object.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::decimal;
use super::quote::Step;
use crate::analysis::{Cell, Row, Section};
use crate::export::answers::Answers;
use crate::export::entry::whole;

impl Serialize for Answers<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        for (key, cell) in &self.asked {
            map.serialize_entry(key, &Value(cell))?;
        }
        map.serialize_entry("reading", self.list.reading.word())?;
        map.serialize_entry("sheet", &self.fingerprint.to_string())?;
        for section in &self.sections {
            map.serialize_entry(section.key, &Told(section, self))?;
        }
        map.end()
    }
}

struct Told<'a>(&'a Section, &'a Answers<'a>);

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(section, answers) = self;
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("question", &section.title)?;
        map.serialize_entry("verdict", &section.verdict.word())?;
        map.serialize_entry("sentence", &section.sentence)?;
        if !section.others.is_empty() {
            let flips: Vec<_> = section.flips().map(|other| other.reading.word()).collect();
            map.serialize_entry("flips_under", &flips)?;
        }
        let rows: Vec<_> = section
            .rows
            .iter()
            .map(|row| Line(row, section, answers))
            .collect();
        map.serialize_entry("rows", &rows)?;
        map.end()
    }
}

struct Line<'a>(&'a Row, &'a Section, &'a Answers<'a>);

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(row, section, answers) = self;
        let mut map = to.serialize_map(None)?;
        for (head, cell) in section.heads.iter().zip(&row.cells) {
            map.serialize_entry(head.key, &Value(cell))?;
        }
        map.serialize_entry("verdict", &row.verdict.word())?;
        map.serialize_entry("basis", &row.standing())?;
        map.serialize_entry("missing", &row.gap().word())?;
        if answers.explain {
            let proofs = answers.proofs(row);
            let steps: Vec<_> = proofs.iter().map(Step::of).collect();
            map.serialize_entry("proof", &steps)?;
            map.serialize_entry("arithmetic", &row.arithmetic)?;
        }
        map.end()
    }
}

/// A cell: numbers are bare, and what is missing is null.
struct Value<'a>(&'a Cell);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Cell::Words(words) => to.serialize_str(words),
            Cell::Number(number) => to.serialize_u64(*number),
            Cell::Amount(amount) => whole(*amount).serialize(to),
            Cell::Change(change) => change.signed().serialize(to),
            Cell::Ratio { number, .. } => decimal(number).serialize(to),
            Cell::Nothing => to.serialize_none(),
        }
    }
}
