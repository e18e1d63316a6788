//! A frame as text, and its styles as letters under each line, so that a snapshot shows both.

use std::fmt::Write as _;

use genpanel::ui::Theme;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Style;

/// The lines of a frame, without blanks at their ends.
pub fn rows(buf: &Buffer) -> Vec<String> {
    let width = usize::from(buf.area.width).max(1);
    buf.content
        .chunks(width)
        .map(|cells| text(cells).trim_end().to_owned())
        .collect()
}

/// Each line, and below it a letter for the style of each cell; a line in one plain style has none.
pub fn styled(buf: &Buffer, theme: &Theme) -> String {
    let width = usize::from(buf.area.width).max(1);
    let mut shown = String::new();
    for cells in buf.content.chunks(width) {
        let letters: String = cells.iter().map(|cell| letter(cell, theme)).collect();
        let _ = writeln!(shown, "|{}|", text(cells));
        if !letters.trim_matches(['.', ' ']).is_empty() {
            let _ = writeln!(shown, " {}", letters.trim_end());
        }
    }
    shown
}

fn text(cells: &[Cell]) -> String {
    let mut text = String::new();
    let mut skip = 0;
    for cell in cells {
        if skip > 0 {
            skip -= 1;
            continue;
        }
        text.push_str(cell.symbol());
        skip = unicode_width::UnicodeWidthStr::width(cell.symbol()).saturating_sub(1);
    }
    text
}

fn letter(cell: &Cell, theme: &Theme) -> char {
    let is = |style: Style| {
        cell.fg == style.fg.unwrap_or_default()
            && cell.bg == style.bg.unwrap_or_default()
            && cell.modifier == style.add_modifier
    };
    let letters = [
        (theme.text, '.'),
        (theme.strong, 's'),
        (theme.quiet, 'q'),
        (theme.accent, 'a'),
        (theme.chosen, 'c'),
        (theme.filled, 'f'),
        (theme.button_off, 'o'),
        (theme.cheaper, '-'),
        (theme.dearer, '+'),
        (theme.wrong, '!'),
    ];
    let blank = cell.symbol() == " " && is(theme.text);
    let found = letters.into_iter().find(|(style, _)| is(*style));
    match found {
        _ if blank => ' ',
        Some((_, letter)) => letter,
        None => '?',
    }
}
