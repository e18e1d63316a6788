//! Total: what a scene says that something costs, held against what it does cost.

use toml::Spanned;
use toml::de::DeValue;

use crate::load::{Entry, Problem};
use crate::pricing::{Amount, plain};

/// A total as it is written in the file: a number, or a text such as `"~294"`; as [`Amount`] displays it, without
/// separators.
pub(super) fn read(entry: &Entry<'_>, key: &str, value: &Spanned<DeValue<'_>>) -> Option<String> {
    const LONGEST: usize = 40;
    if value.get_ref().as_str().is_none() {
        let found = entry.as_number(key, value, 0..=u64::MAX)?;
        return Some(found.value.to_string());
    }
    let found = entry.as_text_up_to(LONGEST, key, value)?;
    let text = compact(&found.value);
    if is_amount(&text) {
        return Some(text);
    }
    let message = format!("\"{}\" is no total", plain(&found.value));
    let help = "write 147, or \"~294\", \">= 12\", \"?\" or \"not offered\" in quotes";
    entry.report(Problem::new(found.at, message, help));
    None
}

/// What is wrong with a total that comes out differently.
pub(super) fn miss(said: &str, is: Amount, value: &Spanned<DeValue<'_>>) -> Option<Problem> {
    let text = compact(&is.to_string());
    if said == text {
        return None;
    }
    let number = text.bytes().all(|byte| byte.is_ascii_digit());
    let help = if number {
        format!("write {text}")
    } else {
        format!("write \"{is}\"")
    };
    let message = format!("the total is {is} on this sheet");
    Some(Problem::new(value.span(), message, help))
}

/// Without separators and blanks.
fn compact(text: &str) -> String {
    text.chars().filter(|sign| !", ".contains(*sign)).collect()
}

fn is_amount(text: &str) -> bool {
    let number = text.strip_prefix(">=").unwrap_or(text);
    let number = number.strip_prefix('~').unwrap_or(number);
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    digits || ["?", "notoffered"].contains(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_told_from_other_words() {
        for amount in ["147", "~1,274", ">= 12", ">= ~12", "?", "not offered"] {
            assert!(is_amount(&compact(amount)), "{amount}");
        }
        for other in ["", "~", "-3", "1.5", "about 3", ">=", "~?"] {
            assert!(!is_amount(&compact(other)), "{other}");
        }
    }
}
