//! Cast: a recording of a terminal, an asciicast of version 2 (<https://docs.asciinema.org/manual/asciicast/v2/>).
//!
//! It names no time of day, so the same recording is always the same bytes.

use std::fmt::Write as _;
use std::time::Duration;

use serde::Serialize;

use super::json;

/// The first line.
#[derive(Serialize)]
struct Header<'h> {
    version: u8,
    width: u16,
    height: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'h str>,
}

/// A recording in the making.
#[derive(Clone, Debug)]
pub struct Cast {
    lines: String,
}

impl Cast {
    /// The first line, for a terminal of so many columns and rows.
    pub fn begin(width: u16, height: u16, title: Option<&str>) -> Self {
        let header = Header {
            version: 2,
            width,
            height,
            title,
        };
        Self {
            lines: told(&header) + "\n",
        }
    }

    /// What the terminal gets, so long after the start.
    pub fn output(&mut self, at: Duration, data: &str) {
        self.event(at, "o", data);
    }

    /// A place to go to by its name.
    pub fn marker(&mut self, at: Duration, name: &str) {
        self.event(at, "m", name);
    }

    fn event(&mut self, at: Duration, code: &str, data: &str) {
        let (seconds, micros) = (at.as_secs(), at.subsec_micros());
        let data = told(&data);
        let _ = writeln!(self.lines, "[{seconds}.{micros:06}, \"{code}\", {data}]");
    }

    /// The whole recording.
    pub fn finish(self) -> String {
        self.lines
    }
}

/// As JSON, in one line.
fn told(value: &impl Serialize) -> String {
    let mut line = Vec::new();
    // Memory takes everything, and texts and numbers are always JSON.
    let _ = json::object(value, &mut line);
    String::from_utf8_lossy(&line).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_one_object_and_then_lists() {
        let mut cast = Cast::begin(80, 24, Some("What \"it\" costs"));
        cast.marker(Duration::ZERO, "One");
        cast.output(Duration::from_millis(1_500), "\u{1b}[2J×\n");
        assert_eq!(
            cast.finish(),
            "{\"version\":2,\"width\":80,\"height\":24,\"title\":\"What \\\"it\\\" costs\"}\n\
             [0.000000, \"m\", \"One\"]\n[1.500000, \"o\", \"\\u001b[2J×\\n\"]\n"
        );
    }
}
