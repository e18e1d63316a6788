//! Flat: text on its way out, in ASCII alone.

use std::io::{self, Write};

use crate::ui::to_ascii;

/// Puts ASCII in the place of every other sign of what is written through it.
pub(super) struct Flat<W> {
    out: W,
    /// The beginning of a sign whose end was not written yet.
    begun: Vec<u8>,
}

impl<W: Write> Flat<W> {
    pub(super) const fn new(out: W) -> Self {
        Self {
            out,
            begun: Vec::new(),
        }
    }
}

impl<W: Write> Write for Flat<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.begun.extend_from_slice(bytes);
        let whole = match std::str::from_utf8(&self.begun) {
            Ok(text) => text.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            // No table holds it; it is not kept back either.
            Err(_) => self.begun.len(),
        };
        let rest = self.begun.split_off(whole);
        let text = std::mem::replace(&mut self.begun, rest);
        self.out
            .write_all(to_ascii(&String::from_utf8_lossy(&text)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_in_two_pieces_are_one_sign() {
        let mut out = Vec::new();
        let mut flat = Flat::new(&mut out);
        for byte in "3 × 49 −▸ 日本 é\u{301} ok\n".as_bytes() {
            flat.write_all(&[*byte]).unwrap();
        }
        assert_eq!(String::from_utf8(out).unwrap(), "3 x 49 -> ???? e ok\n");
    }
}
