//! Press: what a key or pasted text means now, while something is typed as well.

use crossterm::event::KeyCode;

use super::{Key, Keymap};
use crate::app::{Action, App, Overlay, Scope, TextEdit};

/// What a key means now by the table as it comes; `None` when it means nothing.
pub fn press(key: Key, app: &App) -> Option<Action> {
    Keymap::TABLE.press(key, app)
}

/// What pasted text means now by the table as it comes: nothing, unless something is typed.
pub fn paste(text: &str, app: &App) -> Vec<Action> {
    Keymap::TABLE.paste(text, app)
}

pub(super) fn pressed(keys: &Keymap, key: Key, app: &App) -> Option<Action> {
    let scopes = app.scopes();
    let bound = keys.action(key, &scopes).or_else(|| typed(key, &scopes))?;
    match &app.overlay {
        Some(Overlay::Palette { query, row }) if bound == Action::Accept => {
            let scopes = app.scopes_of_screen();
            let mut found = keys.commands(&scopes, query.words());
            let last = found.len().checked_sub(1)?;
            let row = usize::try_from(row.lines).unwrap_or(last).min(last);
            let command = found.swap_remove(row);
            if command.live {
                Some(command.action)
            } else {
                app.way(command.scope)
            }
        }
        _ => Some(bound),
    }
}

pub(super) fn pasted(keys: &Keymap, text: &str, app: &App) -> Vec<Action> {
    let scopes = app.scopes();
    text.chars()
        .filter_map(|sign| {
            let key = Key::char(sign);
            if scopes.contains(&Scope::Typing) {
                let digit = keys.action(key, &[Scope::Typing]);
                digit.filter(|digit| matches!(digit, Action::Digit(_)))
            } else {
                typed(key, &scopes)
            }
        })
        .collect()
}

fn typed(key: Key, scopes: &[Scope]) -> Option<Action> {
    match key {
        Key {
            code: KeyCode::Char(sign),
            control: false,
        } if scopes.contains(&Scope::Text) => Some(Action::Type(TextEdit::Insert(sign))),
        _ => None,
    }
}
