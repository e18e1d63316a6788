//! Syntax errors: what is not TOML, in words, and what else may be said of a file that has some.

use std::collections::BTreeSet;

use toml::de::Error;

use super::Problem;
use crate::load::lines::Lines;
use crate::pricing::plain;

/// What makes the reader give up, so that what follows must be read without it.
const STOPS: [&str; 2] = ["key with no value", "invalid key-value pair"];
/// What it says of every line that an unclosed list or table swallows.
const SWALLOWED: [&str; 4] = [
    "missing comma between array elements",
    "unexpected `=` in array",
    "missing comma between key-value pairs",
    "missing key for inline table element",
];

/// The text without the lines at which the reader would give up, every byte in its place; `None` where it need not.
pub(super) fn readable(text: &str, errors: &[Error]) -> Option<String> {
    if errors.is_empty() {
        return None;
    }
    let lines = Lines::of(text);
    let mut readable = text.as_bytes().to_vec();
    let mut changed = false;
    for error in errors
        .iter()
        .filter(|error| STOPS.contains(&error.message_head()))
    {
        let start = lines.start(error.start(text));
        let line = text.get(start..).unwrap_or_default();
        let line = line.split('\n').next().unwrap_or_default();
        // Without its head a table's keys would fall to the table before.
        if line.trim_start().starts_with('[') {
            continue;
        }
        if let Some(bytes) = readable.get_mut(start..start + line.len()) {
            bytes.fill(b' ');
            changed = true;
        }
    }
    changed.then(|| String::from_utf8(readable).ok()).flatten()
}

/// The syntax errors, and of the other problems those that they did not bring about.
pub(super) fn merged(text: &str, errors: &[Error], mut problems: Vec<Problem>) -> Vec<Problem> {
    if errors.is_empty() {
        return problems;
    }
    let lines = Lines::of(text);
    let mut broken = BTreeSet::new();
    let mut syntax = Vec::new();
    let mut sorted: Vec<&Error> = errors.iter().collect();
    sorted.sort_by_key(|error| error.start(text));
    for error in sorted {
        // One slip often makes the reader stumble several times; the first says where.
        if !broken.insert(lines.number(error.start(text))) {
            continue;
        }
        let start = lines.start(error.start(text));
        let line = text.get(start..).unwrap_or_default();
        let before = text.get(start..error.start(text)).unwrap_or_default();
        if SWALLOWED.contains(&error.message_head()) && is_key(before) && begins_anew(line) {
            let message = "the list or table before this line is not closed";
            let at = start..start + line.split('\n').next().unwrap_or_default().trim_end().len();
            syntax.push(Problem::new(at, message, "write ] or } where it ends"));
            problems.retain(|problem| problem.at.start < start);
            break;
        }
        syntax.push(problem(text, error));
    }
    let heads: BTreeSet<usize> = text
        .lines()
        .zip(1..)
        .filter(|(line, _)| line.trim_start().starts_with('['))
        .map(|(_, number)| number)
        .collect();
    problems.retain(|problem| {
        let line = lines.number(problem.at.start);
        let head = heads.range(..=line).next_back();
        // What a syntax error swallowed is not missing, what it broke is not wrong a second time,
        // what follows a broken head belongs nowhere, and what stands nowhere was made up to read on.
        !problem.absence
            && !problem.at.is_empty()
            && !broken.contains(&line)
            && head.is_none_or(|head| !broken.contains(head))
    });
    problems.extend(syntax);
    problems
}

/// Whether a line looks like the head of a section or like a key with its value.
fn begins_anew(line: &str) -> bool {
    let line = line.split('\n').next().unwrap_or_default();
    let key = line.split_once('=').map(|(key, _)| key.trim());
    line.starts_with('[') || key.is_some_and(|key| !key.is_empty() && is_key(key))
}

fn is_key(text: &str) -> bool {
    text.bytes()
        .all(|sign| sign.is_ascii_alphanumeric() || b"_- ".contains(&sign))
}

trait Parts {
    fn start(&self, text: &str) -> usize;
    fn message_head(&self) -> &str;
}

impl Parts for Error {
    fn start(&self, text: &str) -> usize {
        self.span().map_or(text.len(), |span| span.start)
    }

    /// The message without what was expected instead.
    fn message_head(&self) -> &str {
        let message = self.message();
        message
            .split_once(", expected ")
            .map_or(message, |(head, _)| head)
    }
}

fn problem(text: &str, error: &Error) -> Problem {
    let at = error.span().unwrap_or(text.len()..text.len());
    let marked = plain(text.get(at.clone()).unwrap_or_default());
    let first = text.get(at.start..).and_then(|rest| rest.chars().next());
    if let Some(sign) = first.filter(|sign| sign.is_control() && !matches!(sign, '\n' | '\r')) {
        let message = format!("U+{:04X} cannot stand here as it is", u32::from(sign));
        return Problem::new(at, message, "take the character out");
    }
    let head = error.message_head();
    let expected = error.message().strip_prefix(head).unwrap_or_default();
    let expected = expected.strip_prefix(", expected ").unwrap_or_default();
    let (message, help) = match head {
        "duplicate key" => (
            format!("the key {marked} is there twice"),
            "take one of them out".to_owned(),
        ),
        "string values must be quoted" if marked.trim().is_empty() => (
            "the value is missing".to_owned(),
            "write it after the =".to_owned(),
        ),
        "string values must be quoted" => (
            format!("{marked} is not a value"),
            format!("a text stands in quotes: \"{marked}\""),
        ),
        "key with no value" => (
            "a key without a value".to_owned(),
            "write key = value".to_owned(),
        ),
        "invalid key-value pair" => (
            "neither a key nor a section".to_owned(),
            "write key = value, or [section]".to_owned(),
        ),
        "unquoted keys cannot be empty" | "invalid unquoted key" => (
            "no key can be read here".to_owned(),
            "write key = value".to_owned(),
        ),
        "unexpected key or value" => (
            "nothing more may stand on this line".to_owned(),
            "take it out".to_owned(),
        ),
        "missing escaped value" => (
            "this is no escape that TOML knows".to_owned(),
            "write \\\\ for one \\".to_owned(),
        ),
        "extra `=`" => ("one = too many".to_owned(), "take it out".to_owned()),
        "unexpected leading zero" => (
            "a number begins with 0".to_owned(),
            "take the 0 out".to_owned(),
        ),
        "unclosed table" => ("the bracket is not closed".to_owned(), "write ]".to_owned()),
        "unclosed array table" => (
            "the brackets are not closed".to_owned(),
            "write ]]".to_owned(),
        ),
        "missing comma between array elements" | "missing comma between key-value pairs" => (
            "a comma is missing".to_owned(),
            "write , before this".to_owned(),
        ),
        "invalid basic string"
        | "invalid multi-line basic string"
        | "invalid literal string"
        | "invalid multi-line literal string"
            if matches!(expected, "`\"`" | "`'`" | "'`'") =>
        {
            (
                "the text is not closed".to_owned(),
                "end it with the quotes that it begins with".to_owned(),
            )
        }
        "unclosed array" => ("the list is not closed".to_owned(), "write ]".to_owned()),
        "unclosed inline table" => ("the table is not closed".to_owned(), "write }".to_owned()),
        _ => (
            format!("not TOML: {head}"),
            match expected {
                "" | "nothing" => "see the rules of TOML, or put it in quotes".to_owned(),
                expected => format!("expected {expected}"),
            },
        ),
    };
    Problem::new(at, message, help)
}
