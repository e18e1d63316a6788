//! Reply: what a command comes to, in lines that no terminal obeys.

use crate::app::Effect;
use crate::pricing::is_unsafe;

/// What a command comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// What it says, a line each: one for a change, several for a list or a screen.
    pub lines: Vec<String>,
    /// Why it was not done, in one line.
    pub trouble: Option<String>,
    /// What is to be done outside, and told with [`Linear::performed`](super::Linear::performed).
    pub effect: Option<Effect>,
}

impl Reply {
    /// One line.
    pub(super) fn line(line: impl Into<String>) -> Self {
        Self::lines(vec![line.into()])
    }

    /// Several lines.
    pub(super) fn lines(lines: Vec<String>) -> Self {
        Self {
            lines,
            ..Self::default()
        }
    }

    /// Why nothing was done.
    pub(super) fn trouble(why: impl Into<String>) -> Self {
        Self {
            trouble: Some(why.into()),
            ..Self::default()
        }
    }

    /// The same with nothing in it that a terminal obeys, and each line one line.
    pub(super) fn safe(self) -> Self {
        Self {
            lines: self.lines.iter().map(|line| safe(line)).collect(),
            trouble: self.trouble.as_deref().map(safe),
            effect: self.effect,
        }
    }
}

/// Names and texts come checked already; this is the last lock on the door.
fn safe(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for sign in line.trim_end().chars() {
        if is_unsafe(sign) {
            text.extend(sign.escape_unicode());
        } else if sign == '−' {
            // As in every output that is no screen; readers aloud pass over the other one.
            text.push('-');
        } else {
            text.push(sign);
        }
    }
    text
}
