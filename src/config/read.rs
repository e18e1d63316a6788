//! From text to configuration, through the same entries and problems as a sheet.

use toml::de::DeValue;

use super::{Config, Wanted, keys};
use crate::load::{Entry, Problem, Sink, not_a_table, walk_plain};
use crate::pricing::Money;
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
    let money = money(root);
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
        money,
        keys: keys.unwrap_or_default(),
    }
}

/// What a credit is worth: both keys or neither, because a number without a currency is no money.
fn money(root: &mut Entry<'_>) -> Option<Money> {
    const EXAMPLE: &str = "write money_per_credit = \"0.01\" and currency = \"USD\"";
    let per_credit = root.optional_text("money_per_credit");
    let currency = root.optional_text("currency");
    let (Some(per_credit), Some(currency)) = (&per_credit, &currency) else {
        let alone = per_credit.or(currency)?;
        let message = "money_per_credit and currency need each other";
        root.report(Problem::new(alone.at, message, EXAMPLE));
        return None;
    };
    let money = Money::parse(&per_credit.value, &currency.value);
    if money.is_none() {
        let sound = Money::parse(&per_credit.value, "USD").is_some();
        let (at, message) = if sound {
            (&currency.at, "currency is three capital letters (ISO 4217)")
        } else {
            (
                &per_credit.at,
                "money_per_credit is a decimal number above 0, with at most nine digits on each side of its point",
            )
        };
        root.report(Problem::new(at.clone(), message, EXAMPLE));
    }
    money
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
