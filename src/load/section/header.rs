//! `schema` and `[sheet]`: what the prices are of, and how they are reckoned.

use toml::de::DeValue;

use super::{Entry, Problem, Sink, not_a_table};
use crate::load::value::{integer, kind};
use crate::pricing::{CountRange, MAX_COUNT, Reading, Rounding};

/// The version of the format that this program reads.
const SCHEMA: i128 = 1;
const COUNT: &str = "{ min = 1, max = 8 }";

/// What `[sheet]` says.
pub(in crate::load) struct Header {
    pub(in crate::load) name: String,
    pub(in crate::load) source: String,
    pub(in crate::load) as_of: String,
    pub(in crate::load) reading: Reading,
    pub(in crate::load) rounding: Rounding,
    /// The range of counts, if it could be read.
    pub(in crate::load) count: Option<CountRange>,
}

impl Header {
    /// The range of counts, or any count: a range that could not be read makes no count wrong.
    pub(super) fn count_range(&self) -> CountRange {
        self.count.unwrap_or(CountRange {
            min: 1,
            max: MAX_COUNT,
        })
    }
}

/// Whether the sheet is of this schema, as far as it says. Of another schema nothing else can be judged.
pub(super) fn schema(root: &mut Entry<'_>) -> bool {
    let Some(value) = root.required("schema", "1") else {
        return true;
    };
    let DeValue::Integer(number) = value.get_ref() else {
        let found = kind(value.get_ref());
        root.report(Problem::new(
            value.span(),
            format!("schema is a whole number, not {found}"),
            "write schema = 1",
        ));
        return true;
    };
    let known = integer(number) == SCHEMA;
    if !known {
        root.report(Problem::new(
            value.span(),
            format!("this genpanel reads schema 1, not schema {number}"),
            "write schema = 1 if the rest is as schema 1 wants it; else use a newer genpanel",
        ));
    }
    known
}

pub(super) fn read<'f>(root: &mut Entry<'f>, sink: &'f Sink) -> Header {
    let mut header = Header {
        name: String::new(),
        source: String::new(),
        as_of: String::new(),
        reading: Reading::default(),
        rounding: Rounding::default(),
        count: None,
    };
    let Some(value) = root.value("sheet") else {
        root.report(Problem::absent(
            root.at.clone(),
            "there is no [sheet]",
            "write [sheet], and below it name = \"…\" and count = { min = 1, max = 8 }",
        ));
        return header;
    };
    let Some(table) = value.get_ref().as_table() else {
        root.report(not_a_table("sheet", value));
        return header;
    };
    let mut entry = Entry::new(table, value.span(), "[sheet]", sink);
    if let Some(name) = entry.text("name", "My image workspace") {
        header.name = name.value;
    }
    header.source = entry
        .words("source")
        .unwrap_or_else(|| "the sheet names no source".to_owned());
    header.as_of = as_of(&mut entry);
    let readings = Reading::ALL.map(|reading| (reading.word(), reading));
    header.reading = entry.choice("reading", &readings).unwrap_or_default();
    let roundings = Rounding::ALL.map(|rounding| (rounding.word(), rounding));
    header.rounding = entry.choice("rounding", &roundings).unwrap_or_default();
    header.count = count(&mut entry, sink);
    entry.finish();
    header
}

/// A date, in quotes or not.
fn as_of(entry: &mut Entry<'_>) -> String {
    let Some(value) = entry.value("as_of") else {
        return String::new();
    };
    if let DeValue::Datetime(date) = value.get_ref() {
        return date.to_string();
    }
    let Some(found) = entry.as_text("as_of", value) else {
        return String::new();
    };
    if is_no_day(&found.value) {
        let message = format!("as_of: there is no day {}", found.value);
        let write = "write year, month and day, such as 2026-11-22";
        entry.report(Problem::new(found.at, message, write));
    }
    found.value
}

/// Whether it is written as a day, and no calendar has it; any other words say themselves what they mean.
fn is_no_day(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut part = |long: usize| -> Option<u32> {
        let digits = parts.next()?;
        let whole = digits.len() == long && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse().ok().filter(|_| whole)
    };
    let day = part(4).zip(part(2)).zip(part(2));
    let Some(((year, month), day)) = day.filter(|_| parts.next().is_none()) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    !(1..=days).contains(&day)
}

fn count<'f>(entry: &mut Entry<'f>, sink: &'f Sink) -> Option<CountRange> {
    let value = entry.required("count", COUNT)?;
    let Some(table) = value.get_ref().as_table() else {
        let message = format!("count is a table, not {}", kind(value.get_ref()));
        entry.report(Problem::new(
            value.span(),
            message,
            format!("write count = {COUNT}"),
        ));
        return None;
    };
    let mut range = Entry::new(table, value.span(), "count", sink);
    let mut bound = |key, example| {
        let value = range.required(key, example)?;
        range.as_number(&format!("count.{key}"), value, 1..=u64::from(MAX_COUNT))
    };
    let (min, max) = (bound("min", "1"), bound("max", "8"));
    range.finish();
    let (min, max) = (min?, max?);
    if min.value > max.value {
        let message = format!("count.min {} is above count.max {}", min.value, max.value);
        let help = format!("write at most {}", max.value);
        entry.report(Problem::new(min.at, message, help));
        return None;
    }
    Some(CountRange {
        min: u32::try_from(min.value).unwrap_or(MAX_COUNT),
        max: u32::try_from(max.value).unwrap_or(MAX_COUNT),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_no_calendar_has_is_none_and_words_are_words() {
        for text in [
            "2026-13-45",
            "2026-00-01",
            "2026-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-01-00",
        ] {
            assert!(is_no_day(text), "{text}");
        }
        for text in [
            "",
            "2026-11-22",
            "2024-02-29",
            "2000-02-29",
            "2026",
            "2026-13",
            "26-13-45",
            "yesterday",
            "2026-13-45 or so",
            "2026-13-45-1",
        ] {
            assert!(!is_no_day(text), "{text}");
        }
    }
}
