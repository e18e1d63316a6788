//! Diff: what two price sheets charge differently, and what that does to configurations, in every format.

mod cells;
mod explained;
mod object;
mod rows;

use std::io::{self, Write};

use super::{Format, csv, json, markdown, proof, table};
use crate::analysis::{Difference, DifferenceKind, Effect, EffectProof, Limit, times};
use crate::pricing::{Fingerprint, plain};

/// Two sheets, their differences, and the totals that they give.
#[derive(Clone, Debug)]
pub struct Diffed<'s> {
    /// The old sheet.
    pub old: Side,
    /// The new sheet.
    pub new: Side,
    /// What they charge differently.
    pub differences: Vec<Difference>,
    /// What that does to configurations and plans.
    pub effects: Vec<Effect>,
    /// By how much a total may rise, if that was asked.
    pub limit: Option<Limit>,
    /// How each total comes about, in the order of the effects, if that was asked for.
    pub proofs: Option<Vec<EffectProof<'s>>>,
}

/// One of two sheets.
#[derive(Clone, Debug)]
pub struct Side {
    /// The file, as messages name it.
    pub file: String,
    /// What the prices are of.
    pub name: String,
    /// The day they were read.
    pub as_of: String,
    /// The hash of the prices.
    pub fingerprint: Fingerprint,
}

/// Writes the differences of two sheets.
///
/// # Errors
///
/// When they cannot be written.
pub fn difference(format: Format, diffed: &Diffed<'_>, mut out: impl Write) -> io::Result<()> {
    match format {
        Format::Table => diffed.table(&mut out)?,
        Format::Markdown => diffed.markdown(&mut out)?,
        Format::Csv => csv::rows(&rows::columns(diffed), &rows::rows(diffed), &mut out)?,
        Format::Json => json::object(&object::Object::of(diffed), &mut out)?,
    }
    out.flush()
}

impl Diffed<'_> {
    /// What rises by more than the limit.
    pub fn above(&self) -> impl Iterator<Item = &Effect> {
        let limit = self.limit;
        self.effects
            .iter()
            .filter(move |effect| limit.is_some_and(|limit| effect.exceeds(limit) == Some(true)))
    }

    /// Of what nobody can say whether it rises by more than the limit.
    pub fn unsure(&self) -> impl Iterator<Item = &Effect> {
        let limit = self.limit;
        self.effects
            .iter()
            .filter(move |effect| limit.is_some_and(|limit| effect.exceeds(limit).is_none()))
    }

    /// How many prices differ, in words.
    pub fn sentence(&self) -> String {
        let count = |kind| {
            let of_kind = self.differences.iter().filter(|one| one.kind() == kind);
            (of_kind.count(), DifferenceKind::word(kind))
        };
        let counts = DifferenceKind::ALL.map(count);
        let mut parts = counts.iter().filter(|(number, _)| *number > 0);
        let Some((first, kind)) = parts.next() else {
            return "no price differs".to_owned();
        };
        let first = format!("{} {kind}", times(*first as u64, ("price", "prices")));
        let rest = parts.map(|(number, kind)| format!("{number} {kind}"));
        std::iter::once(first)
            .chain(rest)
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn table(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(out, "from  {}", self.old.words())?;
        writeln!(out, "to    {}", self.new.words())?;
        writeln!(out, "\n{}", self.sentence())?;
        if !self.differences.is_empty() {
            let below = |at: usize| proof::steps(&self.price_arithmetic(at)).collect();
            table::explained_rows(&cells::PRICES, &cells::prices(self), below, &mut *out)?;
        }
        if !self.effects.is_empty() {
            writeln!(out)?;
            let (columns, rows) = (cells::of_totals(self), cells::totals(self));
            let below = |at: usize| self.total_lines(at);
            table::explained_rows(&columns, &rows, below, &mut *out)?;
        }
        Ok(())
    }

    /// Fit for a comment under a change: the sum of it first, then the prices, then the totals.
    fn markdown(&self, out: &mut impl Write) -> io::Result<()> {
        let escape = markdown::escape;
        writeln!(out, "**Price sheet: {}**\n", escape(&self.sentence()))?;
        let (old, new) = (self.old.words(), self.new.words());
        writeln!(out, "From {} to {}.", escape(&old), escape(&new))?;
        if !self.differences.is_empty() {
            writeln!(out)?;
            let (mut columns, mut rows) = (cells::PRICES.to_vec(), cells::prices(self));
            self.explain(&mut columns, &mut rows, |at| self.price_arithmetic(at));
            markdown::rows(&columns, &rows, &mut *out)?;
        }
        if !self.effects.is_empty() {
            writeln!(out)?;
            let (mut columns, mut rows) = (cells::of_totals(self), cells::totals(self));
            self.explain(&mut columns, &mut rows, |at| self.total_cell(at));
            markdown::rows(&columns, &rows, &mut *out)?;
        }
        match self.verdict() {
            Some(verdict) => writeln!(out, "\n**{}**", escape(&verdict)),
            None => Ok(()),
        }
    }

    /// Whether anything rises by more than the limit, in words; `None` without a limit.
    pub fn verdict(&self) -> Option<String> {
        let limit = self.limit?;
        let above: Vec<_> = self
            .above()
            .map(|effect| match effect.percent("-") {
                Some(percent) => format!("{} ({percent})", plain(&effect.name)),
                None => plain(&effect.name),
            })
            .collect();
        Some(match above.len() {
            0 if self.unsure().next().is_some() => {
                format!("Nothing is known to rise by more than {limit}")
            }
            0 => format!("Nothing rises by more than {limit}"),
            1 => format!("1 total rises by more than {limit}: {}", above.concat()),
            several => format!(
                "{several} totals rise by more than {limit}: {}",
                above.join(", ")
            ),
        })
    }
}

impl Side {
    /// The file, with what tells its prices from others.
    fn words(&self) -> String {
        let Self {
            file,
            as_of,
            fingerprint,
            ..
        } = self;
        if as_of.is_empty() {
            format!("{file} ({fingerprint})")
        } else {
            format!("{file} ({fingerprint}, as of {})", plain(as_of))
        }
    }
}
