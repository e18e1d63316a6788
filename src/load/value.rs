//! Values: what a TOML value is called, and what it says as a number.

use toml::de::{DeInteger, DeValue};

/// What a person would call the value.
pub(super) fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with a decimal point",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// What to write where a whole number was meant, if one can be told from what stands there.
pub(super) fn whole(value: &DeValue<'_>) -> Option<String> {
    let number = |digits: &str| digits.parse::<u64>().ok();
    if let Some(text) = value.as_str() {
        return number(text).map(|number| format!("write {number} without quotes"));
    }
    let DeValue::Float(float) = value else {
        return None;
    };
    let (below, part) = float.as_str().split_once('.')?;
    let below = number(below)?;
    Some(match below.checked_add(1) {
        Some(above) if part.parse::<u64>() != Ok(0) => format!("write {below} or {above}"),
        _ => format!("write {below}"),
    })
}

/// The number; saturates where it is beyond 128 bits.
pub(super) fn integer(value: &DeInteger<'_>) -> i128 {
    let text = value.as_str();
    i128::from_str_radix(text, value.radix()).unwrap_or_else(|_| {
        if text.starts_with('-') {
            i128::MIN
        } else {
            i128::MAX
        }
    })
}
