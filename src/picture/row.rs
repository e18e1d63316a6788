//! Row: the signs of a line of cells, in runs that look the same.

use ratatui::buffer::{Buffer, Cell};
use unicode_width::UnicodeWidthStr as _;

use super::ink::Ink;

/// A sign with the columns that it takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign<'c> {
    pub(super) text: &'c str,
    pub(super) column: usize,
    pub(super) width: usize,
    cell: &'c Cell,
}

/// Signs beside each other that look the same.
#[derive(Clone, Debug)]
pub(super) struct Run<'c> {
    pub(super) ink: Ink,
    /// At least one.
    pub(super) signs: Vec<Sign<'c>>,
}

/// What lies behind a wide sign is no sign.
pub(super) fn signs(row: &[Cell]) -> impl Iterator<Item = Sign<'_>> {
    let mut column = 0;
    std::iter::from_fn(move || {
        let cell = row.get(column)?;
        let text = Some(cell.symbol()).filter(|text| !text.is_empty());
        let text = text.unwrap_or(" ");
        let width = text.width().clamp(1, row.len() - column);
        let sign = Sign {
            text,
            column,
            width,
            cell,
        };
        column += width;
        Some(sign)
    })
}

/// Every line in runs, without the blanks at its end that nobody sees.
pub(super) fn rows(cells: &Buffer) -> Vec<Vec<Run<'_>>> {
    let width = usize::from(cells.area.width).max(1);
    cells.content.chunks(width).map(runs).collect()
}

fn runs(row: &[Cell]) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    for sign in signs(row) {
        let ink = Ink::of(sign.cell);
        match runs.last_mut() {
            Some(run) if run.ink == ink => run.signs.push(sign),
            _ => runs.push(Run {
                ink,
                signs: vec![sign],
            }),
        }
    }
    while let Some(run) = runs.last_mut() {
        if run.ink.is_seen() {
            break;
        }
        let end = run.signs.iter().rposition(|sign| sign.text != " ");
        run.signs.truncate(end.map_or(0, |last| last + 1));
        if !run.signs.is_empty() {
            break;
        }
        runs.pop();
    }
    runs
}

impl Run<'_> {
    /// The column that it begins in.
    pub(super) fn column(&self) -> usize {
        self.signs.first().map_or(0, |sign| sign.column)
    }

    /// How many columns it takes.
    pub(super) fn width(&self) -> usize {
        self.signs.iter().map(|sign| sign.width).sum()
    }

    pub(super) fn text(&self) -> String {
        self.signs.iter().map(|sign| sign.text).collect()
    }

    /// Parts of which each can be put in its column by itself: a font that draws one sign too wide then moves no column
    /// but its own. Words end where more than one blank follows; signs of another kind, and wide ones, are apart.
    pub(super) fn parts<K: PartialEq>(&self, kind: impl Fn(&str) -> K) -> Vec<(K, Self)> {
        let mut parts: Vec<(K, Self)> = Vec::new();
        let mut blanks = 0;
        for sign in &self.signs {
            let kind = kind(sign.text);
            let blank = sign.text == " ";
            let apart = !blank && blanks > 1;
            blanks = if blank { blanks + 1 } else { 0 };
            match parts.last_mut() {
                Some((known, part))
                    if *known == kind && !apart && part.wide() == (sign.width > 1) =>
                {
                    part.signs.push(*sign);
                }
                _ => parts.push((
                    kind,
                    Self {
                        ink: self.ink,
                        signs: vec![*sign],
                    },
                )),
            }
        }
        parts
    }

    /// Whether its signs take two columns each.
    fn wide(&self) -> bool {
        self.signs.first().is_some_and(|sign| sign.width > 1)
    }
}
