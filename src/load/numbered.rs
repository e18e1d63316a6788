//! Numbered lines: a text of any length, one line at a time, with what is unusable told and passed over.

use std::io::{self, BufRead, Read as _};

/// A line with its number, or why it cannot be used.
pub type NumberedLine<'l> = (u64, Result<&'l str, &'static str>);

/// Far longer than any line that means something.
const LONGEST: usize = 64 * 1024;

/// Lines, each with its number, from 1, in no more memory than the longest of them may have.
#[derive(Debug)]
pub struct NumberedLines<R> {
    from: R,
    line: Vec<u8>,
    number: u64,
}

impl<R: BufRead> NumberedLines<R> {
    /// The lines of what is read from here.
    pub const fn new(from: R) -> Self {
        Self {
            from,
            line: Vec::new(),
            number: 0,
        }
    }

    /// The next one that says something, or why it cannot be used; empty lines and comments are passed over.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn next_said(&mut self) -> io::Result<Option<NumberedLine<'_>>> {
        while let Some(whole) = self.advance()? {
            let line = self.line.trim_ascii();
            if !line.is_empty() && !line.starts_with(b"#") {
                return Ok(Some((self.number, self.text(whole))));
            }
        }
        Ok(None)
    }

    /// The next one, whatever it says, or why it cannot be used.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn next_line(&mut self) -> io::Result<Option<NumberedLine<'_>>> {
        let whole = self.advance()?;
        Ok(whole.map(|whole| (self.number, self.text(whole))))
    }

    /// Reads another line; tells whether all of it is held, or `None` at the end of the input.
    fn advance(&mut self) -> io::Result<Option<bool>> {
        if !self.read()? {
            return Ok(None);
        }
        self.number += 1;
        self.finish().map(Some)
    }

    /// Reads up to the end of the line, or as much as a line may have; `false` at the end of the input.
    fn read(&mut self) -> io::Result<bool> {
        self.line.clear();
        let most = LONGEST as u64;
        let read = (&mut self.from)
            .take(most)
            .read_until(b'\n', &mut self.line)?;
        Ok(read > 0)
    }

    /// Passes over what is left of a line that is too long; tells whether it was whole.
    fn finish(&mut self) -> io::Result<bool> {
        if self.line.len() < LONGEST || self.line.ends_with(b"\n") {
            return Ok(true);
        }
        loop {
            let waiting = self.from.fill_buf()?;
            let end = waiting.iter().position(|byte| *byte == b'\n');
            let length = end.map_or(waiting.len(), |end| end + 1);
            let last = length == 0 || end.is_some();
            self.from.consume(length);
            if last {
                return Ok(false);
            }
        }
    }

    fn text(&self, whole: bool) -> Result<&str, &'static str> {
        if !whole {
            return Err("longer than 64 KiB");
        }
        let text = str::from_utf8(&self.line).map_err(|_| "not UTF-8 text")?;
        // Some editors begin a file with a mark of its byte order.
        Ok(match self.number {
            1 => text.strip_prefix('\u{feff}').unwrap_or(text),
            _ => text,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(input: &[u8]) -> Vec<(u64, Result<String, &'static str>)> {
        let mut lines = NumberedLines::new(input);
        let mut found = Vec::new();
        while let Some((number, line)) = lines.next_said().unwrap() {
            found.push((number, line.map(str::to_owned)));
        }
        found
    }

    #[test]
    fn lines_keep_their_numbers_past_what_is_skipped_or_bad() {
        let long = "x".repeat(3 * LONGEST);
        let input = format!("\u{feff}a\r\n\n# note\n{long}\nb");
        let mut input = input.into_bytes();
        input.extend(b"\n\xff\nc");
        let found = all(&input);
        assert_eq!(
            found,
            [
                (1, Ok("a\r\n".to_owned())),
                (4, Err("longer than 64 KiB")),
                (5, Ok("b\n".to_owned())),
                (6, Err("not UTF-8 text")),
                (7, Ok("c".to_owned())),
            ]
        );
    }

    #[test]
    fn a_line_just_long_enough_is_whole() {
        let fits = "x".repeat(LONGEST - 1);
        assert_eq!(all(format!("{fits}\ny").as_bytes()).len(), 2);
        let over = "x".repeat(LONGEST);
        assert_eq!(
            all(format!("{over}\ny").as_bytes()),
            [(1, Err("longer than 64 KiB")), (2, Ok("y".to_owned()))]
        );
    }
}
