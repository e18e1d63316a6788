//! Names: how they are compared, and how text from outside is made safe to show.

/// The signs that an id may have beside letters and digits: what is left after `:`, `+` and `,`, which lines use.
pub const ID_SIGNS: &str = ".-_";

/// Whether two names are the same but for their case.
pub fn same_name(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
        || (!(one.is_ascii() && other.is_ascii()) && lower(one).eq(lower(other)))
}

/// A name without its case: equal for two names exactly if [`same_name`] holds for them.
///
/// Sign by sign, unlike [`str::to_lowercase`], where the neighbours of a sign matter.
pub fn folded(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    lower(name).collect()
}

fn lower(name: &str) -> impl Iterator<Item = char> {
    name.chars().flat_map(char::to_lowercase)
}

/// Text from outside without anything that a terminal would obey, and not longer than a message can bear.
///
/// Control, direction-changing and invisible characters are written as `\u{…}`.
pub fn plain(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.len() <= LONGEST && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.to_owned();
    }
    let mut shown = String::new();
    for (at, sign) in text.chars().enumerate() {
        if at >= LONGEST {
            shown.push('…');
            break;
        }
        if is_unsafe(sign) {
            shown.extend(sign.escape_unicode());
        } else {
            shown.push(sign);
        }
    }
    shown
}

/// Text that may be as long as it is, with such characters written as `\u{…}` too.
pub fn escaped(text: impl Into<String>) -> String {
    let text = text.into();
    if !text.contains(is_unsafe) {
        return text;
    }
    let mut shown = String::with_capacity(text.len());
    for sign in text.chars() {
        if is_unsafe(sign) {
            shown.extend(sign.escape_unicode());
        } else {
            shown.push(sign);
        }
    }
    shown
}

/// Whether a terminal would obey this character, or a reader be deceived by it.
pub fn is_unsafe(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_control();
    }
    sign.is_control()
        || matches!(sign,
            '\u{00ad}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{3164}' | '\u{ffa0}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_match_whatever_their_case() {
        assert!(same_name("Nano-Banana-PRO", "nano-banana-pro"));
        assert!(same_name("ÄPFEL", "äpfel"));
        assert!(!same_name("2k", "4K"));
        assert!(same_name("ΣΑΣ", "σασ") && folded("ΣΑΣ") == folded("σασ"));
    }

    #[test]
    fn shown_text_cannot_drive_a_terminal() {
        assert_eq!(plain("a\u{1b}[31mb"), "a\\u{1b}[31mb");
        assert_eq!(plain("x\u{202e}y"), "x\\u{202e}y");
        assert_eq!(plain("日本 🍌"), "日本 🍌");
        assert_eq!(plain(&"y".repeat(100)).chars().count(), 61);
    }
}
