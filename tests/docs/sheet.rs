//! The reference of the price sheet, from the schema that the program has of it.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::{WRITTEN, folder, holds, run};

/// What stands before a key of the sheet itself in the text of the schema.
const TOP: &str = "\n    ";

type Object = Map<String, Value>;

/// The schema, and its text, which alone has the order of its keys.
struct Schema(Value, String);

impl Schema {
    /// An entry, with what it refers to beneath what it says itself.
    fn whole(&self, entry: &Value) -> Object {
        let mut whole = Object::new();
        let refers = |value: &Value| value.get("$ref").and_then(Value::as_str).map(str::to_owned);
        let all = entry.get("allOf").and_then(Value::as_array);
        let others = all.into_iter().flatten().filter_map(refers);
        for name in refers(entry).into_iter().chain(others) {
            let place = name.trim_start_matches('#');
            whole.extend(self.whole(self.0.pointer(place).unwrap()));
        }
        whole.extend(entry.as_object().unwrap().clone());
        whole
    }

    /// The keys of a table in the order of the text, looked for from a place on.
    fn in_order<'t>(
        &self,
        table: Option<&'t Value>,
        from: usize,
        indent: &str,
    ) -> Vec<(&'t String, &'t Value)> {
        let text = self.1.get(from..).unwrap();
        let keys = table.and_then(Value::as_object).into_iter().flatten();
        let mut keys: Vec<_> = keys.collect();
        keys.sort_by_key(|(key, _)| text.find(&format!("{indent}\"{key}\": {{")));
        keys
    }

    /// What may stand there.
    fn kind(&self, entry: &Value) -> String {
        let entry = self.whole(entry);
        let text = |key: &str| entry.get(key).and_then(Value::as_str);
        if let Some(only) = entry.get("const") {
            return format!("`{only}`");
        }
        if let Some(words) = entry.get("enum").and_then(Value::as_array) {
            let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
            return words.join(", ");
        }
        if let Some(several) = entry
            .get("anyOf")
            .or(entry.get("oneOf"))
            .and_then(Value::as_array)
        {
            let kinds: Vec<_> = several.iter().map(|one| self.kind(one)).collect();
            return kinds.join(", ");
        }
        match text("type") {
            Some("integer") => {
                let range = |key: &str| entry.get(key).and_then(Value::as_u64);
                match (range("minimum"), range("maximum")) {
                    (Some(least), Some(most)) if most < u64::from(u32::MAX) => {
                        format!("{least} to {most}")
                    }
                    (Some(least), _) => format!("a whole number from {least} on"),
                    _ => "a whole number".to_owned(),
                }
            }
            Some("string") => "text".to_owned(),
            Some("boolean") => "`true`, `false`".to_owned(),
            Some("array") => {
                let of = entry.get("items").map(|items| self.kind(items));
                format!("a list: {}", of.unwrap_or_default())
            }
            Some("object") => "a table".to_owned(),
            other => panic!("no words for {other:?}: {entry:?}"),
        }
    }

    /// The keys of a table, a row each, and those of the tables in it behind theirs.
    fn rows(&self, table: &Object, from: usize, before: &str, out: &mut String) {
        let required = table.get("required").and_then(Value::as_array);
        let needed = |key: &str| required.is_some_and(|all| all.iter().any(|one| one == key));
        for (key, entry) in self.in_order(table.get("properties"), from, "") {
            let whole = self.whole(entry);
            let must = match whole.get("default") {
                _ if needed(key) => "yes".to_owned(),
                Some(default) => format!("else `{default}`"),
                None => String::new(),
            };
            let said = whole.get("description").and_then(Value::as_str).unwrap();
            let kind = self.kind(entry).replace('|', "\\|");
            writeln!(
                out,
                "| `{before}{key}` | {kind} | {must} | {} |",
                said.replace('|', "\\|")
            )
            .unwrap();
            if whole.contains_key("properties") {
                self.rows(&whole, from, &format!("{before}{key}."), out);
            }
        }
    }
}

#[test]
fn the_reference_of_the_price_sheet_is_fresh() {
    let (code, schema) = run("sheet schema", &folder());
    assert_eq!(code, Some(0));
    let schema = Schema(serde_json::from_str(&schema).unwrap(), schema);
    let mut out = format!(
        "# Price sheet\n\n{WRITTEN}\n\n{}\n\
         An editor that knows TOML shows the same while you type: the first line of a new sheet names the schema, \
         and `genpanel sheet schema` writes it.\n\
         `genpanel sheet init` writes a sheet to start from, `genpanel sheet check` tells every slip in it.\n",
        schema.0["description"].as_str().unwrap()
    );
    for (name, entry) in schema.in_order(schema.0.get("properties"), 0, TOP) {
        let from = schema.1.find(&format!("{TOP}\"{name}\": {{")).unwrap();
        let entry = schema.whole(entry);
        let said = entry["description"].as_str().unwrap();
        let table = match entry.get("items") {
            Some(items) => {
                writeln!(out, "\n## `[[{name}]]`\n\n{said}").unwrap();
                schema.whole(items)
            }
            None if entry.contains_key("properties") => {
                writeln!(out, "\n## `[{name}]`\n\n{said}").unwrap();
                entry
            }
            None => {
                let kind = schema.kind(&Value::Object(entry.clone()));
                writeln!(out, "\n## `{name}`\n\n{said} {kind}.").unwrap();
                continue;
            }
        };
        out.push_str("\n| key | value | required | meaning |\n| --- | --- | --- | --- |\n");
        schema.rows(&table, from, "", &mut out);
    }
    holds("docs/price-sheet.md", &out);
}
