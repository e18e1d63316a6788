//! Entry: one table of the file, read key by key; every slip becomes a problem and reading goes on.

mod values;

use std::cell::RefCell;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Problem;
use crate::pricing::{nearest, plain};

/// Where the problems of a file gather.
#[derive(Default)]
pub(crate) struct Sink(RefCell<Vec<Problem>>);

impl Sink {
    pub(crate) fn report(&self, problem: Problem) {
        self.0.borrow_mut().push(problem);
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.0.into_inner()
    }
}

/// A value of the right type, and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Found<T> {
    pub(crate) value: T,
    pub(crate) at: Range<usize>,
}

/// A table that is being read.
pub(crate) struct Entry<'f> {
    table: &'f DeTable<'f>,
    /// Where the table begins, for what is missing from it.
    pub(crate) at: Range<usize>,
    /// What the table is called, such as `[[model]]`.
    pub(crate) name: String,
    asked: Vec<&'static str>,
    sink: &'f Sink,
}

/// About how many keys a table knows.
const KEYS: usize = 8;

impl<'f> Entry<'f> {
    pub(crate) fn new(
        table: &'f DeTable<'f>,
        at: Range<usize>,
        name: impl Into<String>,
        sink: &'f Sink,
    ) -> Self {
        Self {
            table,
            at,
            name: name.into(),
            asked: Vec::with_capacity(KEYS),
            sink,
        }
    }

    pub(crate) fn report(&self, problem: Problem) {
        self.sink.report(problem);
    }

    pub(super) fn report_some(&self, problem: Option<Problem>) {
        if let Some(problem) = problem {
            self.report(problem);
        }
    }

    /// Whether a key is there, without asking for it: a key that only others of its kind have stays unknown.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Whether nothing at all is there.
    pub(super) fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// The value of a key, if it is there.
    pub(crate) fn value(&mut self, key: &'static str) -> Option<&'f Spanned<DeValue<'f>>> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        self.table.get(key)
    }

    /// The value of a key that must be there.
    pub(crate) fn required(
        &mut self,
        key: &'static str,
        example: &str,
    ) -> Option<&'f Spanned<DeValue<'f>>> {
        let value = self.value(key);
        if value.is_none() {
            self.report(Problem::absent(
                self.at.clone(),
                format!("{} has no {key}", self.name),
                format!("add {key} = {example}"),
            ));
        }
        value
    }

    /// A text that must be there.
    pub(crate) fn text(&mut self, key: &'static str, example: &str) -> Option<Found<String>> {
        let Some(value) = self.value(key) else {
            self.required(key, &format!("\"{example}\""));
            return None;
        };
        self.as_text(key, value)
    }

    /// A text that may be there.
    pub(crate) fn optional_text(&mut self, key: &'static str) -> Option<Found<String>> {
        let value = self.value(key)?;
        self.as_text(key, value)
    }

    /// A text of some lines, without its place.
    pub(crate) fn words(&mut self, key: &'static str) -> Option<String> {
        self.optional_text(key).map(|found| found.value)
    }

    /// Every key that is there, for a table whose keys are names of the person's choice.
    pub(crate) fn every(
        &self,
    ) -> impl Iterator<Item = (Found<String>, &'f Spanned<DeValue<'f>>)> + use<'f> {
        self.table.iter().map(|(name, value)| {
            let key: &str = name.get_ref();
            let found = Found {
                value: key.to_owned(),
                at: name.span(),
            };
            (found, value)
        })
    }

    /// Reports every key that nobody asked for.
    pub(crate) fn finish(self) {
        for (name, _) in self.table {
            let key: &str = name.get_ref();
            if self.asked.contains(&key) {
                continue;
            }
            let known = self.asked.iter().copied();
            let help = match nearest(key, known.clone()) {
                Some(near) => format!("did you mean {near}?"),
                None => format!("known here: {}", known.collect::<Vec<_>>().join(", ")),
            };
            let message = format!("{} has no key \"{}\"", self.name, plain(key));
            self.report(Problem::new(name.span(), message, help));
        }
    }
}
