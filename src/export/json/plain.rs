//! Plain: JSON in which nothing is left that a terminal would obey or that would deceive a reader.

use std::io::{self, Write};

use serde_json::ser::Formatter;

use crate::pricing::is_unsafe;

/// Writes such characters as `\u…`, which a parser reads as what they were.
pub(super) struct Plain;

impl Formatter for Plain {
    fn write_string_fragment<W: Write + ?Sized>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        // Nearly all text is of this kind, and a stream has much of it.
        if fragment.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return out.write_all(fragment.as_bytes());
        }
        for piece in fragment.split_inclusive(is_unsafe) {
            let last = piece.chars().next_back().filter(|sign| is_unsafe(*sign));
            let before = last.and_then(|sign| piece.strip_suffix(sign));
            out.write_all(before.unwrap_or(piece).as_bytes())?;
            if let Some(sign) = last {
                for unit in sign.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}")?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::export::object;

    #[test]
    fn what_a_terminal_would_obey_is_escaped_and_reads_back() {
        let text = "a\u{1b}[31m\u{7f}\u{9b}\u{202e}b 日本 \"×\"\n\u{e0041}\u{feff}";
        let mut out = Vec::new();
        object(&text, &mut out).unwrap();
        let told = String::from_utf8(out).unwrap();
        assert_eq!(
            told,
            "\"a\\u001b[31m\\u007f\\u009b\\u202eb 日本 \\\"×\\\"\\n\\udb40\\udc41\\ufeff\"\n"
        );
        assert_eq!(serde_json::from_str::<String>(&told).unwrap(), text);
    }
}
