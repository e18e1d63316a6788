//! Sent: what was copied, as it is, over the screen that it was copied from.

use super::Theme;
use super::overlay::Sheet;
use super::text::{broken, width, wrap_whole};
use crate::app::Sent;

/// How many columns further in what goes on with a line stands.
const FURTHER: u16 = 2;

pub(super) fn sheet(sent: &Sent, theme: &Theme, room: u16) -> Sheet {
    let room = room.saturating_sub(2).max(1);
    let head = wrap_whole(&sent.head, room).into_iter();
    let mut lines: Vec<_> = head.map(|words| vec![(1, words, theme.strong)]).collect();
    lines.push(Vec::new());
    for line in &sent.lines {
        let pieces = (1..).zip(pieces(line, room));
        // What goes on with a line stands further in, so that it is not taken for one of its own.
        lines.extend(pieces.map(|(number, piece)| {
            let from = if number == 1 { 1 } else { 1 + FURTHER };
            vec![(from, piece, theme.text)]
        }));
    }
    Sheet {
        title: "Sent",
        lines,
        presses: Vec::new(),
    }
}

/// A line whole, or in pieces that leave room to stand further in.
fn pieces(line: &str, room: u16) -> Vec<String> {
    if width(line) <= room {
        vec![line.to_owned()]
    } else {
        broken(line, room.saturating_sub(FURTHER))
    }
}

/// How many columns the longest line of it has.
pub(super) fn longest(sent: &Sent) -> u16 {
    let lines = sent.lines.iter().chain([&sent.head]);
    lines.map(|line| width(line)).max().unwrap_or(0)
}

/// The same where there is no room for a frame.
pub(super) fn words(sent: &Sent, room: u16) -> Vec<String> {
    let mut all = wrap_whole(&sent.head, room.max(1));
    let text = sent.lines.iter().flat_map(|line| broken(line, room));
    all.extend(text);
    all
}
