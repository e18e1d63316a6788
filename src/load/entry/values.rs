//! The values of an entry: each of the type that its key asks for, or a problem.

use std::ops::RangeInclusive;

use toml::Spanned;
use toml::de::DeValue;

use super::{Entry, Found};
use crate::load::Problem;
use crate::load::value::{integer, kind, whole};
use crate::pricing::{grouped, is_unsafe, nearest, plain};

/// The most characters of a text, where nothing else is said.
const LONGEST: usize = 1_000;

impl<'f> Entry<'f> {
    pub(crate) fn as_text(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Found<String>> {
        self.as_text_up_to(LONGEST, key, value)
    }

    /// A text of at most so many characters, all of which can be shown.
    pub(crate) fn as_text_up_to(
        &self,
        longest: usize,
        key: &str,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<Found<String>> {
        self.shown(longest, key, value).map(|text| Found {
            value: text.to_owned(),
            at: value.span(),
        })
    }

    /// The same where it stands.
    fn shown<'v>(
        &self,
        longest: usize,
        key: &str,
        value: &'v Spanned<DeValue<'_>>,
    ) -> Option<&'v str> {
        let at = value.span();
        let Some(text) = value.get_ref().as_str() else {
            let found = kind(value.get_ref());
            let help = if value.get_ref().is_array() || value.get_ref().is_table() {
                "write one text in quotes"
            } else {
                "put it in quotes"
            };
            let message = format!("{key} is a text, not {found}");
            self.report(Problem::new(at, message, help));
            return None;
        };
        let is_plain = |text: &str| text.bytes().all(|byte| matches!(byte, b'!'..=b'~' | b' '));
        let problem = if text.len() <= longest && !text.starts_with(' ') && is_plain(text) {
            (text.is_empty()).then(|| {
                (
                    format!("{key} is empty"),
                    "write something between the quotes",
                )
            })
        } else if text.trim().is_empty() {
            Some((
                format!("{key} is empty"),
                "write something between the quotes",
            ))
        } else if text.chars().count() > longest {
            Some((
                format!(
                    "{key} is longer than {} characters",
                    grouped(u64::try_from(longest).unwrap_or(u64::MAX))
                ),
                "shorten it",
            ))
        } else if text.contains('\n') {
            Some((
                format!("{key} runs over several lines"),
                "write it on one line",
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
        Some(text)
    }

    /// One of some words, by its index.
    pub(crate) fn choice<T: Copy>(&mut self, key: &'static str, all: &[(&str, T)]) -> Option<T> {
        let value = self.value(key)?;
        let found = self.shown(LONGEST, key, value)?;
        let chosen = all.iter().find(|(word, _)| *word == found);
        if chosen.is_none() {
            let words = all.iter().map(|(word, _)| *word);
            let shown = words.clone().collect::<Vec<_>>().join(", ");
            let help = match nearest(found, words) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => format!("write one of {shown}"),
            };
            let given = plain(found);
            self.report(Problem::new(
                value.span(),
                format!("\"{given}\" is no {key}: {key} is one of {shown}"),
                help,
            ));
        }
        chosen.map(|(_, value)| *value)
    }

    /// A whole number within a range.
    pub(crate) fn as_number(
        &self,
        what: &str,
        value: &Spanned<DeValue<'_>>,
        range: RangeInclusive<u64>,
    ) -> Option<Found<u64>> {
        let at = value.span();
        let (least, most) = (*range.start(), *range.end());
        let DeValue::Integer(number) = value.get_ref() else {
            let found = kind(value.get_ref());
            let help = whole(value.get_ref()).unwrap_or_else(|| {
                let (least, most) = (grouped(least), grouped(most));
                format!("write a whole number from {least} to {most}")
            });
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
        let help = if number < i128::from(least) {
            format!("write at least {}", grouped(least))
        } else {
            format!("write at most {}", grouped(most))
        };
        self.report(Problem::new(at, message, help));
        None
    }

    /// A table within this one, with its keys in the file's order.
    pub(in crate::load) fn as_pairs(
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
            self.report(Problem::absent(
                value.span(),
                message,
                format!("write {key} = {example}"),
            ));
        }
        pairs
    }

    /// Whether a name was split at its dot, as TOML does where the quotes are missing; reports it.
    pub(in crate::load) fn splits_a_name(
        &self,
        name: &Found<&str>,
        value: &Spanned<DeValue<'_>>,
    ) -> bool {
        let mut rest = value.get_ref();
        if !rest.is_table() {
            return false;
        }
        let mut whole = plain(name.value);
        while let Some((key, value)) = rest.as_table().and_then(|table| table.iter().next()) {
            whole = format!("{whole}.{}", plain(key.get_ref()));
            rest = value.get_ref();
        }
        self.report(Problem::new(
            name.at.clone(),
            format!("\"{}\" is a table here, not a price", plain(name.value)),
            format!("a name with a dot stands in quotes: \"{whole}\" = …"),
        ));
        true
    }

    /// A list of values.
    pub(crate) fn as_list(
        &self,
        key: &str,
        value: &'f Spanned<DeValue<'f>>,
        example: &str,
    ) -> &'f [Spanned<DeValue<'f>>] {
        let items = value.get_ref().as_array();
        let help = format!("write {key} = {example}");
        match items {
            None => {
                let message = format!("{key} is a list, not {}", kind(value.get_ref()));
                self.report(Problem::new(value.span(), message, help));
            }
            Some(items) if items.is_empty() => {
                let message = format!("{key} is empty");
                self.report(Problem::absent(value.span(), message, help));
            }
            Some(_) => {}
        }
        items.map_or(&[], |items| items)
    }
}
