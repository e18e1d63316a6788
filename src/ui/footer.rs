//! The footer: the live keys, from the one key table; as many as fit, help always among them.

use ratatui::layout::Rect;

use super::text::{columns, left, width};
use super::{Canvas, Theme, hints};
use crate::app::Scope;
use crate::input::{Binding, Keymap};

pub(super) fn draw(
    scopes: &[Scope],
    theme: &Theme,
    keys: &Keymap,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    const GAP: u16 = 2;
    let rows = keys.footer(scopes);
    let words = |row: &Binding<'_>| row.hint.unwrap_or_default();
    let needs = |row: &Binding<'_>| width(row.shown) + 1 + width(words(row)) + GAP;
    let is_help = |row: &Binding<'_>| words(row) == "help";
    let help = rows.iter().find(|row| is_help(row)).map_or(0, needs);
    let mut room = area.width.saturating_sub(1 + help);
    let mut at = 1;
    for row in &rows {
        if !is_help(row) {
            if needs(row) > room + GAP {
                continue;
            }
            room = room.saturating_sub(needs(row));
        }
        let keys = columns(area, at, width(row.shown));
        left(keys, buf, row.shown, theme.chosen);
        let words_at = at + width(row.shown) + 1;
        let place = columns(area, words_at, width(words(row)));
        left(place, buf, words(row), theme.quiet);
        if buf.is_asked() {
            for (from, wide, action) in hints::presses(row, needs(row) - GAP) {
                buf.press(columns(area, at + from, wide), action);
            }
        }
        at += needs(row);
    }
}
