//! Probe: what the terminal says about itself when asked, within a deadline and never in a pipe.

use std::io::{IsTerminal as _, stdin, stdout};

/// What is known of the terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Probe {
    /// Whether keys come from a terminal and the screen is one.
    pub is_terminal: bool,
    /// Columns and rows; `None` where there is no terminal, or it does not tell.
    pub size: Option<(u16, u16)>,
    /// Whether addresses are opened.
    pub links: bool,
    /// What it answered; `None` where it was not asked.
    pub answers: Option<Answers>,
}

/// What the terminal answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Whether it answered at all.
    pub any: bool,
    /// Whether it draws a synchronised update at once (mode 2026); `None` where it did not say.
    pub synchronised: Option<bool>,
    /// Whether its background is light; `None` where it did not say.
    pub light: Option<bool>,
}

impl Probe {
    /// Asks the terminal, if there is one.
    pub fn take() -> Self {
        let is_terminal = stdin().is_terminal() && stdout().is_terminal();
        let dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb" || term.is_empty());
        let size = crossterm::terminal::size().ok();
        Self {
            is_terminal,
            size: size.filter(|(width, height)| is_terminal && *width > 0 && *height > 0),
            links: super::links(),
            answers: (is_terminal && !dumb).then(ask).flatten(),
        }
    }
}

/// Nothing was made ready to read answers elsewhere.
#[cfg(not(unix))]
const fn ask() -> Option<Answers> {
    None
}

#[cfg(unix)]
fn ask() -> Option<Answers> {
    use std::io::Write as _;

    use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

    /// Synchronised updates, the background, and last what every terminal answers: what it is.
    const QUESTIONS: &[u8] = b"\x1b[?2026$p\x1b]11;?\x1b\\\x1b[c";

    enable_raw_mode().ok()?;
    let mut out = stdout();
    let asked = out.write_all(QUESTIONS).and_then(|()| out.flush());
    let answer = asked.ok().map(|()| read());
    let _ = disable_raw_mode();
    answer.map(|bytes| answers(&bytes))
}

/// Reads until the last answer is there, or the deadline is over.
#[cfg(unix)]
fn read() -> Vec<u8> {
    use std::io::BufRead as _;
    use std::time::{Duration, Instant};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    /// Enough for a terminal at the far end of a line; only one that never answers takes as long.
    const DEADLINE: Duration = Duration::from_millis(400);
    /// More than all answers together.
    const MOST: usize = 4096;

    let until = Instant::now() + DEADLINE;
    let mut keys = stdin().lock();
    let mut bytes = Vec::new();
    while bytes.len() < MOST && !is_over(&bytes) {
        let left = until.saturating_duration_since(Instant::now());
        let Ok(left) = Timespec::try_from(left) else {
            break;
        };
        let mut watched = [PollFd::new(&keys, PollFlags::IN)];
        if !matches!(poll(&mut watched, Some(&left)), Ok(1..)) {
            break;
        }
        let Ok(more) = keys.fill_buf() else {
            break;
        };
        let length = more.len();
        if length == 0 {
            break;
        }
        bytes.extend_from_slice(more);
        keys.consume(length);
    }
    bytes
}

/// Whether the answer to the last question is there: `ESC [ ? … c`.
#[cfg_attr(not(unix), expect(dead_code, reason = "only Unix asks"))]
fn is_over(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.split("\x1b[?").skip(1).any(|rest| {
        let end = rest.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ';');
        end.starts_with('c')
    })
}

#[cfg_attr(not(unix), expect(dead_code, reason = "only Unix asks"))]
fn answers(bytes: &[u8]) -> Answers {
    let text = String::from_utf8_lossy(bytes);
    let after = |head: &str| text.split_once(head).map(|(_, rest)| rest);
    let mode = after("\x1b[?2026;").and_then(|rest| rest.split_once("$y"));
    Answers {
        any: !bytes.is_empty(),
        // 0 is not known, 4 is never; the rest is on or off for now.
        synchronised: mode.map(|(mode, _)| !matches!(mode, "0" | "4")),
        light: after("\x1b]").and_then(light),
    }
}

/// Whether an answer `11;rgb:…` tells of a light background; `None` for any other answer.
pub(super) fn light(report: &str) -> Option<bool> {
    report.strip_prefix("11;rgb:").and_then(is_light)
}

/// Asks for the background alone; what answers comes with the keys.
#[cfg(unix)]
pub(super) fn ask_background() -> std::io::Result<()> {
    use std::io::Write as _;

    let mut out = stdout();
    out.write_all(b"\x1b]11;?\x1b\\")?;
    out.flush()
}

/// Whether `RRRR/GGGG/BBBB`, in hexadecimal digits, is nearer to white than to black for the eye.
fn is_light(colour: &str) -> Option<bool> {
    /// What each of red, green and blue adds to the brightness, in thousandths.
    const WEIGHTS: [u32; 3] = [299, 587, 114];
    let end = |sign: char| !sign.is_ascii_hexdigit() && sign != '/';
    let parts: Vec<&str> = colour.split(end).next()?.split('/').collect();
    if parts.len() != WEIGHTS.len() {
        return None;
    }
    let mut brightness = 0;
    for (part, weight) in parts.iter().zip(WEIGHTS) {
        let most = 16_u32
            .checked_pow(u32::try_from(part.len()).ok()?)?
            .checked_sub(1)?;
        let value = u32::from_str_radix(part, 16).ok()?;
        brightness += value.checked_mul(weight)?.checked_div(most)?;
    }
    Some(brightness >= 500)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_as_terminals_write_them() {
        let bytes = b"\x1b[?2026;2$y\x1b]11;rgb:ffff/fafa/f0f0\x1b\\\x1b[?62;22c";
        assert!(is_over(bytes));
        let all = Answers {
            any: true,
            synchronised: Some(true),
            light: Some(true),
        };
        assert_eq!(answers(bytes), all);
        let dark = answers(b"\x1b]11;rgb:1e/1e/2e\x07\x1b[?1;2c");
        assert_eq!((dark.synchronised, dark.light), (None, Some(false)));
        assert_eq!(answers(b"\x1b[?2026;0$y").synchronised, Some(false));
        assert!(!is_over(b"\x1b[?2026;2$y"));
        assert_eq!(answers(b""), Answers::default());
        for none in ["", "ff", "ff/ff", "/x/", "ffffffffff/0/0", "//"] {
            assert_eq!(is_light(none), None, "{none}");
        }
    }
}
