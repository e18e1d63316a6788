//! Markup: any text as text between the marks of SVG and HTML, and in their attributes.

/// Text as text; what XML has no word for becomes a sign that says so.
///
/// ```
/// assert_eq!(genpanel::markup::escaped("a < b & \u{ffff}"), "a &lt; b &amp; \u{fffd}");
/// ```
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(' '),
            sign if sign.is_control() || is_no_character(sign) => escaped.push('\u{fffd}'),
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// The code points that Unicode will never give to a character. XML forbids two of them, HTML calls all of them errors.
fn is_no_character(sign: char) -> bool {
    let code = u32::from(sign);
    matches!(sign, '\u{fdd0}'..='\u{fdef}') || code & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_replaced_and_all_else_stays() {
        for sign in [
            '\0',
            '\u{b}',
            '\u{7f}',
            '\u{9b}',
            '\u{fffe}',
            '\u{ffff}',
            '\u{fdd0}',
            '\u{1fffe}',
            '\u{10ffff}',
        ] {
            assert_eq!(escaped(&format!("a{sign}b")), "a\u{fffd}b", "{sign:?}");
        }
        let text = "日本 é 🎨 \u{fffd} \u{e000}";
        assert_eq!(escaped(text), text);
        assert_eq!(escaped("a\n\tb\"<>&"), "a  b&quot;&lt;&gt;&amp;");
    }
}
