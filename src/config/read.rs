//! From text to configuration, through the same entries and problems as a sheet.

use toml::de::DeValue;

use super::{Config, Wanted, keys};
use crate::load::{Entry, Problem, Sink, not_a_table, walk_plain};
use crate::ui::Grouping;

pub(super) fn config(text: &str) -> Result<Config, Vec<Problem>> {
    walk_plain(text, "config.toml", read)
}

fn read<'f>(root: &mut Entry<'f>, sink: &'f Sink) -> Config {
    let usual = Config::default();
    let theme = root.choice("theme", &Wanted::all());
    let ascii = flag(root, "ascii").unwrap_or(usual.ascii);
    let motion = flag(root, "motion").unwrap_or(usual.motion);
    let mouse = flag(root, "mouse").unwrap_or(usual.mouse);
    let grouping = root.choice("grouping", &Grouping::ALL);
    let keys = root.value("keys").map(|value| {
        if let Some(table) = value.get_ref().as_table() {
            keys::read(&Entry::new(table, value.span(), "[keys]", sink))
        } else {
            root.report(not_a_table("keys", value));
            usual.keys
        }
    });
    Config {
        theme,
        ascii,
        motion,
        mouse,
        grouping: grouping.unwrap_or(usual.grouping),
        keys: keys.unwrap_or_default(),
    }
}

fn flag(entry: &mut Entry<'_>, key: &'static str) -> Option<bool> {
    let value = entry.value(key)?;
    if let DeValue::Boolean(flag) = value.get_ref() {
        return Some(*flag);
    }
    let message = format!("{key} is true or false");
    // As other programs have it.
    let help = match value.get_ref().as_str().map(str::to_lowercase).as_deref() {
        Some("yes" | "on" | "true") => "write true, without quotes",
        Some("no" | "off" | "false") => "write false, without quotes",
        _ => "write true or false",
    };
    entry.report(Problem::new(value.span(), message, help));
    None
}
