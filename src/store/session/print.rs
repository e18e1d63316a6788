//! From session to text: everything that is a number of a row counts from 1, as on screen.

use std::fmt::Write as _;

use super::{BARS, BASES, GAPS, PANES, SECTIONS, TABS, word};
use crate::analysis::{Run, RunItem};
use crate::app::{KeptAfford, KeptEdit, Session};
use crate::pricing::{Amount, Basis};

const HEAD: &str = "\
# What genpanel goes on with. The runs are simulated: no image was made, nothing was spent.
# Written anew with every change; genpanel --fresh starts without it.

schema = 1
";

pub(super) fn session(session: &Session) -> String {
    let mut text = HEAD.to_owned();
    put(&mut text, "sheet", &quoted(&session.sheet.to_string()));
    if let Some(reading) = session.reading {
        put(&mut text, "reading", &quoted(reading.word()));
    }
    put(&mut text, "screen", &quoted(word(&TABS, &session.tab)));
    put(
        &mut text,
        "section",
        &quoted(word(&SECTIONS, &session.section)),
    );
    head(&mut text, "[work]");
    put(&mut text, "line", &quoted(&session.line));
    edit(&session.edit, &mut text);
    head(&mut text, "[compare]");
    put(&mut text, "column", &row(session.column));
    put(&mut text, "baseline", &row(session.baseline));
    put(
        &mut text,
        "only_differences",
        &session.only_differences.to_string(),
    );
    for pin in &session.pins {
        head(&mut text, "[[pin]]");
        put(&mut text, "line", &quoted(&pin.line));
        if let Some(label) = &pin.label {
            put(&mut text, "label", &quoted(label));
        }
    }
    head(&mut text, "[plan]");
    put(&mut text, "step", &row(session.step));
    for step in &session.steps {
        head(&mut text, "[[step]]");
        put(&mut text, "line", &quoted(&step.line));
        put(&mut text, "tries", &step.tries.to_string());
        if let Some(note) = &step.note {
            put(&mut text, "note", &quoted(note));
        }
    }
    for stand_in in &session.stand_ins {
        head(&mut text, "[[stand_in]]");
        put(&mut text, "for", &quoted(stand_in.role.word()));
        put(&mut text, "line", &quoted(&stand_in.line));
        put(&mut text, "of", &quoted(&stand_in.of));
        if let Some(label) = &stand_in.label {
            put(&mut text, "label", &quoted(label));
        }
    }
    afford(&session.afford, &mut text);
    head(&mut text, "[advise]");
    put(&mut text, "to", &quoted(&session.to));
    if let Some(pixels) = session.pixels {
        put(&mut text, "pixels", &pixels.to_string());
    }
    head(&mut text, "[ledger]");
    put(
        &mut text,
        "budget",
        &session.ledger.budget.get().to_string(),
    );
    put(&mut text, "run", &row(session.run));
    for run in &session.ledger.runs {
        self::run(run, &mut text);
    }
    text
}

fn edit(edit: &KeptEdit, text: &mut String) {
    put(text, "pane", &quoted(word(&PANES, &edit.pane)));
    if let Some(tool) = &edit.tool {
        put(text, "tool", &quoted(tool));
    }
    if !edit.options.is_empty() {
        let options = edit.options.iter();
        let options = options.map(|(tool, option)| quoted(&format!("{tool}:{option}")));
        let options = options.collect::<Vec<_>>().join(", ");
        put(text, "options", &format!("[{options}]"));
    }
    put(text, "times", &edit.times.to_string());
    if let Some(of) = edit.images_of {
        put(text, "images_of", &row(of));
    }
}

fn afford(afford: &KeptAfford, text: &mut String) {
    head(text, "[afford]");
    put(text, "model", &quoted(&afford.model));
    put(text, "quality", &quoted(&afford.quality));
    put(text, "or_better", &afford.or_better.to_string());
    put(text, "least", &afford.least.to_string());
    put(text, "keep", &afford.keep.to_string());
    put(text, "bars", &quoted(word(&BARS, &afford.bars)));
}

fn run(run: &Run, text: &mut String) {
    head(text, "[[run]]");
    put(text, "line", &quoted(&run.line));
    put(text, "name", &quoted(&run.name));
    for (key, value) in cost(run.cost) {
        put(text, key, &value);
    }
    if let Some(of) = run.images_of {
        put(text, "images_of", &row(of));
    }
    if !run.items.is_empty() {
        text.push_str("items = [\n");
        for item in &run.items {
            let _ = writeln!(text, "  {{ {} }},", self::item(item));
        }
        text.push_str("]\n");
    }
}

fn item(item: &RunItem) -> String {
    let mut pairs = vec![
        ("kind", quoted(item.kind.word())),
        ("name", quoted(&item.name)),
        ("times", item.times.to_string()),
    ];
    pairs.extend(cost(item.cost));
    let pairs = pairs.iter().map(|(key, value)| format!("{key} = {value}"));
    pairs.collect::<Vec<_>>().join(", ")
}

/// A cost with what it rests on; a stated one that is whole says so by saying nothing.
fn cost(cost: Amount) -> Vec<(&'static str, String)> {
    let mut pairs = vec![("cost", cost.known_part().get().to_string())];
    if cost.basis() != Basis::Stated {
        pairs.push(("basis", quoted(word(&BASES, &cost.basis()))));
    }
    let missing = word(&GAPS, &cost.gap());
    if !missing.is_empty() {
        pairs.push(("missing", quoted(missing)));
    }
    pairs
}

fn head(text: &mut String, head: &str) {
    let _ = writeln!(text, "\n{head}");
}

fn put(text: &mut String, key: &str, value: &str) {
    let _ = writeln!(text, "{key} = {value}");
}

fn row(at: usize) -> String {
    at.saturating_add(1).to_string()
}

/// A text in quotes, with whatever TOML does not take as it is written as a number.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(sign);
            }
            sign if sign.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(sign));
            }
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}
