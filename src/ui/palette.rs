//! Palette: what is looked for, and every command that it finds with its key, over the screen.

use ratatui::layout::Rect;

use super::panel::panel;
use super::text::{columns, left, line, right, typed, width};
use super::{Canvas, Theme};
use crate::app::Scope;
use crate::app::view::View;
use crate::input::{Command, Keymap};

/// What a palette shows.
pub(super) struct Palette<'p> {
    pub(super) query: &'p (String, String),
    pub(super) row: u32,
    pub(super) scopes: &'p [Scope],
    pub(super) keys: &'p Keymap,
}

impl Palette<'_> {
    /// The commands that are found.
    pub(super) fn found(&self) -> Vec<Command> {
        let (before, after) = self.query;
        self.keys.commands(self.scopes, &format!("{before}{after}"))
    }

    /// ```text
    /// ╭ Commands ──────────────────────╮
    /// │ › bud▏                    1 of 1 │
    /// │▸ type: budget in credits       B │
    /// ╰────────────────────────────────╯
    /// ```
    pub(super) fn draw(&self, view: &View<'_>, theme: &Theme, room: Rect, buf: &mut Canvas<'_>) {
        let found = self.found();
        let wide = room.width.min(72);
        let place = Rect {
            x: room.x + (room.width - wide) / 2,
            width: wide,
            ..room
        };
        buf.clear(place);
        let inner = panel("Commands", true, theme, place, buf);
        let last = found.len().saturating_sub(1);
        let row = usize::try_from(self.row).unwrap_or(last).min(last);
        let head = columns(line(inner, 0), 1, inner.width.saturating_sub(2));
        let count = match found.len() {
            0 => "nothing found".to_owned(),
            all => format!("{} of {all}", row + 1),
        };
        let room = head.width.saturating_sub(width(&count) + 3);
        let (before, after) = self.query;
        left(
            columns(head, 0, room + 2),
            buf,
            &format!("› {}", typed(before, after, room)),
            theme.chosen,
        );
        right(head, buf, &count, theme.quiet);
        buf.own(head);
        let shown = usize::from(inner.height.saturating_sub(1));
        let first = row
            .saturating_sub(shown / 2)
            .min(found.len().saturating_sub(shown));
        let rows = found.iter().enumerate().skip(first).take(shown);
        for (number, (at, command)) in (1..).zip(rows) {
            let place = line(inner, number);
            one(command, at == row, view, theme, place, buf);
            if let Some(action) = command.action_from(view.tab) {
                buf.press(place, action);
            }
        }
    }

    /// What is looked for, and the commands from the row in hand on.
    pub(super) fn words(&self) -> Vec<String> {
        let (before, after) = self.query;
        let found = self.found();
        let last = found.len().saturating_sub(1);
        let row = usize::try_from(self.row).unwrap_or(last).min(last);
        let names = found.into_iter().skip(row).map(|command| command.name);
        std::iter::once(format!("› {before}▏{after}"))
            .chain(names)
            .collect()
    }
}

/// A command, its key, and why it would do nothing or where it is.
fn one(
    command: &Command,
    chosen: bool,
    view: &View<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let why = why(command, view);
    let style = match (chosen, &why) {
        (true, _) => theme.chosen,
        (false, None) => theme.text,
        (false, Some(_)) => theme.quiet,
    };
    left(
        columns(area, 0, 1),
        buf,
        if chosen { "▸" } else { " " },
        style,
    );
    let key = columns(area, 0, area.width.saturating_sub(1));
    right(key, buf, &command.key, style);
    let room = area.width.saturating_sub(width(&command.key) + 4);
    left(columns(area, 2, room), buf, &command.name, style);
    if let Some(why) = why {
        let from = 2 + width(&command.name) + 2;
        // A key and the words before it are two things.
        let room = (room + 1).saturating_sub(from);
        let place = columns(area, from, room);
        if width(&why) <= room {
            right(place, buf, &why, theme.quiet);
        }
    }
}

/// Why a command would do nothing here, or where it means something.
fn why(command: &Command, view: &View<'_>) -> Option<String> {
    if command.live {
        return view.refusal(command.action);
    }
    let tab = command.scope.tab()?;
    // Of the screen that is open, the part that is not.
    Some(if tab == view.tab {
        "in the other part of this screen".to_owned()
    } else {
        format!("on {}", tab.name())
    })
}
