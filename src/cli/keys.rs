//! Keys: the keys in effect, by screen and task.

use serde::Serialize;

use super::arguments::Global;
use super::{Fault, Outcome, meaning, output};
use crate::config;
use crate::export::{self, Column, Format};
use crate::input::{Key, Listed};

#[derive(Serialize)]
struct Told<'k> {
    keys: Vec<Bound<'k>>,
}

#[derive(Serialize)]
struct Bound<'k> {
    screen: &'k str,
    task: &'k str,
    action: &'k str,
    keys: Vec<String>,
    fixed: bool,
    changed: bool,
}

pub(super) fn run(global: &Global) -> Result<Outcome, Fault> {
    let none = ["--sheet", "--reading", "--strict", "--explain", "--color"];
    meaning::refuse(global, "keys", &none)?;
    let format = global.format()?;
    let config = match config::file() {
        Some(file) => config::read(&file).map_err(Fault::Sheet)?,
        None => config::Config::default(),
    };
    let listing = config.keys.listing();
    let columns = ["screen", "task", "action", "keys", "note"].map(Column::words);
    let rows = || listing.iter().map(row).collect::<Vec<_>>();
    output::write(global.place(), |out| match format {
        Format::Table => export::table_rows(&columns, &rows(), out),
        Format::Csv => export::csv_rows(&columns, &rows(), out),
        Format::Markdown => export::markdown_rows(&columns, &rows(), out),
        Format::Json => {
            let keys = listing.iter().map(bound).collect();
            export::object(&Told { keys }, out)
        }
    })?;
    Ok(Outcome::Fine)
}

fn bound(listed: &Listed) -> Bound<'_> {
    Bound {
        screen: listed.place,
        task: listed.task,
        action: &listed.action,
        keys: listed.keys.iter().map(|key| key.word()).collect(),
        fixed: listed.fixed,
        changed: listed.changed,
    }
}

fn row(listed: &Listed) -> Vec<String> {
    let keys: Vec<_> = listed.keys.iter().copied().map(Key::word).collect();
    let note = match (listed.fixed, listed.changed) {
        (true, _) => "fixed",
        (false, true) => "changed",
        (false, false) => "",
    };
    let words = [listed.place, listed.task, listed.action.as_str()];
    let mut row: Vec<String> = words.map(str::to_owned).to_vec();
    row.push(if keys.is_empty() {
        "none".to_owned()
    } else {
        keys.join(" ")
    });
    row.push(note.to_owned());
    row
}
