//! Entry: one table of the file, read key by key; every slip becomes a problem and reading goes on.

use std::cell::RefCell;
use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Problem;
use super::value::{integer, kind};
use crate::pricing::{grouped, is_unsafe, nearest, plain};

/// Where the problems of a file gather.
#[derive(Default)]
pub(super) struct Sink(RefCell<Vec<Problem>>);

impl Sink {
    pub(super) fn report(&self, problem: Problem) {
        self.0.borrow_mut().push(problem);
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.0.into_inner()
    }
}

/// A value of the right type, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Found<T> {
    pub(super) value: T,
    pub(super) at: Range<usize>,
}

/// A table that is being read.
pub(super) struct Entry<'f> {
    table: &'f DeTable<'f>,
    /// Where the table begins, for what is missing from it.
    pub(super) at: Range<usize>,
    /// What the table is called, such as `[[model]]`.
    pub(super) name: String,
    asked: Vec<&'static str>,
    sink: &'f Sink,
}

impl<'f> Entry<'f> {
    pub(super) fn new(
        table: &'f DeTable<'f>,
        at: Range<usize>,
        name: impl Into<String>,
        sink: &'f Sink,
    ) -> Self {
        Self {
            table,
            at,
            name: name.into(),
            asked: Vec::new(),
            sink,
        }
    }

    pub(super) fn report(&self, problem: Problem) {
        self.sink.report(problem);
    }

    /// The value of a key, if it is there.
    pub(super) fn value(&mut self, key: &'static str) -> Option<&'f Spanned<DeValue<'f>>> {
        self.asked.push(key);
        self.table.get(key)
    }

    /// The value of a key that must be there.
    pub(super) fn required(
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
    pub(super) fn text(&mut self, key: &'static str, example: &str) -> Option<Found<String>> {
        let value = self.required(key, &format!("\"{example}\""))?;
        self.as_text(key, value)
    }

    /// A text that may be there.
    pub(super) fn optional_text(&mut self, key: &'static str) -> Option<Found<String>> {
        let value = self.value(key)?;
        self.as_text(key, value)
    }

    /// A text of some lines, without its place.
    pub(super) fn words(&mut self, key: &'static str) -> Option<String> {
        self.optional_text(key).map(|found| found.value)
    }

    pub(super) fn as_text(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Found<String>> {
        const LONGEST: usize = 1_000;
        let at = value.span();
        let Some(text) = value.get_ref().as_str() else {
            let found = kind(value.get_ref());
            self.report(Problem::new(
                at,
                format!("{key} is a text, not {found}"),
                format!("put it in quotes: {key} = \"…\""),
            ));
            return None;
        };
        let problem = if text.trim().is_empty() {
            Some((
                format!("{key} is empty"),
                "write something between the quotes",
            ))
        } else if text.chars().count() > LONGEST {
            Some((
                format!("{key} is longer than 1,000 characters"),
                "shorten it",
            ))
        } else {
            let unsafe_sign = text.chars().find(|sign| is_unsafe(*sign));
            unsafe_sign.map(|sign| {
                let code = u32::from(sign);
                let message =
                    format!("{key} holds U+{code:04X}, which a terminal would obey or hide");
                (message, "take the character out")
            })
        };
        if let Some((message, help)) = problem {
            self.report(Problem::new(at, message, help));
            return None;
        }
        Some(Found {
            value: text.to_owned(),
            at,
        })
    }

    /// One of some words, by its index.
    pub(super) fn choice<T: Copy>(&mut self, key: &'static str, all: &[(&str, T)]) -> Option<T> {
        let found = self.optional_text(key)?;
        let chosen = all.iter().find(|(word, _)| *word == found.value);
        if chosen.is_none() {
            let words = all.iter().map(|(word, _)| *word);
            let shown = words.clone().collect::<Vec<_>>().join(", ");
            let help = match nearest(&found.value, words) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => format!("write one of {shown}"),
            };
            let given = plain(&found.value);
            self.report(Problem::new(
                found.at,
                format!("\"{given}\" is no {key}: {key} is one of {shown}"),
                help,
            ));
        }
        chosen.map(|(_, value)| *value)
    }

    /// A whole number within a range.
    pub(super) fn as_number(
        &self,
        what: &str,
        value: &Spanned<DeValue<'_>>,
        range: RangeInclusive<u64>,
    ) -> Option<Found<u64>> {
        let at = value.span();
        let (least, most) = (*range.start(), *range.end());
        let DeValue::Integer(number) = value.get_ref() else {
            let found = kind(value.get_ref());
            let help = match value.get_ref().as_str() {
                Some(text) if text.parse::<u64>().is_ok() => format!("write {text} without quotes"),
                _ => format!("write a whole number from {}", grouped(least)),
            };
            self.report(Problem::new(
                at,
                format!("{what} is a whole number, not {found}"),
                help,
            ));
            return None;
        };
        let number = integer(number);
        if let Ok(value) = u64::try_from(number)
            && range.contains(&value)
        {
            return Some(Found { value, at });
        }
        let message = if number == 0 {
            format!("{what} is 0")
        } else if number < 0 {
            format!("{what} is below 0")
        } else if number < i128::from(least) {
            format!("{what} is below {}", grouped(least))
        } else {
            format!("{what} is above {}", grouped(most))
        };
        let help = format!(
            "write a whole number from {} to {}",
            grouped(least),
            grouped(most)
        );
        self.report(Problem::new(at, message, help));
        None
    }

    /// A table within this one, with its keys in the file's order.
    pub(super) fn as_pairs(
        &self,
        key: &str,
        value: &'f Spanned<DeValue<'f>>,
        example: &str,
    ) -> Vec<(Found<&'f str>, &'f Spanned<DeValue<'f>>)> {
        let Some(table) = value.get_ref().as_table() else {
            let found = kind(value.get_ref());
            let message = format!("{key} is a table, not {found}");
            self.report(Problem::new(
                value.span(),
                message,
                format!("write {key} = {example}"),
            ));
            return Vec::new();
        };
        let mut pairs: Vec<_> = table
            .iter()
            .map(|(name, value)| {
                let found = Found {
                    value: name.get_ref().as_ref(),
                    at: name.span(),
                };
                (found, value)
            })
            .collect();
        pairs.sort_by_key(|(name, _)| name.at.start);
        if pairs.is_empty() {
            let message = format!("{key} is empty");
            self.report(Problem::new(
                value.span(),
                message,
                format!("write {key} = {example}"),
            ));
        }
        pairs
    }

    /// A list of values.
    pub(super) fn as_list(
        &self,
        key: &str,
        value: &'f Spanned<DeValue<'f>>,
        example: &str,
    ) -> &'f [Spanned<DeValue<'f>>] {
        let items = value.get_ref().as_array();
        let problem = match items {
            None => Some(format!("{key} is a list, not {}", kind(value.get_ref()))),
            Some(items) if items.is_empty() => Some(format!("{key} is empty")),
            Some(_) => None,
        };
        if let Some(message) = problem {
            self.report(Problem::new(
                value.span(),
                message,
                format!("write {key} = {example}"),
            ));
        }
        items.map_or(&[], |items| items)
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self) {
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
