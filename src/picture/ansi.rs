//! ANSI: the signs with their colours as a terminal takes them, line by line; nothing moves the cursor.

use std::fmt::Write as _;

use ratatui::buffer::Buffer;

use super::ink::{Ink, Paint};
use super::row::rows;

pub(super) fn ansi(cells: &Buffer) -> String {
    let mut text = String::new();
    for row in rows(cells) {
        for run in row {
            let codes = codes(run.ink);
            if codes.is_empty() {
                text.push_str(&run.text());
            } else {
                let _ = write!(text, "\x1b[{codes}m{}\x1b[0m", run.text());
            }
        }
        text.push('\n');
    }
    text
}

/// The numbers that turn text into this; nothing for text as it comes.
fn codes(ink: Ink) -> String {
    let mut codes: Vec<String> = Vec::new();
    let flags = [(ink.bold, "1"), (ink.dim, "2"), (ink.underlined, "4")];
    codes.extend(
        flags
            .iter()
            .filter(|(set, _)| *set)
            .map(|(_, code)| (*code).to_owned()),
    );
    // The background has no number of its own: text takes it by being reversed.
    let reversed = ink.front == Paint::Back || ink.ground == Some(Paint::Front);
    let (front, ground) = match (reversed, ink.ground) {
        (true, ground) => (
            ground.unwrap_or(Paint::Front),
            Some(ink.front).filter(|front| *front != Paint::Back),
        ),
        (false, ground) => (ink.front, ground),
    };
    if let Paint::Sixteen(place) = front {
        codes.push(number(place, 30).to_string());
    }
    if let Some(Paint::Sixteen(place)) = ground {
        codes.push(number(place, 40).to_string());
    }
    if reversed {
        codes.push("7".to_owned());
    }
    codes.join(";")
}

/// The eight dark ones count from 30 or 40, the eight bright ones from 90 or 100.
const fn number(place: usize, from: usize) -> usize {
    if place < 8 {
        from + place
    } else {
        from + 60 + place - 8
    }
}
