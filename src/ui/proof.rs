//! Proof: the numbers that go in, what is done with them, and the pages that say so, each by its number.

use ratatui::style::Style;

use super::Theme;
use super::overlay::{Piece, Sheet};
use super::text::{width, wrap_whole};
use crate::app::view::{Explanation, ExplanationLine};

/// How wide the column of figures is, where there is room for one.
const FIGURE: u16 = 8;
/// From how many columns on there is.
const ROOMY: u16 = 50;

pub(super) fn sheet(proof: &Explanation, theme: &Theme, room: u16) -> Sheet {
    let mut lines = Vec::new();
    let sources = proof.sources();
    // The pages stand below the numbers that name them first, so that they are seen together.
    let mut told = 0;
    let mut named = 0;
    put(&proof.title, theme.strong, (1, 1), room, &mut lines);
    for line in &proof.lines {
        match line {
            ExplanationLine::Heading(words) => {
                pages(&sources, &mut told, named, (theme, room), &mut lines);
                lines.push(Vec::new());
                put(words, theme.strong, (1, 1), room, &mut lines);
            }
            ExplanationLine::Part {
                figure,
                what,
                standing,
                source,
            } => {
                let at = sources.iter().position(|known| known == source);
                named = named.max(at.map_or(0, |at| at + 1));
                let page = at.map_or_else(String::new, number);
                let standing = [standing.as_str(), &page].join(" ");
                part(figure, what, standing.trim(), theme, room, &mut lines);
            }
            ExplanationLine::Arithmetic(words) => {
                put(words, theme.text, (1, 3), room, &mut lines);
            }
            ExplanationLine::Words(words) => {
                put(words, theme.quiet, (1, 1), room, &mut lines);
            }
        }
    }
    pages(&sources, &mut told, named, (theme, room), &mut lines);
    Sheet {
        title: "Proof",
        lines,
        presses: Vec::new(),
    }
}

/// The pages that were named since the last ones were told.
fn pages(
    sources: &[&str],
    told: &mut usize,
    named: usize,
    (theme, room): (&Theme, u16),
    lines: &mut Vec<Vec<Piece>>,
) {
    let new = sources.iter().enumerate().take(named).skip(*told);
    for (at, source) in new {
        let number = number(at);
        let from = 1 + width(&number) + 1;
        let first = lines.len();
        put(source, theme.text, (from, from), room, lines);
        if let Some(line) = lines.get_mut(first) {
            line.insert(0, (1, number, theme.quiet));
        }
    }
    *told = named.max(*told);
}

/// The number of a page, from 1.
fn number(at: usize) -> String {
    format!("[{}]", at + 1)
}

/// A figure at the right of its column, what it is, and at the very right what it stands for.
fn part(
    figure: &str,
    what: &str,
    standing: &str,
    theme: &Theme,
    room: u16,
    lines: &mut Vec<Vec<Piece>>,
) {
    let column = if room < ROOMY { 0 } else { FIGURE };
    let start = match column.max(width(figure)) {
        0 => 1,
        wide => 1 + wide + 2,
    };
    let words = room.saturating_sub(start + 1);
    let beside = width(what) + 2 + width(standing) <= words;
    let wide = if beside { words } else { words.max(1) };
    let mut wrapped = wrap_whole(what, wide).into_iter();
    let mut first = vec![
        (
            start.saturating_sub(2 + width(figure)),
            figure.to_owned(),
            theme.text,
        ),
        (start, wrapped.next().unwrap_or_default(), theme.text),
    ];
    if beside {
        let at = room.saturating_sub(1 + width(standing));
        first.push((at, standing.to_owned(), theme.quiet));
    }
    lines.push(first);
    lines.extend(wrapped.map(|words| vec![(start, words, theme.text)]));
    if !beside {
        put(standing, theme.quiet, (start, start), room, lines);
    }
}

/// Words from a column on, further lines from another one.
fn put(
    words: &str,
    style: Style,
    (from, then): (u16, u16),
    room: u16,
    lines: &mut Vec<Vec<Piece>>,
) {
    let wide = room.saturating_sub(from.max(then) + 1).max(1);
    for (at, words) in wrap_whole(words, wide).into_iter().enumerate() {
        lines.push(vec![(if at == 0 { from } else { then }, words, style)]);
    }
}

/// The same without columns, where there is no room for a frame.
pub(super) fn words(proof: &Explanation, room: u16) -> Vec<String> {
    let mut all = vec![proof.title.clone()];
    all.extend(proof.lines.iter().map(|line| match line {
        ExplanationLine::Heading(words)
        | ExplanationLine::Arithmetic(words)
        | ExplanationLine::Words(words) => words.clone(),
        ExplanationLine::Part {
            figure,
            what,
            standing,
            ..
        } => format!("{figure} {what}, {standing}").trim().to_owned(),
    }));
    all.extend(proof.sources().into_iter().map(str::to_owned));
    let lines = all.iter().flat_map(|words| wrap_whole(words, room.max(1)));
    lines.collect()
}
