//! JSON: every key that comes out is in the document with its type, and every key in the document comes out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{folder, read, run};

/// Commands that together give every key, each with its section.
const COMMANDS: [(&str, &str); 20] = [
    ("quote", "quote nano-banana-2:1K:3+upscale:4x:3 sdxl:2K:1"),
    ("quote", "quote nano-banana-2:1K:3+upscale:4x:3 --explain"),
    (
        "compare",
        "compare nano-banana-pro:2K:3 imagegen-fast:2K:3 --readings --explain",
    ),
    ("compare", "compare --examples"),
    ("plan", "plan images.plan.toml --budget 400 --explain"),
    ("plan", "plan images.plan.toml"),
    (
        "afford",
        "afford 500 --quality 2K --plan images.plan.toml --explain",
    ),
    ("advise", "advise nano-banana-pro:2K:3 --explain"),
    ("advise", "advise flux-dev:1K:2+upscale:2x"),
    ("history", "history --explain"),
    ("history", "history"),
    ("sheet check", "sheet check"),
    ("sheet check", "sheet check --sheet images.plan.toml"),
    (
        "sheet diff",
        "sheet diff built-in dearer.toml nano-banana-pro:2K:3 images.plan.toml --fail-increase 11%",
    ),
    (
        "sheet diff",
        "sheet diff built-in dearer.toml nano-banana-pro:2K:3 --explain",
    ),
    ("sheet path", "sheet path"),
    ("present", "present --check"),
    ("present", "present --check images.plan.toml"),
    ("keys", "keys"),
    ("doctor", "doctor"),
];

/// A section's keys with their types.
type Sections = BTreeMap<String, BTreeMap<String, String>>;

fn sections(text: &str) -> Sections {
    let mut sections = Sections::new();
    let mut name = String::new();
    for line in text.lines() {
        if let Some(head) = line.strip_prefix("## ") {
            head.clone_into(&mut name);
        }
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if let [_, key, kind, meaning, _] = *cells.as_slice()
            && let Some(key) = key.strip_prefix('`').and_then(|key| key.strip_suffix('`'))
        {
            assert!(!meaning.is_empty(), "{line}");
            let keys = sections.entry(name.clone()).or_default();
            assert!(
                keys.insert(key.to_owned(), kind.to_owned()).is_none(),
                "{line}"
            );
        }
    }
    // A pin is a quote, too.
    let quote = sections.get("quote").unwrap().clone();
    sections.get_mut("column").unwrap().extend(quote);
    sections
}

/// The section that a type names.
fn named(kind: &str) -> Option<&str> {
    kind.split_once('[')?
        .1
        .split_once(']')
        .map(|(name, _)| name)
}

fn is_of(value: &Value, kind: &str) -> bool {
    match value {
        Value::Null => kind.ends_with("or null"),
        Value::Bool(_) => kind.starts_with("yes or no"),
        Value::Number(_) => kind.starts_with("number"),
        Value::String(_) => kind.starts_with("text"),
        Value::Array(all) => {
            let of = kind.strip_prefix("list of ").unwrap_or_default();
            // A list of texts, of yes or no, of what has a section, or of lists of that.
            let lists = of.strip_prefix("lists of ");
            let each = |one: &Value| match (one, lists) {
                (Value::Null, _) => of.contains("null"),
                (Value::Array(_), Some(inner)) => is_of(one, &format!("list of {inner}")),
                (_, lists) => lists.is_none() && one.is_object() == named(of).is_some(),
            };
            !of.is_empty() && all.iter().all(each)
        }
        Value::Object(_) => kind.starts_with('['),
    }
}

/// Outputs held to the document.
struct Held<'d> {
    sections: &'d Sections,
    /// Each key that came out, with its section.
    seen: BTreeSet<(String, String)>,
    wrong: BTreeSet<String>,
}

impl Held<'_> {
    /// Walks an object by its section.
    fn walk(&mut self, value: &Value, section: &str) {
        let Some(keys) = self.sections.get(section) else {
            self.wrong.insert(format!("there is no section {section}"));
            return;
        };
        for (key, value) in value.as_object().unwrap() {
            self.seen.insert((section.to_owned(), key.clone()));
            let Some(kind) = keys.get(key) else {
                self.wrong
                    .insert(format!("{section} does not have {key}, which is {value}"));
                continue;
            };
            if !is_of(value, kind) {
                self.wrong
                    .insert(format!("{section} has {key} as {kind}, which is {value}"));
                continue;
            }
            if let Some(inner) = named(kind) {
                self.walk_into(value, inner);
            }
        }
    }

    /// Walks the objects in a value.
    fn walk_into(&mut self, value: &Value, section: &str) {
        match value {
            Value::Array(all) => all.iter().for_each(|one| self.walk_into(one, section)),
            Value::Object(_) => self.walk(value, section),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

#[test]
fn every_key_comes_out_as_the_document_has_it() {
    let sections = sections(&read("docs/json.md"));
    let folder = folder();
    let mut held = Held {
        sections: &sections,
        seen: BTreeSet::new(),
        wrong: BTreeSet::new(),
    };
    for (section, command) in COMMANDS {
        let (_, out) = run(&format!("{command} --json"), &folder);
        assert!(!out.is_empty(), "{command}");
        for line in out.lines() {
            held.walk(&serde_json::from_str(line).unwrap(), section);
        }
    }
    for (section, keys) in &sections {
        for key in keys.keys() {
            if !held.seen.contains(&(section.clone(), key.clone())) {
                held.wrong
                    .insert(format!("{section} has {key} in the document alone"));
            }
        }
    }
    let wrong: Vec<_> = held.wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
