//! Signs: whether each sign of a text is alone in its column, which most texts are: then nothing must be looked up.

/// How many signs there are, where each is alone in its column.
pub(super) fn signs(text: &str) -> Option<usize> {
    if is_printable_ascii(text.as_bytes()) {
        return Some(text.len());
    }
    text.chars()
        .try_fold(0, |signs, sign| is_alone(sign).then_some(signs + 1))
}

/// Whether all bytes are from the blank to the tilde; eight at once, because every text on a frame is asked.
fn is_printable_ascii(bytes: &[u8]) -> bool {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const FIRST: u64 = EACH * b' ' as u64;
    const HIGHEST: u64 = EACH * 0x80;
    // The highest bit of a byte is set where it was, where what is below the first borrows, and behind the tilde.
    let others = |eight: &[u8; 8]| {
        let eight = u64::from_le_bytes(*eight);
        (eight | eight.wrapping_sub(FIRST) | eight.wrapping_add(EACH)) & HIGHEST
    };
    let Some(last) = bytes.last_chunk() else {
        return bytes.iter().all(|byte| matches!(byte, b' '..=b'~'));
    };
    let (eights, _) = bytes.as_chunks();
    others(last) == 0 && eights.iter().all(|eight| others(eight) == 0)
}

/// Whether a sign takes one column and never forms one with its neighbours: ASCII, Latin, punctuation, arrows,
/// mathematics, borders and blocks, and what ticks off.
const fn is_alone(sign: char) -> bool {
    matches!(
        sign,
        ' '..='~'
            | '\u{a1}'..='\u{ac}'
            | '\u{ae}'..='\u{ff}'
            | '\u{2010}'..='\u{2027}'
            | '\u{2039}'..='\u{203a}'
            | '\u{2190}'..='\u{21ff}'
            | '\u{2200}'..='\u{22ff}'
            | '\u{2500}'..='\u{25fb}'
            | '\u{2713}'
            | '\u{2717}'
    )
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthChar;

    use super::*;

    #[test]
    fn eight_bytes_are_told_as_one_is() {
        for at in 0..8 {
            for byte in 0..=u8::MAX {
                let mut eight = *b" a~ z A0";
                eight[at] = byte;
                let printable = matches!(byte, b' '..=b'~');
                assert_eq!(is_printable_ascii(&eight), printable, "{eight:?}");
                assert_eq!(is_printable_ascii(&eight[..=at]), printable, "{eight:?}");
            }
        }
    }

    #[test]
    fn a_sign_alone_takes_one_column() {
        let alone = ('\0'..='\u{ffff}').filter(|sign| is_alone(*sign));
        for sign in alone {
            assert_eq!(sign.width(), Some(1), "{sign:?}");
        }
    }
}
