//! The footer: the live keys, from the one key table; as many as fit, help always among them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Theme;
use super::text::{columns, left, width};
use crate::app::Scope;
use crate::input::Keymap;

pub(super) fn draw(scopes: &[Scope], theme: &Theme, keys: &Keymap, area: Rect, buf: &mut Buffer) {
    const GAP: u16 = 2;
    let hints = keys.hints(scopes);
    let needs = |(keys, words): &(&str, &str)| width(keys) + 1 + width(words) + GAP;
    let help = hints.iter().find(|(_, words)| *words == "help");
    let mut room = area.width.saturating_sub(1 + help.map_or(0, needs));
    let mut at = 1;
    for hint in &hints {
        let (keys, words) = hint;
        if Some(hint) != help {
            if needs(hint) > room + GAP {
                continue;
            }
            room = room.saturating_sub(needs(hint));
        }
        left(columns(area, at, width(keys)), buf, keys, theme.chosen);
        let words_at = at + width(keys) + 1;
        left(
            columns(area, words_at, width(words)),
            buf,
            words,
            theme.quiet,
        );
        at += needs(hint);
    }
}
