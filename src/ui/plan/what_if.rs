//! What if: the plans near this one, with what each costs and changes; in two columns where one is too short.

use ratatui::layout::Rect;

use super::table::left_style;
use crate::app::view::{PlanView, WhatIfRow};
use crate::ui::text::{below, columns, left, line, right, width, wrap};
use crate::ui::{Canvas, Theme};

/// The narrowest column that says everything of the built-in sheet.
const NARROWEST: u16 = 36;

pub(super) fn draw(view: &PlanView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let rows = &view.what_if;
    if rows.is_empty() {
        let place = columns(line(area, 0), 1, area.width.saturating_sub(2));
        left(place, buf, "nothing could be less", theme.quiet);
        return;
    }
    let height = usize::from(area.height.max(1));
    let headed = rows.len() < height;
    let halves = if rows.len() > height && area.width >= 2 * NARROWEST {
        2
    } else {
        1
    };
    let wide = area.width / halves;
    let widths = Widths::of(rows, wide);
    if headed {
        widths.head(theme, line(area, 0), buf);
    }
    let room = height - usize::from(headed);
    let shown = (room * usize::from(halves)).min(rows.len());
    for (at, row) in rows.iter().take(shown).enumerate() {
        let half = u16::try_from(at / room).unwrap_or(0);
        let number = u16::try_from(at % room).unwrap_or(0) + u16::from(headed);
        let place = columns(line(area, number), half * wide, wide);
        let hidden = rows.len() - shown;
        if hidden > 0 && at + 1 == shown {
            let words = format!("and {} more", hidden + 1);
            left(columns(place, 1, place.width), buf, &words, theme.quiet);
        } else {
            widths.row(row, theme, place, buf);
        }
    }
    let said = wrap(&view.in_full, area.width.saturating_sub(2));
    let rest = below(
        area,
        u16::try_from(shown + 2).unwrap_or(u16::MAX),
        area.height,
    );
    if said.len() <= usize::from(rest.height) {
        for (number, words) in (0..).zip(&said) {
            let place = columns(line(rest, number), 1, rest.width);
            left(place, buf, words, theme.text);
        }
    }
}

/// The columns of what a plan costs, changes and leaves; 0 leaves one out.
struct Widths {
    total: u16,
    change: u16,
    left: u16,
}

impl Widths {
    fn of(rows: &[WhatIfRow], room: u16) -> Self {
        let widest = |head: &str, of: &dyn Fn(&WhatIfRow) -> String| {
            let cells = rows.iter().map(|row| width(&of(row)));
            cells.max().unwrap_or(0).max(width(head)) + 1
        };
        let names = rows.iter().map(|row| width(&row.words)).max().unwrap_or(0);
        let mut widths = Self {
            total: widest("total", &|row| row.total.to_string()),
            change: widest("change", &|row| row.change.words("−")),
            left: widest("left", &|row| super::table::words(row.left.as_ref())),
        };
        let rest = room.saturating_sub(2 + names);
        if widths.total + widths.change + widths.left > rest
            || rows.iter().all(|row| row.left.is_none())
        {
            widths.left = 0;
        }
        if widths.total + widths.change > rest {
            widths.change = 0;
        }
        widths
    }

    fn row(&self, row: &WhatIfRow, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
        let used = self.total + self.change + self.left;
        let names = columns(area, 1, area.width.saturating_sub(used + 2));
        left(names, buf, &row.words, theme.text);
        let [total, change, rest] = self.places(area);
        right(total, buf, &row.total.to_string(), theme.text);
        if self.change > 0 {
            let style = theme.change(row.change);
            right(change, buf, &row.change.words("−"), style);
        }
        if self.left > 0 {
            let words = super::table::words(row.left.as_ref());
            let style = left_style(row.left.as_ref(), theme.quiet, theme);
            right(rest, buf, &words, style);
        }
    }

    fn head(&self, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
        for (place, words) in self
            .places(area)
            .into_iter()
            .zip(["total", "change", "left"])
        {
            if place.width > 0 {
                right(place, buf, words, theme.quiet);
            }
        }
    }

    fn places(&self, area: Rect) -> [Rect; 3] {
        let used = self.total + self.change + self.left;
        let from = area.width.saturating_sub(used + 1);
        [
            columns(area, from, self.total),
            columns(area, from + self.total, self.change),
            columns(area, from + self.total + self.change, self.left),
        ]
    }
}
