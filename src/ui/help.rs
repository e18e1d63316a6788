//! Help: the live keys by task, from the one key table, over the screen.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use super::Theme;
use super::panel::panel;
use super::text::{columns, left, line, right, width};
use crate::app::Scope;
use crate::input::{Task, bindings_in};

enum Row {
    Heading(&'static str),
    Keys(&'static str, &'static str),
    Gap,
}

pub(super) fn draw(scroll: u32, scopes: &[Scope], theme: &Theme, area: Rect, buf: &mut Buffer) {
    let rows = rows(scopes);
    let total = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let room = Rect {
        width: area.width.min(72),
        height: area.height.saturating_sub(2).min(total + 2),
        ..area
    };
    let place = Rect {
        x: area.x + (area.width - room.width) / 2,
        y: area.y + (area.height - room.height) / 2,
        ..room
    };
    Clear.render(place, buf);
    let inner = panel("Keys", true, theme, place, buf);
    let most = total.saturating_sub(inner.height);
    let scroll = u16::try_from(scroll).unwrap_or(most).min(most);
    for (number, row) in (0..).zip(
        rows.iter()
            .skip(usize::from(scroll))
            .take(usize::from(inner.height)),
    ) {
        let at = line(inner, number);
        match row {
            Row::Heading(words) => left(columns(at, 1, at.width), buf, words, theme.strong),
            Row::Keys(keys, words) => {
                left(columns(at, 3, 7), buf, keys, theme.chosen);
                left(columns(at, 10, at.width), buf, words, theme.text);
            }
            Row::Gap => {}
        }
    }
    let more = match (scroll > 0, scroll < most) {
        (false, false) => " Esc closes ",
        (true, false) => " ↑ more, Esc closes ",
        (false, true) => " ↓ more, Esc closes ",
        (true, true) => " ↑↓ more, Esc closes ",
    };
    let last = line(place, place.height.saturating_sub(1));
    let room = last.width.saturating_sub(2);
    if width(more) <= room {
        right(columns(last, 1, room), buf, more, theme.quiet);
    }
}

fn rows(scopes: &[Scope]) -> Vec<Row> {
    let mut rows = Vec::new();
    for task in Task::ALL {
        let mut bindings = bindings_in(scopes)
            .filter(|binding| binding.task == task)
            .peekable();
        if bindings.peek().is_none() {
            continue;
        }
        if !rows.is_empty() {
            rows.push(Row::Gap);
        }
        rows.push(Row::Heading(task.heading()));
        rows.extend(bindings.map(|binding| Row::Keys(binding.shown, binding.words)));
    }
    rows
}
