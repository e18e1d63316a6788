//! The JSON Schema of a price sheet: it accepts what loads, and refuses what is wrong in a single value or table.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "laws/generated.rs"]
#[expect(dead_code, reason = "the configurations are for the laws")]
mod generated;
#[path = "laws/parts.rs"]
mod parts;
#[path = "laws/written.rs"]
mod written;

use std::collections::BTreeSet;
use std::fs;

use genpanel::load::{BUILT_IN, SCHEMA, parse};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::Value;

/// The bad sheets that the schema cannot refuse, each with the reason. Every other one it must refuse.
const BEYOND: &[(&str, &str)] = &[
    // What is no TOML never comes to a schema.
    ("bad-utf-8", "not text"),
    ("binary", "not text"),
    ("utf-16", "not text"),
    ("byte-order-mark", "not TOML"),
    ("control-characters", "not TOML"),
    ("duplicate-keys", "not TOML"),
    ("not-toml-at-all", "not TOML"),
    ("number-beyond-64-bit", "not TOML: no such integer"),
    ("syntax-and-more", "not TOML"),
    ("syntax-errors", "not TOML"),
    ("syntax-two-commas", "not TOML"),
    ("syntax-unclosed-list", "not TOML"),
    ("syntax-unclosed-string", "not TOML"),
    ("syntax-unclosed-table", "not TOML"),
    ("syntax-words", "not TOML"),
    ("windows-line-ends", "not TOML"),
    ("yaml", "not TOML"),
    // What only another entry of the sheet makes wrong.
    ("duplicate-models", "two entries with one id"),
    (
        "duplicate-qualities-dimensions-edits",
        "two entries with one id",
    ),
    ("min-above-max", "two numbers compared"),
    (
        "bad-example-lines",
        "names and forms of configuration lines",
    ),
    (
        "caret-after-wide-characters",
        "a name that another entry should have",
    ),
    (
        "caret-in-a-long-line",
        "a name that another entry should have",
    ),
    (
        "start-names-unknown-things",
        "names that other entries should have",
    ),
    ("no-such-day", "the calendar"),
    // What only the prices reckoned make wrong.
    ("overflow-of-a-list-price", "arithmetic"),
    ("overflow-of-a-tier", "arithmetic"),
    ("overflow-of-edits", "arithmetic"),
];

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

fn validator() -> Validator {
    jsonschema::draft7::new(&schema()).unwrap()
}

/// TOML as JSON has it: a date is a text.
fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(json).collect(),
        toml::Value::Table(table) => table
            .into_iter()
            .map(|(key, value)| (key, json(value)))
            .collect(),
    }
}

/// The sheet as JSON; `None` when it is no TOML.
fn sheet(text: &str) -> Option<Value> {
    let table: toml::Table = text.parse().ok()?;
    Some(json(toml::Value::Table(table)))
}

/// What the schema has against a sheet.
fn objections(text: &str) -> Vec<String> {
    let sheet = sheet(text).unwrap();
    let validator = validator();
    let errors = validator.iter_errors(&sheet);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn sheets(folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(path).unwrap())
        })
        .collect();
    found.sort();
    assert!(!found.is_empty(), "{folder}");
    found
}

#[test]
fn it_is_a_schema_of_the_draft_that_it_names() {
    let schema = schema();
    assert!(schema["$schema"].as_str().unwrap().contains("draft-07"));
    assert!(jsonschema::draft7::meta::is_valid(&schema));
}

#[test]
fn it_accepts_the_built_in_sheet_and_every_good_one() {
    assert_eq!(objections(BUILT_IN), Vec::<String>::new());
    for (name, text) in sheets("tests/sheets/good") {
        let text = String::from_utf8(text).unwrap();
        assert_eq!(objections(&text), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn it_refuses_every_bad_sheet_but_those_that_are_beyond_it() {
    let validator = validator();
    let mut wrong = Vec::new();
    let bad = sheets("tests/sheets/bad");
    for (name, bytes) in &bad {
        let beyond = BEYOND.iter().find(|(beyond, _)| beyond == name);
        let text = str::from_utf8(bytes).ok();
        let found = match (text, text.and_then(sheet)) {
            (None, _) => "not text",
            (Some(_), None) => "not TOML",
            (_, Some(sheet)) if validator.is_valid(&sheet) => "accepted",
            (_, Some(_)) => "refused",
        };
        let as_expected = match beyond {
            None => found == "refused",
            Some((_, why)) if why.starts_with("not ") => why.starts_with(found),
            Some(_) => found == "accepted",
        };
        if !as_expected {
            wrong.push(format!("{name}: {found}, expected {beyond:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (name, _) in BEYOND {
        assert!(bad.iter().any(|(bad, _)| bad == name), "there is no {name}");
    }
}

#[test]
fn an_objection_names_its_place() {
    let text = BUILT_IN.replacen("percent = 70", "percent = \"70\"", 1);
    let found = objections(&text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("/quality/1/percent: "), "{found:?}");
}

/// The tables of the schema, each with what makes a sheet have one more key in it, and the keys that others of its kind have.
#[test]
fn it_knows_the_keys_that_the_loader_knows() {
    const LEAST: &str = include_str!("sheets/good/minimal.toml");
    const UNKNOWN: &str = "zzzzzzzzzz = 1\n";
    let schema = schema();
    let item = |key: &str| schema["properties"][key]["items"].clone();
    let header = schema["properties"]["sheet"].clone();
    let charged = |charge: &str| format!("[[edit]]\nid = \"e\"\ncharge = \"{charge}\"\n");
    let tables = [
        (schema.clone(), format!("{UNKNOWN}{LEAST}"), &[][..]),
        (
            header.clone(),
            LEAST.replacen("[sheet]\n", &format!("[sheet]\n{UNKNOWN}"), 1),
            &[],
        ),
        (
            header["properties"]["count"].clone(),
            LEAST.replacen("max = 1", "max = 1, zzzzzzzzzz = 1", 1),
            &[],
        ),
        (
            schema["properties"]["start"].clone(),
            format!("{LEAST}[start]\n{UNKNOWN}"),
            &[],
        ),
        (
            item("quality"),
            format!("{LEAST}[[quality]]\n{UNKNOWN}"),
            &[],
        ),
        (item("model"), format!("{LEAST}[[model]]\n{UNKNOWN}"), &[]),
        (
            item("dimension"),
            format!("{LEAST}[[dimension]]\n{UNKNOWN}"),
            &[],
        ),
        (
            item("edit"),
            format!("{LEAST}{}{UNKNOWN}", charged("per-area")),
            &["factors", "credits"],
        ),
        (
            item("edit"),
            format!("{LEAST}{}{UNKNOWN}", charged("per-factor")),
            &["areas", "credits"],
        ),
        (
            item("edit"),
            format!("{LEAST}{}{UNKNOWN}", charged("per-image")),
            &["areas", "factors"],
        ),
        (
            item("example"),
            format!("{LEAST}[[example]]\n{UNKNOWN}"),
            &[],
        ),
        (
            item("check"),
            format!("{LEAST}[[check]]\nline = \"m:any:1\"\n{UNKNOWN}"),
            &["rising", "credits"],
        ),
        (
            item("check"),
            format!("{LEAST}[[check]]\nrising = []\n{UNKNOWN}"),
            &["line", "total", "credits"],
        ),
        (
            item("check"),
            format!("{LEAST}[[check]]\ncredits = {{}}\n{UNKNOWN}"),
            &["line", "total", "rising", "reading"],
        ),
    ];
    for (table, text, of_others) in tables {
        let problems = parse(&text).unwrap_err();
        let known = problems
            .iter()
            .filter(|problem| problem.message.contains("zzzzzzzzzz"))
            .find_map(|problem| problem.help.strip_prefix("known here: "));
        let known: BTreeSet<&str> = known.unwrap().split(", ").collect();
        let keys = table["properties"].as_object().unwrap();
        let keys = keys.keys().map(String::as_str);
        let keys: BTreeSet<&str> = keys.filter(|key| !of_others.contains(key)).collect();
        assert_eq!(keys, known, "{text}");
        assert_eq!(table["additionalProperties"], false, "{text}");
        assert_ne!(objections(&text), Vec::<String>::new());
    }
}

/// Every key says what it is; what is a number says what it counts.
#[test]
fn every_key_is_documented() {
    fn documented(name: &str, schema: &Value) {
        for (key, of) in schema["properties"].as_object().into_iter().flatten() {
            if of.is_boolean() {
                continue;
            }
            let name = format!("{name}.{key}");
            let own = of["description"].as_str();
            let referred = of["$ref"].as_str();
            assert!(
                own.is_some_and(|words| words.ends_with('.')) || referred.is_some(),
                "{name}"
            );
            documented(&name, of);
            documented(&name, &of["items"]);
        }
    }
    let schema = schema();
    documented("sheet", &schema);
    for (name, of) in schema["definitions"].as_object().unwrap() {
        assert!(of["description"].as_str().unwrap().ends_with('.'), "{name}");
    }
    for unit in [
        "credits per image",
        "in pixels",
        "Percent of the list price",
        "in percent of the image",
    ] {
        assert!(SCHEMA.contains(unit), "{unit}");
    }
}

/// The line for editors leads from the sheet to the schema.
#[test]
fn the_sheet_names_its_schema() {
    let named = BUILT_IN.lines().next().unwrap().strip_prefix("#:schema ");
    assert_eq!(fs::read_to_string(named.unwrap()).unwrap(), SCHEMA);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn it_accepts_every_sheet_that_loads(sheet in generated::sheet()) {
        let text = written::toml(&sheet);
        prop_assert_eq!(objections(&text), Vec::<String>::new(), "{}", text);
    }
}
